package id.netra.theme;

import java.util.OptionalInt;

/**
 * The settings of the themes; every key is explained in {@code reference.conf}.
 *
 * @param k number of themes, absent for {@code auto}
 * @param minK fewest themes that {@code auto} tries
 * @param maxK most themes that {@code auto} tries
 * @param algorithm the way to cluster
 * @param seed of all that is drawn at random
 * @param starts number of starts of k-means
 * @param dimensions of the latent space
 * @param sampleArticles most articles to learn from
 * @param minArticles fewest articles in which a term stands
 * @param minArticleRatio fewest articles in which a term stands, as a share
 * @param maxArticleRatio most articles in which a term stands, as a share
 * @param maxTerms most terms in the vocabulary
 * @param farRatio how far an article may lie, in quartile ranges below the lower quartile of
 *     similarity, before it stays without a theme
 * @param keepRatio how much of the silhouette of new themes the known ones must reach to be kept
 * @param matchRatio least share of articles in common by which a theme is known again
 */
public record ThemeSettings(
    OptionalInt k,
    int minK,
    int maxK,
    ClusteringAlgorithm algorithm,
    long seed,
    int starts,
    int dimensions,
    int sampleArticles,
    int minArticles,
    double minArticleRatio,
    double maxArticleRatio,
    int maxTerms,
    double farRatio,
    double keepRatio,
    double matchRatio) {

  private static final double ALWAYS_ANEW = 10;

  /** Checks every value against its range; the message names key, value and range. */
  public ThemeSettings {
    k.ifPresent(fixed -> requireWithin("theme.k", fixed, 1, 1_000));
    requireWithin("theme.min-k", minK, 1, 1_000);
    requireWithin("theme.max-k", maxK, minK, 1_000);
    requireWithin("theme.starts", starts, 1, 100);
    requireWithin("theme.dimensions", dimensions, 2, 500);
    requireWithin("theme.sample-articles", sampleArticles, 10, 50_000);
    requireWithin("theme.min-articles", minArticles, 1, 1_000);
    requireWithin("theme.min-article-ratio", minArticleRatio, 0, 0.1);
    requireWithin("theme.max-article-ratio", maxArticleRatio, 0.1, 1);
    requireWithin("theme.max-terms", maxTerms, 100, 1_000_000);
    requireWithin("theme.far-ratio", farRatio, 0, 100);
    requireWithin("theme.keep-ratio", keepRatio, 0, 10);
    requireWithin("theme.match-ratio", matchRatio, 0.05, 1);
  }

  /** The same settings, but themes are always found anew: for when the method has changed. */
  public ThemeSettings findingAnew() {
    return new ThemeSettings(
        k,
        minK,
        maxK,
        algorithm,
        seed,
        starts,
        dimensions,
        sampleArticles,
        minArticles,
        minArticleRatio,
        maxArticleRatio,
        maxTerms,
        farRatio,
        ALWAYS_ANEW,
        matchRatio);
  }

  TermCuts termCuts() {
    return new TermCuts(minArticles, minArticleRatio, maxArticleRatio, maxTerms);
  }

  private static void requireWithin(String key, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          key
              + " is "
              + plain(value)
              + ", but must lie between "
              + plain(least)
              + " and "
              + plain(most));
    }
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
