package id.netra.theme;

/** The check of a setting against its range. */
final class Ranges {
  private Ranges() {}

  /** Refuses a value outside; the message names key, value and range. */
  static void requireWithin(String key, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          key
              + " is "
              + plain(value)
              + ", but must lie between "
              + plain(least)
              + " and "
              + plain(most));
    }
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
