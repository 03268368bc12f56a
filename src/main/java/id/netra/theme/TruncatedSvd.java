package id.netra.theme;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The strongest right singular vectors of a sparse matrix, by a randomised range finder with a few
 * power passes.
 *
 * <p>Halko, Martinsson, Tropp: Finding structure with randomness (2011), algorithm 4.4. The random
 * start is seeded, so the result is the same every time.
 */
final class TruncatedSvd {
  private static final int POWER_PASSES = 3;
  private static final int SPARE_DIRECTIONS = 10;
  private static final double WEAKEST_SHARE = 1e-6;

  private TruncatedSvd() {}

  /**
   * Right singular vectors, strongest first; fewer than asked if the matrix has a lower rank.
   *
   * @return one row per column of the matrix, one column per direction
   */
  static double[][] rightVectors(SparseMatrix matrix, int rank, long seed) {
    SparseMatrix transposed = matrix.transposed();
    int directions = Math.min(rank + SPARE_DIRECTIONS, Math.min(matrix.rows(), matrix.columns()));
    double[][] basis = Vectors.random(matrix.rows(), directions, new SplittableRandom(seed));
    for (int pass = 0; pass < POWER_PASSES; pass++) {
      basis = orthonormal(matrix.times(transposed.times(basis)));
    }
    double[][] inside = transposed.times(basis);
    SymmetricEigen eigen = SymmetricEigen.of(gram(inside, directions));
    double[][] turned = Vectors.times(inside, turns(eigen, rank));
    return Vectors.transposed(Vectors.unitRows(Vectors.transposed(turned)));
  }

  private static double[][] orthonormal(double[][] rows) {
    double[][] columns = Vectors.transposed(rows);
    Vectors.orthonormalise(columns);
    return Vectors.transposed(columns);
  }

  private static double[][] gram(double[][] rows, int columns) {
    double[][] gram = new double[columns][columns];
    for (double[] row : rows) {
      for (int i = 0; i < columns; i++) {
        Vectors.add(gram[i], row[i], row);
      }
    }
    return gram;
  }

  private static double[][] turns(SymmetricEigen eigen, int rank) {
    double[] squares = eigen.values();
    int kept = 0;
    while (kept < Math.min(rank, squares.length)
        && squares[kept] > WEAKEST_SHARE * squares[0]
        && squares[kept] > WEAKEST_SHARE) {
      kept++;
    }
    return Vectors.transposed(Arrays.copyOf(eigen.vectors(), kept));
  }
}
