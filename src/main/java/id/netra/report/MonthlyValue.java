package id.netra.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One indicator in one month with the coverage behind it.
 *
 * @param month first day of the month
 * @param indicator what is measured
 * @param theme the theme, where the indicator has one
 * @param value the value
 * @param behind articles, outlets and originals behind it
 */
public record MonthlyValue(
    LocalDate month, String indicator, Optional<String> theme, double value, Behind behind) {

  /** How much coverage stands behind a value. */
  public record Behind(long articles, long outlets, long originals) {}
}
