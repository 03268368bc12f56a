package id.netra.dedup;

import java.io.Serializable;
import java.util.Locale;

/**
 * The settings of the search for copies; every key is explained in {@code reference.conf}.
 *
 * @param minJaccard least share of word 3-grams in common by which two articles are near copies
 * @param minContainment least share of a short article's word 3-grams that stand in a long one, by
 *     which the short one is its excerpt
 * @param minCoverage least share of a short article, by its passages, that must show traces of the
 *     long one
 * @param windowDays most days between the publication of an article and of a copy that is not exact
 * @param bands number of bands of the MinHash signature
 * @param rows values of the signature in a band
 * @param bucketCap most articles with a band in common that are all compared with each other
 * @param inMemoryArticles a lake with at most so many articles is compared without shuffles
 */
public record DedupSettings(
    double minJaccard,
    double minContainment,
    double minCoverage,
    int windowDays,
    int bands,
    int rows,
    int bucketCap,
    int inMemoryArticles)
    implements Serializable {

  /** A fifth of all words changed leaves half of all 3-grams; cuts between sentences cost more. */
  private static final double KEPT_OF_COPY = 0.4;

  /** Checks every value against its range; the message names key, value and range. */
  public DedupSettings {
    requireWithin("dedup.min-jaccard", minJaccard, 0.05, 1);
    requireWithin("dedup.min-containment", minContainment, 0.1, 1);
    requireWithin("dedup.min-coverage", minCoverage, 0, 1);
    requireWithin("dedup.window-days", windowDays, 0, 3_660);
    requireWithin("dedup.bands", bands, 1, Signature.MIN_HASHES);
    requireWithin("dedup.rows", rows, 1, Math.floorDiv(Signature.MIN_HASHES, bands));
    requireWithin("dedup.bucket-cap", bucketCap, 2, 10_000);
    requireWithin("dedup.in-memory-articles", inMemoryArticles, 0, 100_000);
  }

  /**
   * How many times longer than its excerpt an article must be for passages in common to bring the
   * two together: 1.4 for a Jaccard ratio of 0.2, since a copy of which less than {@value
   * #KEPT_OF_COPY} of the 3-grams are kept is rewritten beyond recognition.
   */
  double leastExcerptFactor() {
    double kept = Math.max(KEPT_OF_COPY, minContainment);
    return Math.max(1, kept / minJaccard - 1 + kept);
  }

  private static void requireWithin(String key, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s is %s, but must lie between %s and %s",
              key,
              plain(value),
              plain(least),
              plain(most)));
    }
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
