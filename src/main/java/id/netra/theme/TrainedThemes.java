package id.netra.theme;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

  /** The model that assigns articles to these themes, in the order of the groups. */
  ThemeModel model(List<Theme> ofGroups) {
    List<ModelTheme> known =
        IntStream.range(0, themes.size())
            .mapToObj(i -> new ModelTheme(ofGroups.get(i), centres.get(i), themes.get(i)))
            .toList();
    return new ThemeModel(space, known, leastSimilarity);
  }
}
