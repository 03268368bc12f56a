package id.netra.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One observation of {@code gold.violation_figures} with its articles.
 *
 * @param observationId its id
 * @param statistic what it counts; without a region where the count is national or nothing is said
 * @param isAsnNeutrality whether it counts the neutrality of civil servants
 * @param isComparable whether it is a point of a series; what stands beside the count of its
 *     article is not, and contradicts nothing
 * @param value the count and how exact it is
 * @param time day up to which it goes
 * @param mentions articles that state it, copies included, the earliest first
 */
record PressFigure(
    String observationId,
    Statistic statistic,
    boolean isAsnNeutrality,
    boolean isComparable,
    Value value,
    Optional<Time> time,
    List<PressMention> mentions) {

  /**
   * A day up to which a count goes.
   *
   * @param day the day
   * @param isStated whether the article says it; else it is the day of publication
   */
  record Time(LocalDate day, boolean isStated) {}

  /** A count or its bounds, and how exact the words are. */
  record Value(long min, long max, String qualifier) {
    private static final double ROUNDING = 0.05;
    private static final double MOST_ABOVE = 1.1;

    /** Whether the words can mean that number: "lebih dari 800" can mean 805, "sekitar 800" too. */
    boolean canMean(long number) {
      boolean isWithin = min <= number && number <= max;
      return switch (qualifier) {
        case "at_least" -> isWithin || (number >= min && number <= max * MOST_ABOVE);
        case "at_most" -> isWithin || (number <= max && number >= min / MOST_ABOVE);
        case "about" -> isWithin || Math.abs(number - max) <= max * ROUNDING;
        default -> isWithin;
      };
    }

    /** Whether the words give exactly that number. */
    boolean isExactly(long number) {
      return min == number && max == number;
    }
  }

  /** Articles that state it. */
  long articleCount() {
    return mentions.stream().map(PressMention::article).distinct().count();
  }

  /** Whether issuer and period are known, so that it can be held against official rows. */
  boolean isKeyed() {
    return statistic.reportingBody().isPresent()
        && statistic.periodCode().filter(Comparison::isDated).isPresent();
  }
}
