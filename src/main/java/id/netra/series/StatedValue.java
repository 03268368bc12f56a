package id.netra.series;

/**
 * A value as an article states it, with how exact the words are.
 *
 * <p>Two values agree if one count can stand behind both: "ratusan" and 314, "lebih dari 800" and
 * 805, but not 637 and 805.
 *
 * @param min the value, or the lower bound that the words give
 * @param max the value, or the upper bound that the words give
 * @param qualifier exact, about, at_least, at_most
 */
record StatedValue(long min, long max, String qualifier) {
  static final String EXACT = "exact";
  private static final String ABOUT = "about";
  private static final String AT_LEAST = "at_least";
  private static final String AT_MOST = "at_most";

  /** Least count that the words allow: 800 for "lebih dari 800", 750 for "sekitar 800". */
  long plausibleMin() {
    return switch (qualifier) {
      case ABOUT -> min - Math.min(roundedTo(min) / 2, min / 10);
      case AT_MOST -> min - Math.min(roundedTo(min) - 1, min / 2);
      default -> min;
    };
  }

  /** Largest count that the words allow: 899 for "lebih dari 800", 850 for "sekitar 800". */
  long plausibleMax() {
    return switch (qualifier) {
      case ABOUT -> max + Math.min(roundedTo(max) / 2, max / 10);
      case AT_LEAST -> max + Math.min(roundedTo(max) - 1, max / 2);
      default -> max;
    };
  }

  /** Whether the words allow one count only. */
  boolean isPrecise() {
    return plausibleMin() == plausibleMax();
  }

  /** Whether one count can stand behind both. */
  boolean agreesWith(StatedValue other) {
    return plausibleMin() <= other.plausibleMax() && other.plausibleMin() <= plausibleMax();
  }

  /** Whether the bounds are the same, however exact. */
  boolean hasBoundsOf(StatedValue other) {
    return min == other.min && max == other.max;
  }

  /** The power of ten to which a number looks rounded: 100 for 800, 1 for 805. */
  private static long roundedTo(long number) {
    long unit = 1;
    while (number != 0 && number % (unit * 10) == 0) {
      unit *= 10;
    }
    return unit;
  }
}
