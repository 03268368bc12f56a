package id.netra.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The choice of the number of themes: as set, or the number beyond which more themes gain little.
 *
 * <p>The silhouette keeps growing slowly while large themes are cut into ever finer ones, but a
 * reader wants few themes. So the knee of its curve is taken: the number at which the silhouette
 * stands highest above the straight line to the largest number tried (Satopää et al. 2011); where
 * the silhouette has a clear peak, that is the peak. A number that leaves a theme with a single
 * article is not taken.
 *
 * <p>No more themes are tried than the root of the number of articles, so that five articles have
 * at most two and ninety at most nine, and none beyond the number of different places.
 */
final class ThemeCount {
  private static final double STEP = 1.15;
  private static final int FEWEST_ARTICLES_OF_A_THEME = 2;

  private ThemeCount() {}

  /** Not a record: it holds an array. */
  private static final class Cut {
    private final int k;
    private final int[] groups;
    private final double silhouette;

    Cut(int k, int[] groups, double silhouette) {
      this.k = k;
      this.groups = groups;
      this.silhouette = silhouette;
    }

    int k() {
      return k;
    }

    int[] groups() {
      return groups;
    }

    double silhouette() {
      return silhouette;
    }
  }

  /** The groups of the articles, every article at its nearest centre. */
  static int[] groups(double[][] places, Clustering clustering, ThemeSettings settings) {
    int different = differentPlaces(places);
    if (settings.k().isPresent()) {
      int k = Math.max(1, Math.min(settings.k().getAsInt(), different));
      return k == 1
          ? new int[places.length]
          : recentred(places, clustering.of(places, k).into(k), k);
    }
    return best(places, clustering, candidates(places, different, settings));
  }

  private static List<Integer> candidates(
      double[][] places, int different, ThemeSettings settings) {
    int most = Math.min(settings.maxK(), Math.min(different, (int) Math.sqrt(places.length)));
    int fewest = Math.max(1, Math.min(settings.minK(), most));
    List<Integer> candidates = new ArrayList<>();
    for (int k = fewest; k <= most; k = Math.max(k + 1, (int) Math.round(k * STEP))) {
      candidates.add(k);
    }
    candidates.removeIf(k -> k < 2);
    return candidates;
  }

  private static int[] best(double[][] places, Clustering clustering, List<Integer> candidates) {
    if (candidates.isEmpty()) {
      return new int[places.length];
    }
    Clustering.Cuts cuts = clustering.of(places, candidates.get(candidates.size() - 1));
    List<Cut> tried = new ArrayList<>();
    for (int k : candidates) {
      int[] groups = recentred(places, cuts.into(k), k);
      if (smallest(groups, k) >= FEWEST_ARTICLES_OF_A_THEME) {
        tried.add(new Cut(k, groups, Silhouette.mean(places, groups, k)));
      }
    }
    return knee(tried).map(Cut::groups).orElseGet(() -> new int[places.length]);
  }

  private static Optional<Cut> knee(List<Cut> tried) {
    double least = tried.stream().mapToDouble(Cut::silhouette).min().orElse(0);
    double greatest = tried.stream().mapToDouble(Cut::silhouette).max().orElse(0);
    if (greatest <= 0) {
      return Optional.empty();
    }
    int fewest = tried.get(0).k();
    double range = Math.max(1, tried.get(tried.size() - 1).k() - fewest);
    double height = Math.max(greatest - least, Double.MIN_NORMAL);
    return tried.stream()
        .max(
            Comparator.comparingDouble(
                    (Cut cut) -> (cut.silhouette() - least) / height - (cut.k() - fewest) / range)
                .thenComparing(Cut::k, Comparator.reverseOrder()));
  }

  private static int smallest(int[] groups, int k) {
    return Arrays.stream(Silhouette.sizes(groups, k)).min().orElse(0);
  }

  private static int[] recentred(double[][] places, int[] groups, int k) {
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
