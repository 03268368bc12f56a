package id.netra.theme;

import java.util.List;
import java.util.Map;

/**
 * What was learned from a sample of articles.
 *
 * @param space the latent space
 * @param centres the direction of every theme, in the order of the themes
 * @param leastSimilarity the similarity below which an article lies far from every theme
 * @param themes the groups found, the largest first
 * @param retraining whether the themes of the night before stand
 * @param quality figures about the whole, by name
 */
record TrainedThemes(
    LatentSpace space,
    List<double[]> centres,
    double leastSimilarity,
    List<FoundTheme> themes,
    Retraining retraining,
    Map<String, Double> quality) {

  /** The model that assigns articles to themes of these ids. */
  ThemeModel model(List<String> themeIds) {
    return new ThemeModel(
        space, centres.toArray(double[][]::new), themeIds, leastSimilarity, retraining);
  }
}
