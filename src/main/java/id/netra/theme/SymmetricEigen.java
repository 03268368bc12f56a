package id.netra.theme;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Eigenvalues and eigenvectors of a small symmetric matrix, largest first, by Jacobi rotations.
 *
 * <p>Golub and Van Loan, Matrix Computations, 8.5. Slow beside LAPACK and the same everywhere: a
 * matrix of 110 takes milliseconds.
 */
final class SymmetricEigen {
  private static final int MOST_SWEEPS = 60;
  private static final double SMALL = 1e-14;

  private final double[][] matrix;
  private final double[][] rotation;
  private final int[] order;

  private SymmetricEigen(double[][] symmetric) {
    int n = symmetric.length;
    matrix = new double[n][];
    rotation = new double[n][n];
    for (int i = 0; i < n; i++) {
      matrix[i] = symmetric[i].clone();
      rotation[i][i] = 1;
    }
    int sweeps = 0;
    while (sweeps < MOST_SWEEPS && sweep() > SMALL) {
      sweeps++;
    }
    order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -matrix[i][i]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  static SymmetricEigen of(double[][] symmetric) {
    return new SymmetricEigen(symmetric);
  }

  /** Eigenvalues, largest first. */
  double[] values() {
    return IntStream.of(order).mapToDouble(i -> matrix[i][i]).toArray();
  }

  /** Eigenvectors as rows, in the order of the values. */
  double[][] vectors() {
    return IntStream.of(order).mapToObj(i -> rotation[i]).toArray(double[][]::new);
  }

  /** Rotates every pair once; gives the largest off-diagonal share that was met. */
  private double sweep() {
    double scale = 1e-300;
    for (int i = 0; i < matrix.length; i++) {
      scale = Math.max(scale, Math.abs(matrix[i][i]));
    }
    double largest = 0;
    for (int p = 0; p < matrix.length; p++) {
      for (int q = p + 1; q < matrix.length; q++) {
        double share = Math.abs(matrix[p][q]) / scale;
        largest = Math.max(largest, share);
        if (share > SMALL) {
          rotate(p, q);
        }
      }
    }
    return largest;
  }

  private void rotate(int p, int q) {
    double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
    double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double c = 1 / Math.sqrt(t * t + 1);
    double s = t * c;
    turn(matrix[p], matrix[q], c, s);
    for (double[] row : matrix) {
      double atP = row[p];
      row[p] = c * atP - s * row[q];
      row[q] = s * atP + c * row[q];
    }
    turn(rotation[p], rotation[q], c, s);
  }

  private static void turn(double[] a, double[] b, double c, double s) {
    for (int i = 0; i < a.length; i++) {
      double atA = a[i];
      a[i] = c * atA - s * b[i];
      b[i] = s * atA + c * b[i];
    }
  }
}
