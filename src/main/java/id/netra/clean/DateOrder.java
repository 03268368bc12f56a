package id.netra.clean;

/**
 * In which order an outlet prints day and month in digits.
 *
 * <p>"25/12/2023" says day first, "12/25/2023" month first, "10/06/2025" neither.
 */
enum DateOrder {
  /** No date of the outlet says it; then the day comes first, as is the custom in Indonesia. */
  UNKNOWN,
  /** The day comes first. */
  DAY_FIRST,
  /** The month comes first. */
  MONTH_FIRST;

  /** The order that most of an outlet's unambiguous dates have. */
  static DateOrder of(long dayFirst, long monthFirst) {
    if (dayFirst == 0 && monthFirst == 0) {
      return UNKNOWN;
    }
    return monthFirst > dayFirst ? MONTH_FIRST : DAY_FIRST;
  }
}
