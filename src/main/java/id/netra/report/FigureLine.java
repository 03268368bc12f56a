package id.netra.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One observation as a reader sees it.
 *
 * @param value the count
 * @param statistic what is counted, by whom, for where and when
 * @param date as-of date, else date of first publication
 * @param outlets outlets that print it
 * @param independentSources originals that print it
 * @param status what it is to its series
 * @param conflicts what it contradicts, in words
 * @param evidence the sentences
 */
public record FigureLine(
    Value value,
    Statistic statistic,
    Optional<LocalDate> date,
    long outlets,
    long independentSources,
    String status,
    List<String> conflicts,
    List<Evidence> evidence) {

  /** A count and how exact it is. */
  public record Value(long min, long max, String qualifier) {}

  /** The columns of the series key that a reader needs. */
  public record Statistic(
      String kind,
      Optional<String> stage,
      Optional<String> period,
      Optional<String> region,
      String regionBasis,
      Optional<String> reportingBody) {}

  /** A sentence that states the figure. */
  public record Evidence(String sentence, Optional<String> outlet, Optional<String> url) {}
}
