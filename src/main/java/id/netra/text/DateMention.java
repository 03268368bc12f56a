package id.netra.text;

import java.time.LocalDate;

/**
 * A date as a text states it, resolved to the calendar.
 *
 * <p>"Kamis (14/11/2024)" is one day; "akhir Oktober 2020" has the precision of a month and is
 * dated to its last day; "13-14 November 2024" runs from the first day to the last.
 *
 * @param span the words of the date, weekday included
 * @param firstDate the first day meant; equal to {@code date} for a single day
 * @param date the day meant, the last one of several, of a month or of a year
 * @param precision how finely the text dates
 * @param yearBasis where the year comes from
 * @param weekdayDisagrees whether the text names a weekday that the date does not fall on
 */
public record DateMention(
    Span span,
    LocalDate firstDate,
    LocalDate date,
    DatePrecision precision,
    YearBasis yearBasis,
    boolean weekdayDisagrees) {

  /** Checks that the days are in order. */
  public DateMention {
    if (date.isBefore(firstDate)) {
      throw new IllegalArgumentException(date + " lies before " + firstDate);
    }
  }
}
