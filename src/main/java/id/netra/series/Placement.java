package id.netra.series;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/**
 * The place of a statement in time.
 *
 * @param first the first day up to which the count may go; the same as last unless a month or year
 *     is stated
 * @param date the as-of date
 * @param basis where it comes from
 */
record Placement(LocalDate first, LocalDate date, Basis basis) {

  /** Where an as-of date comes from. */
  enum Basis {
    /** The article says it. */
    STATED("stated"),
    /** The day of publication, while the period runs. */
    PUBLISHED("published");

    private final String code;

    Basis(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  static Placement stated(StatedDay day) {
    return new Placement(day.first(), day.last(), Basis.STATED);
  }

  static Placement published(LocalDate day) {
    return new Placement(day, day, Basis.PUBLISHED);
  }

  boolean isStated() {
    return basis == Basis.STATED;
  }

  boolean isOneDay() {
    return first.equals(date);
  }

  /** Days between the two; 0 where they overlap. */
  long daysBetween(Placement other) {
    if (date.isBefore(other.first)) {
      return DAYS.between(date, other.first);
    }
    return other.date.isBefore(first) ? DAYS.between(other.date, first) : 0;
  }
}
