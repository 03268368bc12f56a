package id.netra.series;

import id.netra.table.RowIds;
import java.time.LocalDate;
import java.util.Comparator;
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
 * @param around what is printed around it
 * @param basis who supplied its key
 * @param home the observation to which an analyst has assigned it
 */
record Statement(
    String mentionId,
    Source source,
    SeriesKey key,
    StatedValue value,
    Optional<StatedDay> asOf,
    LocalDate knownDate,
    boolean needsReview,
    String sentence,
    Circumstances around,
    KeyBasis basis,
    Optional<Home> home) {

  static final Comparator<Statement> FIRST_PUBLISHED =
      Comparator.comparing(
              (Statement s) -> s.source().published().orElse(LocalDate.MAX), LocalDate::compareTo)
          .thenComparing(Statement::mentionId);

  /** Whether it can be compared with statements of other articles. */
  boolean isComparable() {
    return key.isComplete()
        && !around.isBeside()
        && (!key.isOfEvent() || source.origin().isPresent());
  }

  /**
   * The series it belongs to. A statement whose key lacks an essential part has one of its own,
   * which it shares with copies only.
   */
  String seriesId() {
    return isComparable() ? key.id() : ownSeriesId();
  }

  /** A series that it shares with copies only. */
  String ownSeriesId() {
    return RowIds.of(
        key.id(), source.originalId(), Long.toString(value.min()), Long.toString(value.max()));
  }

  /** Its cell, or that of the observation to which it is assigned. */
  String cellId() {
    return home.map(Home::cellId).orElseGet(key::cellId);
  }

  /** The same with a key that its article or a copy completes. */
  Statement withKey(SeriesKey other) {
    return other.equals(key) ? this : withKey(other, KeyBasis.ARTICLE);
  }

  Statement withKey(SeriesKey other, KeyBasis supplied) {
    return changed(source, other, asOf, around, supplied);
  }

  Statement withAsOf(StatedDay day) {
    return changed(source, key, Optional.of(day), around, basis);
  }

  Statement withOrigin(Optional<LocalDate> day) {
    return changed(source.withOrigin(day), key, asOf, around, basis);
  }

  /** The same, beside another value of its key in the same article. */
  Statement beside() {
    return changed(source, key, asOf, around.beside(), basis);
  }

  private Statement changed(
      Source printed,
      SeriesKey counted,
      Optional<StatedDay> day,
      Circumstances circumstances,
      KeyBasis supplied) {
    return new Statement(
        mentionId,
        printed,
        counted,
        value,
        day,
        knownDate,
        needsReview,
        sentence,
        circumstances,
        supplied,
        home);
  }

  Statement at(Home observation) {
    return new Statement(
        mentionId,
        source,
        key,
        value,
        asOf,
        knownDate,
        needsReview,
        sentence,
        around,
        KeyBasis.REVIEWED,
        Optional.of(observation));
  }
}
