package id.netra.theme;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What lasts of a clustering: the latent space, the centre and id of every theme, and the least
 * similarity at which an article still belongs to one.
 *
 * <p>Serialisable, so that executors assign articles by it.
 */
final class ThemeModel implements Serializable {
  private static final int UNKNOWN = -1;

  private final LatentSpace space;
  private final double[][] centres;
  private final String[] themeIds;
  private final double leastSimilarity;

  private final Retraining retraining;

  ThemeModel(
      LatentSpace space,
      double[][] centres,
      List<String> themeIds,
      double leastSimilarity,
      Retraining retraining) {
    this.space = space;
    this.centres = centres;
    this.themeIds = themeIds.toArray(new String[0]);
    this.leastSimilarity = leastSimilarity;
    this.retraining = retraining;
  }

  /**
   * The theme of one article.
   *
   * @param themeId absent where the article lies far from every theme
   * @param similarity cosine to the nearest centre; 0 for an article without a known term
   */
  record Assignment(Optional<String> themeId, double similarity) {}

  /** Whether articles keep the theme they had before. */
  boolean keepsKnown() {
    return retraining == Retraining.KEPT;
  }

  /** The theme that is given, if it is one of these; else as for a new article. */
  Assignment settle(String text, Optional<String> given) {
    double[] place = space.place(text);
    int known = given.map(id -> Arrays.asList(themeIds).indexOf(id)).orElse(UNKNOWN);
    return known == UNKNOWN ? assign(place) : new Assignment(given, similarity(place, known));
  }

  /** The theme whose centre is nearest to the text, if it is near enough. */
  Assignment assign(String text) {
    return assign(space.place(text));
  }

  Assignment assign(double[] place) {
    if (themeIds.length == 0 || Vectors.isNothing(place)) {
      return new Assignment(Optional.empty(), 0);
    }
    int nearest = KMeans.nearest(place, centres);
    double similarity = similarity(place, nearest);
    return similarity < leastSimilarity
        ? new Assignment(Optional.empty(), similarity)
        : new Assignment(Optional.of(themeIds[nearest]), similarity);
  }

  private double similarity(double[] place, int theme) {
    return Math.max(-1, Math.min(1, Vectors.dot(place, centres[theme])));
  }
}
