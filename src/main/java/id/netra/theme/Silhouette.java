package id.netra.theme;

import java.util.stream.IntStream;

/**
 * How much nearer articles lie to their own group than to the next one, from -1 to 1.
 *
 * <p>Rousseeuw 1987, with cosine distance. For rows of length one the mean distance to a group is
 * one less the product with the group's mean, so no pair of articles has to be visited.
 */
final class Silhouette {
  private Silhouette() {}

  /** Mean over all articles; 0 for an article alone in its group, and for fewer than two groups. */
  static double mean(double[][] places, int[] groups, int k) {
    double[][] sums = KMeans.sums(places, groups, k);
    int[] sizes = sizes(groups, k);
    if (IntStream.of(sizes).filter(size -> size > 0).count() < 2) {
      return 0;
    }
    double total = 0;
    for (int i = 0; i < places.length; i++) {
      total += width(places[i], groups[i], sums, sizes);
    }
    return total / places.length;
  }

  static int[] sizes(int[] groups, int k) {
    int[] sizes = new int[k];
    for (int group : groups) {
      sizes[group]++;
    }
    return sizes;
  }

  private static double width(double[] place, int own, double[][] sums, int[] sizes) {
    if (sizes[own] == 1) {
      return 0;
    }
    double itself = Vectors.dot(place, place);
    double inside = 1 - (Vectors.dot(place, sums[own]) - itself) / (sizes[own] - 1);
    double outside = Double.POSITIVE_INFINITY;
    for (int group = 0; group < sizes.length; group++) {
      if (group != own && sizes[group] > 0) {
        outside = Math.min(outside, 1 - Vectors.dot(place, sums[group]) / sizes[group]);
      }
    }
    double larger = Math.max(inside, outside);
    return larger <= 0 ? 0 : (outside - inside) / larger;
  }
}
