package id.netra.series;

import id.netra.table.ViolationFigures;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What holds for the statements of one series: when its period ends, whether it can fall, how near
 * is near.
 */
final class SeriesRules {
  private final SeriesSettings settings;
  private final SeriesKey key;
  private final Optional<LocalDate> runsUntil;

  SeriesRules(SeriesKey key, SeriesSettings settings) {
    this.settings = settings;
    this.key = key;
    this.runsUntil =
        key.isOfViolations()
            ? key.part(ViolationFigures.PERIOD_CODE)
                .filter(PeriodCalendar::isDated)
                .flatMap(code -> PeriodCalendar.runsUntil(code, settings.graceDays()))
            : Optional.empty();
  }

  /**
   * The place of a statement in time: the stated date, else the day of publication while the period
   * runs, else none. "Pada Pilkada 2020 terdapat 12 kasus", printed in 2023, has none.
   */
  Optional<Placement> placement(Statement statement) {
    Optional<StatedDay> asOf = statement.asOf().filter(day -> !isAfterPublication(statement, day));
    return asOf.map(Placement::stated)
        .or(
            () ->
                statement
                    .source()
                    .origin()
                    .filter(day -> runsUntil.filter(day::isAfter).isEmpty())
                    .map(Placement::published));
  }

  /** Whether the stated date cannot be right, since it lies after the day of publication. */
  boolean hasImpossibleDay(Statement statement) {
    return statement.asOf().filter(day -> isAfterPublication(statement, day)).isPresent();
  }

  private static boolean isAfterPublication(Statement statement, StatedDay day) {
    return statement.source().origin().filter(day.first()::isAfter).isPresent();
  }

  boolean accumulates() {
    return key.accumulates();
  }

  /**
   * Whether its observations follow one another; attendances of different events do not, nor do
   * counts of unknown issuers or periods.
   */
  boolean isRunning() {
    return !key.isOfEvent() && key.isComplete();
  }

  /**
   * Whether a statement of the same value belongs to an observation.
   *
   * <p>Stated dates must nearly agree. Without one, a total that can only grow belongs to the
   * observation that reached this value, however long ago: it is that old total, quoted again.
   */
  boolean isSameTime(Placement statement, Placement observation) {
    if (statement.isStated() || !isRunning()) {
      return statement.daysBetween(observation) <= settings.sameAsOfDays();
    }
    return accumulates()
        ? !observation.first().isAfter(statement.date().plusDays(settings.sameAsOfDays()))
        : isNear(statement, observation);
  }

  /** Whether a vague statement can mean an observation of that day. */
  boolean isNear(Placement statement, Placement observation) {
    int days = isRunning() ? settings.nearDays() : settings.sameAsOfDays();
    return statement.daysBetween(observation) <= days;
  }

  /** Whether a total of that day was old when first printed. */
  boolean isOldWhenPrinted(LocalDate asOf, LocalDate published) {
    return published.isAfter(asOf.plusDays(settings.restatementDays()));
  }
}
