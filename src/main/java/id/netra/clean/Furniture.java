package id.netra.clean;

import id.netra.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the furniture off a page by the rules of {@code furniture.tsv}.
 *
 * <p>"Baca juga: Lurah Ikut Apel" goes as a line, "-Foto: Istimewa-" as the end of a line, "(hfz)"
 * only at the end of the article, "Politik" only above its first paragraph.
 */
final class Furniture {
  static final int MAX_LINE_CHARS = 300;
  private static final int MAX_SUFFIX_CHARS = 240;
  private static final int MAX_OPENING_CHARS = 120;
  private static final int OPENING_LINES = 4;
  private static final int MAX_HEADLINE_CHARS = 180;
  private static final int MIN_HEADLINE_WORDS = 4;
  private static final int CLOSING_PASSES = 3;
  private static final String DATE_RULE = "page_date";
  private static final String LIST_RULE = "related_heading";
  private static final Pattern SENTENCE = Pattern.compile(".*[.!][\"')]{0,2}");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private final Page page;

  private Furniture(Page page) {
    this.page = page;
  }

  /** Takes off what stands on the page besides title and body. */
  static void removeFrom(Page page, OutletHabits habits) {
    Furniture furniture = new Furniture(page);
    furniture.removeLines();
    furniture.removeBelowCues();
    LearnedFurniture.removeFrom(page, habits);
    furniture.removeLists();
    furniture.removeEdges();
    furniture.cutLineParts();
    furniture.cutOpening();
  }

  /** Takes the name of the paper off a title. */
  static void removeFromTitle(Page page) {
    Furniture furniture = new Furniture(page);
    for (Line line : page.lines()) {
      FurnitureRules.of(FurnitureScope.TITLE).forEach(rule -> furniture.cutEnd(line, rule));
    }
  }

  /** Takes off what ends an article; to be called when its last line stands fast. */
  static void removeClosing(Page page) {
    Furniture furniture = new Furniture(page);
    int pass = 0;
    while (pass < CLOSING_PASSES && furniture.cutClosing()) {
      pass++;
    }
  }

  private void removeLines() {
    for (Line line : page.lines()) {
      removeFirstMatch(line, FurnitureScope.LINE);
    }
  }

  private void removeFirstMatch(Line line, FurnitureScope scope) {
    if (line.isRemoved() || line.length() > MAX_LINE_CHARS) {
      return;
    }
    for (FurnitureRule rule : FurnitureRules.of(scope)) {
      if (rule.isCuedBy(line) && rule.describes(line.text())) {
        noteDate(rule, line);
        page.remove(line, rule.name());
        return;
      }
    }
  }

  private void noteDate(FurnitureRule rule, Line line) {
    boolean mayDate = rule.name().equals(DATE_RULE) || rule.name().startsWith("byline");
    if (mayDate && DIGIT.matcher(line.text()).find()) {
      page.noteDate(line.text());
    }
  }

