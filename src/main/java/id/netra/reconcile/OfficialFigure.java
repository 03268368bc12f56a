package id.netra.reconcile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of an official table, or one count of case records.
 *
 * @param line line of the file; of case records the line of the last one counted
 * @param statistic what it counts
 * @param value the count
 * @param asOf day up to which it goes
 * @param published day of its publication
 * @param url where it was published
 */
record OfficialFigure(
    int line,
    Statistic statistic,
    long value,
    Optional<OfficialDay> asOf,
    Optional<OfficialDay> published,
    Optional<String> url) {

  /** The day from which the press is late: publication, else as-of, if it is a single day. */
  Optional<LocalDate> lagStart() {
    return published
        .filter(OfficialDay::isDay)
        .or(() -> asOf.filter(OfficialDay::isDay))
        .map(OfficialDay::last);
  }
}
