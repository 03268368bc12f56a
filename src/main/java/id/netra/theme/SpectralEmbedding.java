package id.netra.theme;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The leading eigenvectors of a normalised graph, by subspace iteration with a Chebyshev filter.
 *
 * <p>The filter is a polynomial that stays small on the unwanted part of the spectrum and grows
 * fast above it (Zhou, Saad, Tiago, Chelikowsky 2006), so that a few rounds are enough although the
 * wanted eigenvalues lie close together. Several equal eigenvalues, as a graph in separate pieces
 * has them, are all found.
 */
final class SpectralEmbedding {
  private static final int SPARE_DIRECTIONS = 8;
  private static final int MOST_ROUNDS = 25;
  private static final int DEGREE = 10;
  private static final double LOWEST_EIGENVALUE = -1;
  private static final double GOOD_ENOUGH = 1e-4;

  private final double[] values;
  private final double[][] vectors;

  private SpectralEmbedding(double[] values, double[][] vectors) {
    this.values = values;
    this.vectors = vectors;
  }

  /** The {@code count} leading eigenvectors of the graph. */
  static SpectralEmbedding of(SparseMatrix graph, int count, long seed) {
    int directions = Math.min(count + SPARE_DIRECTIONS, graph.rows());
    double[][] block = Vectors.random(graph.rows(), directions, new SplittableRandom(seed));
    double[] values = new double[directions];
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double[][] columns = Vectors.transposed(filtered(graph, block, values[directions - 1]));
      Vectors.orthonormalise(columns);
      block = Vectors.transposed(columns);
      SymmetricEigen eigen =
          SymmetricEigen.of(gram(columns, Vectors.transposed(graph.times(block))));
      double change = change(values, eigen.values(), Math.min(count, directions));
      values = eigen.values();
      block = Vectors.times(block, Vectors.transposed(eigen.vectors()));
      if (change < GOOD_ENOUGH) {
        break;
      }
    }
    return new SpectralEmbedding(values, block);
  }

  /** Eigenvalues, largest first; some more than were asked for. */
  double[] values() {
    return values.clone();
  }

  /** Every row's coordinates along the first {@code k} eigenvectors, at length one. */
  double[][] rows(int k) {
    return Arrays.stream(vectors)
        .map(row -> Vectors.unit(Arrays.copyOf(row, Math.min(k, row.length))))
        .toArray(double[][]::new);
  }

  private static double[][] filtered(SparseMatrix graph, double[][] block, double cut) {
    double centre = (LOWEST_EIGENVALUE + Math.min(cut, 0.999)) / 2;
    double half = (Math.min(cut, 0.999) - LOWEST_EIGENVALUE) / 2;
    double[][] before = block;
    double[][] now = step(graph, block, block, new double[] {centre, 1 / half, 0});
    for (int degree = 2; degree <= DEGREE; degree++) {
      double[][] next = step(graph, now, before, new double[] {centre, 2 / half, -1});
      before = now;
      now = next;
    }
    return now;
  }

  /** (graph - centre) now × factor + share × before, with these three numbers. */
  private static double[][] step(
      SparseMatrix graph, double[][] now, double[][] before, double[] numbers) {
    double[][] next = graph.times(now);
    for (int row = 0; row < next.length; row++) {
      for (int i = 0; i < next[row].length; i++) {
        next[row][i] =
            (next[row][i] - numbers[0] * now[row][i]) * numbers[1] + numbers[2] * before[row][i];
      }
    }
    return next;
  }

  private static double[][] gram(double[][] columns, double[][] images) {
    double[][] gram = Vectors.dots(columns, images);
    for (int i = 0; i < gram.length; i++) {
      for (int j = 0; j < i; j++) {
        gram[i][j] = gram[j][i];
      }
    }
    return gram;
  }

  private static double change(double[] before, double[] after, int count) {
    double change = 0;
    for (int i = 0; i < count; i++) {
      change = Math.max(change, Math.abs(before[i] - after[i]));
    }
    return change;
  }
}
