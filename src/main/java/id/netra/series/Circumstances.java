package id.netra.series;

import java.util.Optional;

/**
 * What an article prints around a number.
 *
 * @param position whether the number stands in the headline
 * @param partOfValue the total of which it is a part
 * @param shareRatio the percentage beside it (0..1)
 * @param verdict of a total: what the sum of its parts in this article says
 */
record Circumstances(
    Position position,
    Optional<Long> partOfValue,
    Optional<Double> shareRatio,
    Optional<String> verdict) {
  /** Where in the article a number stands. */
  enum Position {
    /** In the title. */
    HEADLINE,
    /** In the text below it. */
    BODY
  }

  /** A bare number in running text. */
  static final Circumstances PLAIN =
      new Circumstances(Position.BODY, Optional.empty(), Optional.empty(), Optional.empty());

  boolean isInHeadline() {
    return position == Position.HEADLINE;
  }
}
