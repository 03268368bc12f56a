package id.netra.clean;

import id.netra.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Takes away what a page prints twice: its headline, its paragraphs, its whole body.
 *
 * <p>A headline that stands again above the body, a paragraph that stands word for word once more,
 * and short lines between such paragraphs are removed; the first print stays.
 */
final class Repetitions {
  private static final String HEADLINE = "repeated_headline";
  private static final String BODY = "repeated_body";
  private static final int MIN_PARAGRAPH_CHARS = 60;
  private static final int PROBE_CHARS = 80;
  private static final int MIN_DOUBLED_CHARS = 200;

  private Repetitions() {}

  /** Removes lines that say the title again. */
  static void removeHeadline(Page page, String title, List<Line> lines) {
    String key = key(title);
    if (key.isEmpty()) {
      return;
    }
    for (Line line : lines) {
      if (line.length() <= 2 * title.length() + 20 && key(line.text()).equals(key)) {
        page.remove(line, HEADLINE);
      }
    }
  }

  /** Removes paragraphs that stood before, and short lines repeated between them. */
  static void removeBody(Page page, List<Line> lines) {
    Set<String> seen = new HashSet<>();
    boolean isRepeating = false;
    for (Line line : lines) {
      String key = key(line.text());
      boolean isLong = line.length() >= MIN_PARAGRAPH_CHARS;
      boolean isSeen = !key.isEmpty() && !seen.add(key);
      if (isSeen && (isLong || isRepeating)) {
        page.remove(line, BODY);
      } else {
        secondHalf(line).ifPresent(half -> page.cut(line, half, BODY));
      }
      isRepeating = isSeen && (isLong || isRepeating);
    }
  }

  private static Optional<Span> secondHalf(Line line) {
    if (line.length() < 2 * MIN_DOUBLED_CHARS) {
      return Optional.empty();
    }
    String text = line.text();
    int second = text.indexOf(text.substring(0, PROBE_CHARS), MIN_DOUBLED_CHARS);
    boolean isDoubled =
        second > 0
            && text.length() - second >= MIN_DOUBLED_CHARS
            && text.regionMatches(second, text, 0, text.length() - second)
            && text.length() - second <= second;
    return isDoubled ? Optional.of(new Span(second, text.length())) : Optional.empty();
  }

  private static String key(String line) {
    StringBuilder key = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
