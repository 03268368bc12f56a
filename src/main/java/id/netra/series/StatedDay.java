package id.netra.series;

import java.time.LocalDate;

/**
 * An as-of date as an article states it.
 *
 * @param last the day, or the last day of the month or year that is stated
 * @param precision day, month, year
 */
record StatedDay(LocalDate last, String precision) {

  /** The first day that the words allow: 1 December 2023 for "hingga Desember 2023". */
  LocalDate first() {
    return switch (precision) {
      case "month" -> last.withDayOfMonth(1);
      case "year" -> last.withDayOfYear(1);
      default -> last;
    };
  }
}
