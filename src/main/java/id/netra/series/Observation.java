package id.netra.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One observation of a series, with the statements behind it.
 *
 * @param id hash of series, value and as-of date
 * @param seriesId the series
 * @param value the value, as exact as the most exact statement has it
 * @param placement its as-of date, if it can be placed in time
 * @param status what it is to its series
 * @param conflicts observations it contradicts
 * @param needsReview whether a person should look at it
 * @param statements that bear its key, in order of publication; never empty
 * @param matched statements that leave parts of the key out and can mean this observation only
 */
record Observation(
    String id,
    String seriesId,
    StatedValue value,
    Optional<Placement> placement,
    ObservationStatus status,
    List<Conflict> conflicts,
    boolean needsReview,
    List<Statement> statements,
    List<Statement> matched) {

  /**
   * A contradiction.
   *
   * @param observationId the other observation
   * @param reason how the two contradict, in Indonesian
   */
  record Conflict(String observationId, String reason) {}

  /** The key of the series. */
  SeriesKey key() {
    return statements.get(0).key();
  }

  /** Whether it is one of a series that other articles can carry on. */
  boolean isComparable() {
    return statements.get(0).isComparable() && seriesId.equals(statements.get(0).seriesId());
  }

  /** How one of its statements came to it. */
  KeyBasis basisOf(Statement statement) {
    if (statement.basis() == KeyBasis.REVIEWED) {
      return KeyBasis.REVIEWED;
    }
    if (matched.contains(statement)) {
      return KeyBasis.MATCHED;
    }
    return statement.isComparable() ? statement.basis() : KeyBasis.OPEN;
  }

  /** Name of the period or region, from the first statement that has it. */
  Optional<String> label(String column) {
    return statements.stream().flatMap(s -> s.key().part(column).stream()).findFirst();
  }

  /** The same with statements that can mean it only, and its place in time with them. */
  Observation withMatched(List<Statement> others, Optional<Placement> place) {
    return new Observation(
        id, seriesId, value, place, status, conflicts, needsReview, statements, others);
  }

  /** All statements, those that bear the key first. */
  List<Statement> mentions() {
    return Stream.concat(statements.stream(), matched.stream()).toList();
  }

  /** The night that knew it first. */
  LocalDate knownDate() {
    return mentions().stream().map(Statement::knownDate).min(LocalDate::compareTo).orElseThrow();
  }

  Optional<LocalDate> firstPublished() {
    return mentions().stream()
        .flatMap(s -> s.source().published().stream())
        .min(LocalDate::compareTo);
  }

  long outletCount() {
    return mentions().stream().flatMap(s -> s.source().outlet().stream()).distinct().count();
  }

  long independentSourceCount() {
    return mentions().stream().map(s -> s.source().originalId()).distinct().count();
  }
}
