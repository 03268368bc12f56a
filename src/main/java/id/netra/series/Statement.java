package id.netra.series;

import id.netra.table.RowIds;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure mention as series see it: what is counted, the value, the day, and where it is printed.
 *
 * @param mentionId the mention
 * @param source its article
 * @param key what is counted
 * @param value the value
 * @param asOf the day up to which the count goes, if stated
 * @param knownDate the night that knew it first
 * @param needsReview whether the extractor was unsure
 * @param sentence the sentence as published
 */
record Statement(
    String mentionId,
    Source source,
    SeriesKey key,
    StatedValue value,
    Optional<StatedDay> asOf,
    LocalDate knownDate,
    boolean needsReview,
    String sentence) {

  /** Whether it can be compared with statements of other articles. */
  boolean isComparable() {
    return key.isComplete() && (!key.isOfEvent() || source.origin().isPresent());
  }

  /**
   * The series it belongs to. A statement whose key lacks an essential part has one of its own,
   * which it shares with copies only.
   */
  String seriesId() {
    return isComparable()
        ? key.id()
        : RowIds.of(
            key.id(), source.originalId(), Long.toString(value.min()), Long.toString(value.max()));
  }

  Statement withKey(SeriesKey other) {
    return new Statement(mentionId, source, other, value, asOf, knownDate, needsReview, sentence);
  }

  Statement withAsOf(StatedDay day) {
    return new Statement(
        mentionId, source, key, value, Optional.of(day), knownDate, needsReview, sentence);
  }

  Statement withOrigin(Optional<LocalDate> day) {
    return new Statement(
        mentionId, source.withOrigin(day), key, value, asOf, knownDate, needsReview, sentence);
  }
}
