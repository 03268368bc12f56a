package id.netra.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds where two sentences were glued together when a page lost its line breaks.
 *
 * <p>"… ujar lurah.Pemerintah daerah …" wants a space after the full stop; so does a closing
 * quotation mark before a word. "Kabarcontoh.Com" does not.
 */
final class GluedSentences {
  private static final Pattern DOMAIN_END =
      Pattern.compile("(?i)(?:com|net|org|info|news|web|co|go|id)\\b");

  private GluedSentences() {}

  /** The positions before which a space is missing, in order. */
  static List<Integer> gaps(String line) {
    List<Integer> gaps = new ArrayList<>();
    int quotes = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quotes += c == '"' ? 1 : 0;
      boolean isGap =
          c == '"' ? quotes % 2 == 0 && endsQuote(line, i) : isStop(c) && isGlued(line, i);
      if (isGap) {
        gaps.add(i + 1);
      }
    }
    return gaps;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  private static boolean endsQuote(String line, int quote) {
    boolean isAfterMark =
        quote > 0 && (isStop(line.charAt(quote - 1)) || line.charAt(quote - 1) == ',');
    return isAfterMark && quote + 1 < line.length() && Character.isLetter(line.charAt(quote + 1));
  }

  private static boolean isGlued(String line, int stop) {
    return stop >= 2
        && stop + 3 < line.length()
        && endsWord(line.charAt(stop - 1))
        && endsWord(line.charAt(stop - 2))
        && Character.isUpperCase(line.charAt(stop + 1))
        && Character.isLowerCase(line.charAt(stop + 2))
        && Character.isLowerCase(line.charAt(stop + 3))
        && !DOMAIN_END.matcher(line).region(stop + 1, line.length()).lookingAt();
  }

  private static boolean endsWord(char c) {
    return Character.isLowerCase(c) || Character.isDigit(c) || c == ')';
  }
}
