package id.netra.theme;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * What lasts of a clustering: the latent space, the centre and id of every theme, and the least
 * similarity at which an article still belongs to one.
 *
 * <p>Serialisable, so that executors assign articles by it; {@link ModelFile} keeps it in the lake.
 */
final class ThemeModel implements Serializable {
  private final LatentSpace space;
  private final List<ModelTheme> themes;
  private final double[][] centres;
  private final double leastSimilarity;
  private final HashMap<String, Integer> numberOf = new HashMap<>();

  ThemeModel(LatentSpace space, List<ModelTheme> themes, double leastSimilarity) {
    this.space = space;
    this.themes = themes;
    this.leastSimilarity = leastSimilarity;
    centres = themes.stream().map(ModelTheme::centre).toArray(double[][]::new);
    for (int i = 0; i < themes.size(); i++) {
      numberOf.put(themes.get(i).id(), i);
    }
  }

  LatentSpace space() {
    return space;
  }

  List<ModelTheme> themes() {
    return themes;
  }

  double leastSimilarity() {
    return leastSimilarity;
  }

  /** The theme that is given, if it is one of these; else as for a new article. */
  Assignment settle(String text, Optional<String> given) {
    double[] place = space.place(text);
    return given
        .map(numberOf::get)
        .map(known -> at(place, themes.get(known), similarity(place, known)))
        .orElseGet(() -> assign(place));
  }

  /** The theme whose centre is nearest to the text, if it is near enough. */
  Assignment assign(String text) {
    return assign(space.place(text));
  }

  Assignment assign(double[] place) {
    if (themes.isEmpty() || Vectors.isNothing(place)) {
      return Assignment.NOTHING_KNOWN;
    }
    int nearest = KMeans.nearest(place, centres);
    double similarity = similarity(place, nearest);
    return similarity < leastSimilarity
        ? new Assignment(Optional.empty(), Optional.empty(), similarity)
        : at(place, themes.get(nearest), similarity);
  }

  private static Assignment at(double[] place, ModelTheme theme, double similarity) {
    return new Assignment(Optional.of(theme.id()), theme.partOf(place), similarity);
  }

  private double similarity(double[] place, int theme) {
    return Math.max(-1, Math.min(1, Vectors.dot(place, centres[theme])));
  }
}
