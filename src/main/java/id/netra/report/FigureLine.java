package id.netra.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One observation as a reader sees it.
 *
 * @param id its id and that of its series
 * @param value the count
 * @param statistic what is counted, by whom, for where and when
 * @param known as-of date, dates of publication and of knowledge
 * @param outlets outlets that print it
 * @param independentSources originals that print it
 * @param status what it is to its series, or {@link #ALONE} if it is no point of one
 * @param conflicts what it contradicts
 * @param sum what its parts say about it
 * @param evidence the sentences, the earliest first
 */
public record FigureLine(
    Id id,
    Value value,
    Statistic statistic,
    Dates known,
    long outlets,
    long independentSources,
    String status,
    List<Conflict> conflicts,
    Sum sum,
    List<Sentence> evidence) {
  /** Verdict on a sum that is right. */
  static final String ADDS_UP = "adds_up";

  /** Status of a count whose key is not whole, or that stands beside another in its article. */
  static final String ALONE = "alone";

  /** Status of an old figure that is told again. */
  static final String RESTATEMENT = "restatement";

  /** The lasting ids of an observation and its series. */
  public record Id(String observation, String series) {}

  /** A count and how exact it is. */
  public record Value(long min, long max, String qualifier) {}

  /** When a count was true, printed and known. */
  public record Dates(
      Optional<LocalDate> asOf,
      Optional<String> asOfBasis,
      Optional<LocalDate> published,
      LocalDate known) {}

  /** Another observation, and how the two contradict. */
  public record Conflict(String observation, String reason) {}

  /**
   * What the parts of a total say about it.
   *
   * @param verdict whether they add up; absent where no parts are known
   * @param basis whether they stand in one article or in papers of their own
   * @param difference sum of the parts less the total
   * @param mixesPopulations whether the total counts others beside civil servants
   */
  public record Sum(
      Optional<String> verdict,
      Optional<String> basis,
      OptionalLong difference,
      boolean mixesPopulations) {
    private static final String ACROSS_OUTLETS = "outlets";

    /** Whether one paper prints the total, others the parts, and the two do not fit. */
    boolean failsAcrossOutlets() {
      return basis.filter(ACROSS_OUTLETS::equals).isPresent()
          && verdict.filter(code -> !code.equals(ADDS_UP)).isPresent();
    }
  }

  /** The columns of the series key that a reader needs. */
  public record Statistic(
      String kind,
      Optional<String> stage,
      Optional<String> period,
      Optional<String> region,
      String regionBasis,
      Optional<String> reportingBody,
      Refinement refinement) {}

  /** What narrows a statistic down: unit, who, which violation, which part of a breakdown. */
  public record Refinement(
      String unit,
      Optional<String> population,
      Optional<String> violationType,
      Optional<String> role,
      Optional<String> dimension,
      String category,
      Optional<String> regionCode) {}

  /** As-of date, else date of first publication. */
  public Optional<LocalDate> date() {
    return known.asOf().or(known::published);
  }

  /** Whether other articles can carry its series on. */
  boolean isComparable() {
    return !status.equals(ALONE);
  }

  /** Whether it contradicts another, or another it. */
  boolean isConflict() {
    return !conflicts.isEmpty() || status.equals("conflict");
  }

  boolean isRestatement() {
    return status.equals(RESTATEMENT);
  }

  /** Whether it counts all, and not one part of a breakdown. */
  public boolean isTotal() {
    return statistic.refinement().dimension().isEmpty();
  }
}
