package id.netra.clean;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One kind of furniture, as {@code furniture.tsv} describes it.
 *
 * @param name what it is, such as {@code related_link}
 * @param scope where it stands
 * @param cues numbers, in the index of cues, of words of which one must stand in the line; empty if
 *     none must
 * @param pattern how it reads
 * @param example a line that holds it
 */
record FurnitureRule(
    String name, FurnitureScope scope, BitSet cues, Pattern pattern, String example) {
  static final String CUT = "cut";
  private static final int MAX_UNCUED_CHARS = 160;

  /** Whether the line is worth trying the pattern on. */
  boolean isCuedBy(Line line) {
    return cues.isEmpty() ? line.length() <= MAX_UNCUED_CHARS : line.cues().intersects(cues);
  }

  /** Whether the pattern describes the whole line. */
  boolean describes(String line) {
    return pattern.matcher(line).matches();
  }

  /** A matcher over the line, which sees what stands before its region. */
  Matcher over(String line, int from) {
    return pattern.matcher(line).useTransparentBounds(true).region(from, line.length());
  }
}
