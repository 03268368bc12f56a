package id.netra.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;

/**
 * A date as written: its lexemes, days of the year from first to last, and its year if written.
 *
 * <p>"13-14 November 2024" runs from 13 to 14 November and has its year; "(25/8)" has none.
 *
 * @param from the first lexeme
 * @param to the lexeme after the last
 * @param first the first day
 * @param last the last day
 * @param year the year of the last day, if written
 * @param precision how finely it dates
 */
record CalendarDate(
    int from, int to, MonthDay first, MonthDay last, Optional<Year> year, DatePrecision precision) {

  /** A single day. */
  static CalendarDate day(int from, int to, MonthDay day, Optional<Year> year) {
    return new CalendarDate(from, to, day, day, year, DatePrecision.DAY);
  }

  /** A month, to its last day. */
  static CalendarDate month(int from, int to, Month month, Optional<Year> year) {
    return new CalendarDate(
        from,
        to,
        MonthDay.of(month, 1),
        MonthDay.of(month, month.maxLength()),
        year,
        DatePrecision.MONTH);
  }

  /** A year, to its last day. */
  static CalendarDate year(int from, int to, Year year) {
    return new CalendarDate(
        from, to, MonthDay.of(1, 1), MonthDay.of(12, 31), Optional.of(year), DatePrecision.YEAR);
  }

  /**
   * Whether a stretch may run from this date to the other: if both have years, over one New Year at
   * most.
   */
  boolean mayReach(CalendarDate end) {
    return year.isEmpty()
        || end.year.isEmpty()
        || year.get().getValue() == end.year.get().getValue() - (first.isAfter(end.last) ? 1 : 0);
  }

  /** The stretch from this date to a later one, dated by that one's year. */
  CalendarDate through(CalendarDate end) {
    return new CalendarDate(from, end.to, first, end.last, end.year.or(() -> year), end.precision);
  }

  /** Whether the days exist in that year, as 29 February does not in 2023. */
  boolean existsIn(int value) {
    return precision != DatePrecision.DAY || (first.isValidYear(value) && last.isValidYear(value));
  }

  /** The last day, in that year. */
  LocalDate lastIn(int value) {
    return last.atYear(value);
  }

  /** The first day, if the last is in that year; a stretch over New Year began the year before. */
  LocalDate firstIn(int value) {
    return first.atYear(first.isAfter(last) ? value - 1 : value);
  }
}
