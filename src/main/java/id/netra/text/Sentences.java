package id.netra.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finder of sentences and paragraphs in Indonesian text.
 *
 * <p>"Ada 1.116 kasus, kata Drs. H. Ahmad. Menurut No. 5, 10. 911 orang netral." is two sentences.
 * A line break ends sentence and paragraph. Spans hold no blanks at their ends; closing quotes and
 * brackets belong to the sentence they close.
 */
public final class Sentences {
  private static final String CLOSERS = "”’»)]";
  private static final String STRAIGHT_QUOTES = "\"'";

  private final String text;
  private final SentenceBreaks breaks;
  private final List<Span> found = new ArrayList<>();

  private Sentences(String text) {
    this.text = text;
    this.breaks = new SentenceBreaks(text);
  }

  /** All sentences in order of text, none overlapping another. */
  public static List<Span> find(String text) {
    return find(text, paragraphs(text));
  }

  /** The same, the paragraphs of the text being known. */
  public static List<Span> find(String text, List<Span> paragraphs) {
    Sentences sentences = new Sentences(text);
    paragraphs.forEach(sentences::readLine);
    return List.copyOf(sentences.found);
  }

  /** All paragraphs, that is lines that are not blank, in order of text. */
  public static List<Span> paragraphs(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineBreak(text.charAt(i))) {
        addTrimmed(text, start, i, lines);
        start = i + 1;
      }
    }
    return lines;
  }

  private void readLine(Span line) {
    int start = line.start();
    int position = start;
    boolean isQuoted = false;
    while (position < line.end()) {
      char c = text.charAt(position);
      if (c == '"') {
        isQuoted = !isQuoted;
      }
      if (!isMark(c)) {
        position++;
        continue;
      }
      int mark = lastMark(position, line.end());
      int end = afterClosers(mark + 1, line.end(), isQuoted);
      isQuoted ^= holdsOddQuotes(mark + 1, end);
      if (breaks.endsSentence(start, mark, end, line.end())) {
        addTrimmed(text, start, end, found);
        start = end;
      }
      position = end;
    }
    addTrimmed(text, start, line.end(), found);
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private int lastMark(int position, int limit) {
    int mark = position;
    while (mark + 1 < limit && isMark(text.charAt(mark + 1))) {
      mark++;
    }
    return mark;
  }

  private int afterClosers(int position, int limit, boolean isQuoted) {
    int end = position;
    while (end < limit) {
      char c = text.charAt(end);
      boolean opensWord = end + 1 < limit && Character.isLetterOrDigit(text.charAt(end + 1));
      boolean isStraight =
          STRAIGHT_QUOTES.indexOf(c) >= 0 && (!opensWord || (isQuoted && c == '"'));
      if (!isStraight && CLOSERS.indexOf(c) < 0) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean holdsOddQuotes(int from, int to) {
    boolean isOdd = false;
    for (int i = from; i < to; i++) {
      isOdd ^= text.charAt(i) == '"';
    }
    return isOdd;
  }

  private static void addTrimmed(String text, int from, int to, List<Span> spans) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (start < end && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      spans.add(new Span(start, end));
    }
  }

  private static boolean isSpace(char c) {
    return TokenTrie.isBlank(c) || Character.isWhitespace(c);
  }

  private static boolean isLineBreak(char c) {
    if (c > '\r' && c < '\u0085') {
      return false;
    }
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
