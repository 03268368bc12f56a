package id.netra.clean;

import id.netra.text.Normalisation;
import id.netra.text.Span;
import id.netra.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A normalised page as lines, and what was taken off it so far, by rule. */
final class Page {
  private static final int MIN_PROSE_CHARS = 60;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"')\\]]{0,3}(?: |$)");

  private final TracedText traced;
  private final List<Line> all;
  private final SortedMap<String, Integer> removedChars = new TreeMap<>();
  private final List<String> dateLines = new ArrayList<>();

  Page(TracedText traced) {
    this.traced = traced;
    this.all = lines(traced.text());
  }

  /** The page below the declared title. */
  static Page ofBody(RawArticle raw) {
    String document = raw.document();
    int start = raw.title().map(title -> title.length() + 1).orElse(0);
    return new Page(Normalisation.of(document, new Span(start, document.length())));
  }

  /** A declared title as a page of one line. */
  static Page ofTitle(TracedText traced) {
    Page page = new Page(traced.inOneLine());
    Furniture.removeFromTitle(page);
    return page;
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int lineBreak = text.indexOf('\n', start);
      int end = lineBreak < 0 ? text.length() : lineBreak;
      lines.add(new Line(text, start, end));
      start = end + 1;
    }
    return lines;
  }

  TracedText traced() {
    return traced;
  }

  /** The lines that are left. */
  List<Line> lines() {
    List<Line> left = new ArrayList<>(all.size());
    for (Line line : all) {
      if (!line.isRemoved()) {
        left.add(line);
      }
    }
    return left;
  }

  SortedMap<String, Integer> removedChars() {
    return removedChars;
  }

  /** Removed lines and line parts that may say when the page was published. */
  List<String> dateLines() {
    return dateLines;
  }

  void remove(Line line, String rule) {
    count(rule, line.length());
    line.remove();
  }

  void cut(Line line, Span part, String rule) {
    count(rule, part.length());
    line.cut(part.start(), part.end());
  }

  /** Counts what was removed elsewhere, such as from the declared title, as removed here. */
  void countAll(Page other) {
    other.removedChars.forEach(this::count);
  }

  void noteDate(String line) {
    dateLines.add(line);
  }

  private void count(String rule, int chars) {
    removedChars.merge(rule, chars, Integer::sum);
  }

  /** Whether the line reads like a paragraph of an article: long enough, with a sentence's end. */
  static boolean isProse(Line line) {
    return line.length() >= MIN_PROSE_CHARS && SENTENCE_END.matcher(line.text()).find();
  }
}
