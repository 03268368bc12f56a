package id.netra.text;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * The words of a text that date something, before the year is known.
 *
 * <p>"Jumat (25/8)" has a weekday and a calendar date without a year; "Kamis pekan lalu" a relative
 * day.
 *
 * @param from the first lexeme
 * @param to the lexeme after the last
 * @param weekday the weekday, the first of several
 * @param date the date by the calendar
 * @param relative the day counted from publication
 * @param hint what the words behind it say about the year
 */
record DatePhrase(
    int from,
    int to,
    Optional<DayOfWeek> weekday,
    Optional<CalendarDate> date,
    Optional<RelativeDates.Rule> relative,
    DateHint hint) {

  /** A phrase with a date by the calendar. */
  static DatePhrase of(int from, int to, Optional<DayOfWeek> weekday, CalendarDate date) {
    return new DatePhrase(from, to, weekday, Optional.of(date), Optional.empty(), DateHint.NONE);
  }

  /** A phrase whose day is counted from publication. */
  static DatePhrase relative(int from, int to, RelativeDates.Rule rule) {
    return new DatePhrase(
        from, to, Optional.empty(), Optional.empty(), Optional.of(rule), DateHint.NONE);
  }

  /** A phrase that dates something nobody can tell. */
  static DatePhrase unresolved(int from, int to) {
    return new DatePhrase(
        from, to, Optional.empty(), Optional.empty(), Optional.empty(), DateHint.NONE);
  }

  /** This phrase with another weekday. */
  DatePhrase on(Optional<DayOfWeek> other) {
    return new DatePhrase(from, to, other, date, relative, hint);
  }

  /** Whether it dates a single day: then the last of several weekdays is its own. */
  boolean isOneDay() {
    return date.map(found -> found.first().equals(found.last())).orElse(false);
  }

  /** This phrase with what stands behind it; "tahun lalu" becomes a part of it. */
  DatePhrase hinted(PhraseTrie.Match<DateHint> found) {
    int end = found.meaning().isYear() ? found.to() : to;
    return new DatePhrase(from, end, weekday, date, relative, found.meaning());
  }
}
