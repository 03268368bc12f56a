package id.netra.series;

import java.util.List;
import java.util.stream.LongStream;

/**
 * What the sum of the parts says about their total.
 *
 * <p>112 = 60 + 11 + 41 adds up; parts that fall short leave one out; parts that exceed the total
 * count somebody twice; 1.047 for 1.407 is a swap of digits.
 *
 * @param verdict adds_up, part_missing, classes_overlap, digit_swap
 * @param difference sum of the parts less the total
 */
record Breakdown(String verdict, long difference) {

  /** Compares a total with its parts. */
  static Breakdown of(long total, List<Long> parts) {
    long sum = parts.stream().mapToLong(Long::longValue).sum();
    return new Breakdown(verdict(total, parts, sum), sum - total);
  }

  private static String verdict(long total, List<Long> parts, long sum) {
    if (sum == total) {
      return "adds_up";
    }
    boolean isSwapped =
        swaps(total).anyMatch(other -> other == sum)
            || parts.stream()
                .anyMatch(part -> swaps(part).anyMatch(other -> sum - part + other == total));
    return isSwapped ? "digit_swap" : sum < total ? "part_missing" : "classes_overlap";
  }

  /** The numbers that arise if two different neighbouring digits are exchanged. */
  private static LongStream swaps(long number) {
    String digits = Long.toString(number);
    return LongStream.range(0, digits.length() - 1L)
        .map(i -> swapped(digits, (int) i))
        .filter(other -> other != number);
  }

  private static long swapped(String digits, int at) {
    StringBuilder exchanged = new StringBuilder(digits);
    exchanged.setCharAt(at, digits.charAt(at + 1));
    exchanged.setCharAt(at + 1, digits.charAt(at));
    return Long.parseLong(exchanged.toString());
  }
}
