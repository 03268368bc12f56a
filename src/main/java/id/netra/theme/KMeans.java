package id.netra.theme;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Spherical k-means: every row belongs to the centre with the greatest cosine, every centre is the
 * direction of the sum of its rows.
 *
 * <p>Several starts by k-means++ with a seed of their own; the start with the greatest sum of
 * cosines wins (Dhillon and Modha 2001; Arthur and Vassilvitskii 2007).
 */
final class KMeans {
  private static final int MOST_ROUNDS = 60;

  private KMeans() {}

  /** The group of every row, by the best of several starts. */
  static int[] groups(double[][] rows, int k, int starts, long seed) {
    int[] best = new int[rows.length];
    double bestSum = Double.NEGATIVE_INFINITY;
    for (int start = 0; start < starts && k > 1; start++) {
      double[][] centres = spread(rows, k, new SplittableRandom(seed * 1_000_003 + start));
      int[] groups = settle(rows, centres);
      double sum = sumOfCosines(rows, groups, k);
      if (sum > bestSum) {
        bestSum = sum;
        best = groups;
      }
    }
    return best;
  }

  /** The group of every row: the centre of greatest cosine, the first among equals. */
  static int[] nearest(double[][] rows, double[][] centres) {
    int[] groups = new int[rows.length];
    IntStream.range(0, rows.length).parallel().forEach(i -> groups[i] = nearest(rows[i], centres));
    return groups;
  }

  static int nearest(double[] row, double[][] centres) {
    int nearest = 0;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < centres.length; c++) {
      double cosine = Vectors.dot(row, centres[c]);
      if (cosine > greatest) {
        greatest = cosine;
        nearest = c;
      }
    }
    return nearest;
  }

  /** The direction of each group; zero for a group without rows. */
  static double[][] centres(double[][] rows, int[] groups, int k) {
    return Vectors.unitRows(sums(rows, groups, k));
  }

  static double[][] sums(double[][] rows, int[] groups, int k) {
    double[][] sums = new double[k][rows.length == 0 ? 0 : rows[0].length];
    for (int i = 0; i < rows.length; i++) {
      Vectors.add(sums[groups[i]], 1, rows[i]);
    }
    return sums;
  }

  private static int[] settle(double[][] rows, double[][] start) {
    int[] groups = nearest(rows, start);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      int[] next = nearest(rows, centres(rows, groups, start.length));
      if (Arrays.equals(next, groups)) {
        break;
      }
      groups = next;
    }
    return groups;
  }

  private static double sumOfCosines(double[][] rows, int[] groups, int k) {
    return Arrays.stream(sums(rows, groups, k)).mapToDouble(Vectors::length).sum();
  }

  private static double[][] spread(double[][] rows, int k, SplittableRandom random) {
    double[][] centres = new double[k][];
    double[] distance = new double[rows.length];
    Arrays.fill(distance, 1);
    for (int c = 0; c < k; c++) {
      centres[c] = rows[draw(distance, random)];
      for (int i = 0; i < rows.length; i++) {
        double apart = Math.max(0, 1 - Vectors.dot(rows[i], centres[c]));
        distance[i] = c == 0 ? apart : Math.min(distance[i], apart);
      }
    }
    return centres;
  }

  private static int draw(double[] shares, SplittableRandom random) {
    double left = random.nextDouble() * Arrays.stream(shares).sum();
    int last = 0;
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > 0) {
        last = i;
        left -= shares[i];
        if (left < 0) {
          break;
        }
      }
    }
    return last;
  }
}
