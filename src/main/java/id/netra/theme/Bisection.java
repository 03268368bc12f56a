package id.netra.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The parts of a theme, by bisecting k-means: the largest part is cut in two as long as the halves
 * lie clearly apart and none is too small.
 *
 * <p>Steinbach, Karypis, Kumar: A comparison of document clustering techniques (2000). "Sanksi" may
 * have the parts "kode etik" and "pidana".
 */
final class Bisection {
  private static final int FEWEST_ARTICLES = 6;
  private static final double SMALLEST_SHARE = 0.08;
  private static final int MOST_PARTS = 6;
  private static final double CLEARLY_APART = 0.12;

  private final double[][] places;
  private final int starts;
  private final long seed;
  private final int fewest;

  private Bisection(double[][] places, int starts, long seed) {
    this.places = places;
    this.starts = starts;
    this.seed = seed;
    fewest = Math.max(FEWEST_ARTICLES, (int) (SMALLEST_SHARE * places.length));
  }

  /** The part of every article; all 0 if the theme has no parts. */
  static int[] parts(double[][] places, int starts, long seed) {
    return new Bisection(withoutWhatIsCommon(places), starts, seed).parts();
  }

  /** The articles as seen from the centre of the theme, at length one. */
  private static double[][] withoutWhatIsCommon(double[][] places) {
    double[][] centre = KMeans.centres(places, new int[places.length], 1);
    return Arrays.stream(places)
        .map(
            place -> {
              double[] rest = place.clone();
              Vectors.add(rest, -Vectors.dot(place, centre[0]), centre[0]);
              return Vectors.unit(rest);
            })
        .toArray(double[][]::new);
  }

  private int[] parts() {
    List<int[]> whole = new ArrayList<>();
    List<int[]> open = new ArrayList<>(List.of(IntStream.range(0, places.length).toArray()));
    while (!open.isEmpty()) {
      int[] largest =
          open.stream().max(Comparator.comparingInt((int[] part) -> part.length)).orElseThrow();
      open.remove(largest);
      Optional<List<int[]>> halves =
          whole.size() + open.size() + 2 > MOST_PARTS ? Optional.empty() : halves(largest);
      halves.ifPresentOrElse(open::addAll, () -> whole.add(largest));
    }
    int[] partOf = new int[places.length];
    for (int part = 0; part < whole.size(); part++) {
      for (int article : whole.get(part)) {
        partOf[article] = part;
      }
    }
    return ThemeOrder.largestFirst(partOf);
  }

  private Optional<List<int[]>> halves(int[] part) {
    if (part.length < 2 * fewest) {
      return Optional.empty();
    }
    double[][] rows = IntStream.of(part).mapToObj(i -> places[i]).toArray(double[][]::new);
    int[] half = KMeans.groups(rows, 2, starts, seed);
    int smaller = Arrays.stream(Silhouette.sizes(half, 2)).min().orElse(0);
    if (smaller < fewest || Silhouette.mean(rows, half, 2) < CLEARLY_APART) {
      return Optional.empty();
    }
    return Optional.of(List.of(side(part, half, 0), side(part, half, 1)));
  }

  private static int[] side(int[] part, int[] half, int which) {
    return IntStream.range(0, part.length)
        .filter(i -> half[i] == which)
        .map(i -> part[i])
        .toArray();
  }
}
