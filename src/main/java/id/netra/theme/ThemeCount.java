package id.netra.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The choice of the number of themes: as set, or the number that three signs together speak for.
 *
 * <p>The knee of the silhouette: it keeps growing slowly while large themes are cut into ever finer
 * ones, but a reader wants few themes, so what counts is how far it stands above the straight line
 * to the largest number tried (Satopää et al. 2011). Stability: groups that two samples of the
 * articles agree on. The eigengap, where the algorithm has one: as many eigenvalues are near 1 as
 * there are groups with few edges between them (von Luxburg 2007). Knee and gap are put on a scale
 * from 0 to 1 over the numbers tried, stability is on one already; the greatest weighted sum wins,
 * the smaller number among equals. Under 500 articles the two other signs count less, since samples
 * of a small corpus hardly agree on anything. A number that leaves a theme with a single article is
 * not taken.
 *
 * <p>No more themes are tried than the root of the number of articles, so that five articles have
 * at most two and ninety at most nine, and none beyond the number of different places.
 */
final class ThemeCount {
  private static final double STEP = 1.15;
  private static final int FEWEST_ARTICLES_OF_A_THEME = 2;
  private static final double STABILITY_WEIGHT = 0.5;
  private static final double GAP_WEIGHT = 0.15;
  private static final double MANY_ARTICLES = 500;

  private final double[][] places;
  private final ThemeSettings settings;
  private final Clustering clustering;

  private ThemeCount(double[][] places, ThemeSettings settings) {
    this.places = places;
    this.settings = settings;
    clustering = settings.algorithm().clustering(settings.starts(), settings.seed());
  }

  /** Groups of the articles, and how alike those of two samples are. Not a record: an array. */
  static final class Choice {
    private final int[] groups;
    private final OptionalDouble stability;

    Choice(int[] groups, OptionalDouble stability) {
      this.groups = groups;
      this.stability = stability;
    }

    int[] groups() {
      return groups;
    }

    OptionalDouble stability() {
      return stability;
    }
  }

  /** One number tried. */
  private static final class Cut {
    private final int k;
    private final int[] groups;
    private final double silhouette;
    private final double stability;
    private final double gap;

    Cut(int k, int[] groups, double silhouette, double[] signs) {
      this.k = k;
      this.groups = groups;
      this.silhouette = silhouette;
      stability = signs[0];
      gap = signs[1];
    }

    Choice choice() {
      return new Choice(groups, OptionalDouble.of(stability));
    }
  }

  /** The groups of the articles, every article at its nearest centre. */
  static Choice of(double[][] places, ThemeSettings settings) {
    ThemeCount count = new ThemeCount(places, settings);
    int different = differentPlaces(places);
    return settings.k().isPresent()
        ? count.fixed(Math.max(1, Math.min(settings.k().getAsInt(), different)))
        : count.best(count.candidates(different));
  }

  private Choice fixed(int k) {
    if (k == 1) {
      return one();
    }
    int[] groups = recentred(clustering.of(places, k).into(k), k);
    OptionalDouble stability =
        Stability.of(places, clustering, k, settings.seed())
            .map(samples -> OptionalDouble.of(samples.at(k)))
            .orElse(OptionalDouble.empty());
    return new Choice(groups, stability);
  }

  private Choice one() {
    return new Choice(new int[places.length], OptionalDouble.empty());
  }

  private List<Integer> candidates(int different) {
    int most = Math.min(settings.maxK(), Math.min(different, (int) Math.sqrt(places.length)));
    int fewest = Math.max(1, Math.min(settings.minK(), most));
    List<Integer> candidates = new ArrayList<>();
    for (int k = fewest; k <= most; k = Math.max(k + 1, (int) Math.round(k * STEP))) {
      candidates.add(k);
    }
    candidates.removeIf(k -> k < 2);
    return candidates;
  }

  private Choice best(List<Integer> candidates) {
    if (candidates.isEmpty()) {
      return one();
    }
    int most = candidates.get(candidates.size() - 1);
    Clustering.Cuts cuts = clustering.of(places, most);
    Optional<Stability> samples = Stability.of(places, clustering, most, settings.seed());
    List<Cut> tried = new ArrayList<>();
    for (int k : candidates) {
      int[] groups = recentred(cuts.into(k), k);
      if (smallest(groups, k) >= FEWEST_ARTICLES_OF_A_THEME) {
        double stability = samples.map(two -> two.at(k)).orElse(0.0);
        double[] signs = {stability, cuts.gapAfter(k)};
        tried.add(new Cut(k, groups, Silhouette.mean(places, groups, k), signs));
      }
    }
    if (tried.stream().noneMatch(cut -> cut.silhouette > 0)) {
      return one();
    }
    return winner(tried, Math.min(1, places.length / MANY_ARTICLES)).choice();
  }

  private static Cut winner(List<Cut> tried, double trust) {
    double[] knee = onScale(knees(tried));
    double[] gap = onScale(tried.stream().mapToDouble(cut -> cut.gap).toArray());
    int best = 0;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < tried.size(); i++) {
      double sum =
          knee[i] + trust * (STABILITY_WEIGHT * tried.get(i).stability + GAP_WEIGHT * gap[i]);
      if (sum > greatest) {
        greatest = sum;
        best = i;
      }
    }
    return tried.get(best);
  }

  /** How far each silhouette stands above the line from the lowest to the highest number. */
  private static double[] knees(List<Cut> tried) {
    double[] silhouettes = onScale(tried.stream().mapToDouble(cut -> cut.silhouette).toArray());
    int fewest = tried.get(0).k;
    double range = Math.max(1, tried.get(tried.size() - 1).k - fewest);
    double[] knees = new double[tried.size()];
    Arrays.setAll(knees, i -> silhouettes[i] - (tried.get(i).k - fewest) / range);
    return knees;
  }

  private static double[] onScale(double[] values) {
    double least = Arrays.stream(values).min().orElse(0);
    double range = Math.max(Arrays.stream(values).max().orElse(0) - least, Double.MIN_NORMAL);
    return Arrays.stream(values).map(value -> (value - least) / range).toArray();
  }

  private static int smallest(int[] groups, int k) {
    return Arrays.stream(Silhouette.sizes(groups, k)).min().orElse(0);
  }

  private int[] recentred(int[] groups, int k) {
    return KMeans.nearest(places, KMeans.centres(places, groups, k));
  }

  private static int differentPlaces(double[][] places) {
    List<double[]> sorted = new ArrayList<>(List.of(places));
    sorted.sort(Arrays::compare);
    int different = sorted.isEmpty() ? 0 : 1;
    for (int i = 1; i < sorted.size(); i++) {
      if (Vectors.dot(sorted.get(i), sorted.get(i - 1)) < 1 - 1e-9) {
        different++;
      }
    }
    return different;
  }
}