  private void removeBelowCues() {
    List<Line> lines = page.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line cue = lines.get(i);
      for (FurnitureRule rule : FurnitureRules.of(FurnitureScope.NEXT)) {
        if (isDescribed(cue, rule)) {
          page.remove(cue, rule.name());
          if (i + 1 < lines.size() && isHeadline(lines.get(i + 1))) {
            page.remove(lines.get(i + 1), rule.name());
          }
        }
      }
    }
  }

  private static boolean isDescribed(Line line, FurnitureRule rule) {
    return !line.isRemoved()
        && line.length() <= MAX_LINE_CHARS
        && rule.isCuedBy(line)
        && rule.describes(line.text());
  }

  private void removeLists() {
    List<Line> lines = page.lines();
    List<Line> headings = lines.stream().filter(Furniture::isHeading).toList();
    if (headings.isEmpty()) {
      return;
    }
    List<Line> tail = lines.subList(firstAfterLastProse(lines), lines.size());
    List<Line> list = tail.stream().dropWhile(line -> !isHeading(line)).toList();
    if (list.stream().allMatch(Furniture::isListItem)) {
      list.stream().filter(line -> !line.isRemoved()).forEach(l -> page.remove(l, LIST_RULE));
    }
    headings.stream().filter(line -> !line.isRemoved()).forEach(l -> page.remove(l, LIST_RULE));
  }

  static boolean isHeading(Line line) {
    return FurnitureRules.of(FurnitureScope.LIST).stream().anyMatch(r -> isDescribed(line, r));
  }

  private static boolean isListItem(Line line) {
    return line.isRemoved() || isHeadline(line) || isEdgeFurniture(line);
  }

  private static boolean isEdgeFurniture(Line line) {
    return FurnitureRules.of(FurnitureScope.EDGE).stream().anyMatch(r -> isDescribed(line, r))
        || FurnitureRules.of(FurnitureScope.HEAD).stream().anyMatch(r -> isDescribed(line, r))
        || isHeading(line);
  }

  private static boolean isHeadline(Line line) {
    return line.length() <= MAX_HEADLINE_CHARS
        && !SENTENCE.matcher(line.text()).matches()
        && line.text().split(" ", MIN_HEADLINE_WORDS).length >= MIN_HEADLINE_WORDS;
  }

  private static int firstAfterLastProse(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (Page.isProse(lines.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int firstProse(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (Page.isProse(lines.get(i))) {
        return i;
      }
    }
    return lines.size();
  }

  private void cutLineParts() {
    for (Line line : page.lines()) {
      FurnitureRules.of(FurnitureScope.INLINE).forEach(rule -> cutAll(line, rule));
      FurnitureRules.of(FurnitureScope.PREFIX).forEach(rule -> cutStart(line, rule));
      FurnitureRules.of(FurnitureScope.SUFFIX).forEach(rule -> cutEnd(line, rule));
    }
  }

  private void cutAll(Line line, FurnitureRule rule) {
    if (line.isRemoved() || !rule.isCuedBy(line)) {
      return;
    }
    Matcher matcher = rule.over(line.text(), 0);
    List<Span> found = matcher.results().map(m -> new Span(m.start(), m.end())).toList();
    for (int i = found.size() - 1; i >= 0; i--) {
      page.cut(line, found.get(i), rule.name());
    }
  }

  private boolean cutStart(Line line, FurnitureRule rule) {
    if (line.isRemoved() || !rule.isCuedBy(line)) {
      return false;
    }
    int limit = Math.min(line.length(), MAX_OPENING_CHARS);
    Matcher matcher = rule.over(line.text(), 0).region(0, limit);
    boolean isFound = matcher.lookingAt();
    if (isFound) {
      boolean hasCut = rule.pattern().pattern().contains("(?<" + FurnitureRule.CUT + ">");
      page.cut(
          line,
          hasCut
              ? new Span(matcher.start(FurnitureRule.CUT), matcher.end(FurnitureRule.CUT))
              : new Span(matcher.start(), matcher.end()),
          rule.name());
    }
    return isFound;
  }

  private boolean cutEnd(Line line, FurnitureRule rule) {
    if (line.isRemoved() || !rule.isCuedBy(line)) {
      return false;
    }
    Matcher matcher = rule.over(line.text(), Math.max(0, line.length() - MAX_SUFFIX_CHARS));
    boolean isFound = matcher.find();
    if (isFound) {
      page.cut(line, new Span(matcher.start(), matcher.end()), rule.name());
    }
    return isFound;
  }

  private void removeEdges() {
    List<Line> lines = page.lines();
    int head = firstProse(lines);
    int tail = firstAfterLastProse(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (i < head || i >= tail) {
        removeFirstMatch(lines.get(i), FurnitureScope.EDGE);
      }
      if (i < head) {
        removeFirstMatch(lines.get(i), FurnitureScope.HEAD);
      }
      if (i >= tail) {
        removeFirstMatch(lines.get(i), FurnitureScope.TAIL);
      }
    }
  }

  private void cutOpening() {
    List<Line> lines = page.lines();
    for (Line line : lines.subList(0, Math.min(OPENING_LINES, lines.size()))) {
      for (FurnitureRule rule : FurnitureRules.of(FurnitureScope.OPENING)) {
        if (cutStart(line, rule)) {
          break;
        }
      }
    }
  }

  private boolean cutClosing() {
    List<Line> lines = page.lines();
    boolean isCut = false;
    if (!lines.isEmpty()) {
      Line last = lines.get(lines.size() - 1);
      for (FurnitureRule rule : FurnitureRules.of(FurnitureScope.CLOSING)) {
        isCut |= cutEnd(last, rule);
      }
    }
    return isCut;
  }
}
