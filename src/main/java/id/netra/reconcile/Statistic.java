package id.netra.reconcile;

import java.util.Optional;

/**
 * What a figure counts, in the code lists of the tables; a part that nobody said is absent.
 *
 * @param kind one of the counting kinds of violations
 * @param unit what one of the count is
 * @param stage how far the matter had come
 * @param population who is counted
 * @param violationType kind of violation in law
 * @param periodCode election or year
 * @param regionCode place counted; absent for a national count
 * @param reportingBody whose count it is
 */
record Statistic(
    String kind,
    String unit,
    Optional<String> stage,
    Optional<String> population,
    Optional<String> violationType,
    Optional<String> periodCode,
    Optional<String> regionCode,
    Optional<String> reportingBody) {

  /** Whether a count of it can only grow. */
  boolean accumulates() {
    return stage.filter(s -> !s.equals(OfficialWords.IN_PROCESS)).isPresent();
  }

  /** The same of civil servants, where it does not say of whom. */
  Statistic ofCivilServants() {
    return new Statistic(
        kind,
        unit,
        stage,
        population.or(() -> Optional.of("asn")),
        violationType,
        periodCode,
        regionCode,
        reportingBody);
  }
}
