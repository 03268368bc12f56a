package id.netra.series;

import id.netra.table.FigureVocabulary;
import java.util.Optional;

/**
 * An observation as a total or a part of one.
 *
 * @param id the observation
 * @param kind what is counted
 * @param stage how far the matter had come
 * @param population who is counted
 * @param dimension axis of the breakdown; absent for a total
 * @param category what sets the part apart
 * @param value how many
 * @param day the as-of day, counted from 1970
 * @param partOf the total that an article gives with it
 * @param share the percentage printed beside it (0..1)
 * @param said what an article says about a total by its own parts
 * @param sources independent articles behind it
 */
record CountedPart(
    String id,
    String kind,
    Optional<String> stage,
    Optional<String> population,
    Optional<String> dimension,
    String category,
    long value,
    Optional<Long> day,
    Optional<Long> partOf,
    Optional<Double> share,
    Optional<String> said,
    long sources) {

  boolean isTotal() {
    return dimension.isEmpty() && category.equals(FigureVocabulary.TOTAL);
  }
}
