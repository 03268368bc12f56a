package id.netra.series;

import java.util.Optional;

/**
 * What an article prints around a number.
 *
 * @param position where in the article the number stands
 * @param offset its first character in title and text
 * @param partOfValue the total of which it is a part
 * @param shareRatio the percentage beside it (0..1)
 * @param verdict of a total: what the sum of its parts in this article says
 */
record Circumstances(
    Position position,
    int offset,
    Optional<Long> partOfValue,
    Optional<Double> shareRatio,
    Optional<String> verdict) {
  /** Where in the article a number stands. */
  enum Position {
    /** In the title. */
    HEADLINE,
    /** In the text below it. */
    BODY,
    /** In the text, beside another value of the same key and day. */
    BESIDE
  }

  /** A bare number in running text. */
  static final Circumstances PLAIN =
      new Circumstances(Position.BODY, 0, Optional.empty(), Optional.empty(), Optional.empty());

  boolean isInHeadline() {
    return position == Position.HEADLINE;
  }

  boolean isBeside() {
    return position == Position.BESIDE;
  }

  Circumstances beside() {
    return new Circumstances(Position.BESIDE, offset, partOfValue, shareRatio, verdict);
  }
}
