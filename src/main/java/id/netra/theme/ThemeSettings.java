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
 * @param terms which terms take part
 * @param farRatio how far an article may lie, in quartile ranges below the lower quartile of
 *     similarity, before it stays without a theme
 * @param keepRatio how much of the silhouette of new themes the known ones must reach to be kept
 * @param matchRatio least share of articles in common by which a theme is known again
 * @param retraining when themes are learned anew
 * @param analyst what stands on top of what is found
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
    TermSettings terms,
    double farRatio,
    double keepRatio,
    double matchRatio,
    RetrainPolicy retraining,
    AnalystRules analyst) {

  private static final double ALWAYS_ANEW = 10;
  private static final RetrainPolicy ANY = new RetrainPolicy(1, 1, 1, 0);

  /** Checks every value against its range; the message names key, value and range. */
  public ThemeSettings {
    k.ifPresent(fixed -> Ranges.requireWithin("theme.k", fixed, 1, 1_000));
    Ranges.requireWithin("theme.min-k", minK, 1, 1_000);
    Ranges.requireWithin("theme.max-k", maxK, minK, 1_000);
    Ranges.requireWithin("theme.starts", starts, 1, 100);
    Ranges.requireWithin("theme.dimensions", dimensions, 2, 500);
    Ranges.requireWithin("theme.sample-articles", sampleArticles, 10, 50_000);
    Ranges.requireWithin("theme.far-ratio", farRatio, 0, 100);
    Ranges.requireWithin("theme.keep-ratio", keepRatio, 0, 10);
    Ranges.requireWithin("theme.match-ratio", matchRatio, 0.05, 1);
  }

  /** The same settings, but themes are always found anew: for when the method has changed. */
  public ThemeSettings findingAnew() {
    return with(ALWAYS_ANEW, retraining, analyst);
  }

  /**
   * What decides which themes are found, as one text: all settings but those that say when to look
   * and what the analyst puts on top.
   */
  String method() {
    return with(keepRatio, ANY, AnalystRules.NONE).toString();
  }

  private ThemeSettings with(double keep, RetrainPolicy when, AnalystRules rules) {
    return new ThemeSettings(
        k,
        minK,
        maxK,
        algorithm,
        seed,
        starts,
        dimensions,
        sampleArticles,
        terms,
        farRatio,
        keep,
        matchRatio,
        when,
        rules);
  }
}
