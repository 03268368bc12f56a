package id.netra.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells whether the first line of a page is its headline.
 *
 * <p>"Wali Kota Buka Apel Netralitas ASN" is one. "Cibitung (ANTARA) - Wali kota membuka apel." is
 * an opening sentence: it begins with a dateline and ends with a full stop.
 */
final class Headlines {
  private static final int MAX_CHARS = 220;
  private static final int MIN_WORDS = 3;
  private static final double MIN_CAPITAL_SHARE = 0.7;
  private static final int MAX_SMALL_WORD_CHARS = 3;
  private static final int SURELY_SHORT_CHARS = 110;
  private static final Pattern CLOSED = Pattern.compile("(?:.*[^.])?\\.[\"')\\]]{0,2}|.*[:;,]");
  private static final Pattern DATELINE =
      Pattern.compile("\\p{Lu}[\\p{L}.' ]{2,34}?\\s?[–—-]{1,2}\\s");
  private static final Pattern AGENCY_DATELINE =
      Pattern.compile("\\p{Lu}[\\p{L}.' ]{2,34}?\\s?[(,][^)]{2,40}\\)?\\s?[–—-]{1,2}\\s");
  private static final Pattern SENTENCE_INSIDE = Pattern.compile("\\p{Ll}{3,}[.] \\p{Lu}");
  private static final Pattern LIST_ITEM = Pattern.compile("(?:[-•*]|\\d{1,2}[.)])\\s.*");

  private Headlines() {}

  /** The line that is the headline: the first one, if it reads like one and text follows. */
  static Optional<Line> of(List<Line> lines) {
    if (lines.size() < 2) {
      return Optional.empty();
    }
    Line first = lines.get(0);
    return isHeadline(first.text()) ? Optional.of(first) : Optional.empty();
  }

  static boolean isHeadline(String line) {
    return line.length() <= MAX_CHARS
        && !CLOSED.matcher(line).matches()
        && !SENTENCE_INSIDE.matcher(line).find()
        && !LIST_ITEM.matcher(line).matches()
        && !AGENCY_DATELINE.matcher(line).lookingAt()
        && looksLikeTitle(line);
  }

  private static boolean looksLikeTitle(String line) {
    boolean mayBeSentence =
        line.length() > SURELY_SHORT_CHARS
            || line.endsWith("?")
            || DATELINE.matcher(line).lookingAt();
    return line.split(" ", MIN_WORDS).length == MIN_WORDS
        && (!mayBeSentence || isInTitleCase(line));
  }

  private static boolean isInTitleCase(String line) {
    int words = 0;
    int capitals = 0;
    for (String word : line.split(" ", -1)) {
      if (word.length() > MAX_SMALL_WORD_CHARS) {
        words++;
        capitals += Character.isLowerCase(word.codePointAt(0)) ? 0 : 1;
      }
    }
    return capitals >= MIN_CAPITAL_SHARE * words;
  }
}
