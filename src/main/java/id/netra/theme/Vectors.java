package id.netra.theme;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Arithmetic of plain vectors, summed in a fixed order. */
final class Vectors {
  private static final double NOTHING = 1e-12;

  private Vectors() {}

  static double dot(double[] a, double[] b) {
    double even = 0;
    double odd = 0;
    int i = 0;
    for (; i + 1 < a.length; i += 2) {
      even += a[i] * b[i];
      odd += a[i + 1] * b[i + 1];
    }
    return i < a.length ? even + odd + a[i] * b[i] : even + odd;
  }

  /** Adds {@code factor} times {@code b} to {@code a} in place. */
  static void add(double[] a, double factor, double[] b) {
    for (int i = 0; i < a.length; i++) {
      a[i] += factor * b[i];
    }
  }

  static double length(double[] a) {
    return Math.sqrt(dot(a, a));
  }

  /** The vector at length one; a vector of nothing stays as it is. */
  static double[] unit(double[] a) {
    double length = length(a);
    double[] unit = a.clone();
    if (length > NOTHING) {
      for (int i = 0; i < unit.length; i++) {
        unit[i] /= length;
      }
    }
    return unit;
  }

  /** Every row at length one. */
  static double[][] unitRows(double[][] rows) {
    return Arrays.stream(rows).map(Vectors::unit).toArray(double[][]::new);
  }

  static boolean isNothing(double[] a) {
    return length(a) <= NOTHING;
  }

  static double[][] transposed(double[][] rows) {
    int columns = rows.length == 0 ? 0 : rows[0].length;
    double[][] turned = new double[columns][rows.length];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column][row] = rows[row][column];
      }
    }
    return turned;
  }

  static double[][] random(int rows, int columns, RandomGenerator random) {
    double[][] drawn = new double[rows][columns];
    for (double[] row : drawn) {
      for (int i = 0; i < columns; i++) {
        row[i] = random.nextDouble() - 0.5;
      }
    }
    return drawn;
  }

  /** The rows times a small square or narrow matrix. */
  static double[][] times(double[][] rows, double[][] matrix) {
    double[][] product = new double[rows.length][matrix.length == 0 ? 0 : matrix[0].length];
    for (int row = 0; row < rows.length; row++) {
      for (int i = 0; i < matrix.length; i++) {
        add(product[row], rows[row][i], matrix[i]);
      }
    }
    return product;
  }

  /** All dot products of the rows of one with the rows of the other. */
  static double[][] dots(double[][] a, double[][] b) {
    double[][] dots = new double[a.length][b.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        dots[i][j] = dot(a[i], b[j]);
      }
    }
    return dots;
  }

  /**
   * Makes the rows orthogonal and of length one, one after the other (Gram-Schmidt, done twice); a
   * row that adds nothing new becomes zero.
   */
  static void orthonormalise(double[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      double before = length(rows[i]);
      for (int pass = 0; pass < 2; pass++) {
        for (int j = 0; j < i; j++) {
          add(rows[i], -dot(rows[i], rows[j]), rows[j]);
        }
      }
      boolean isNew = length(rows[i]) > 1e-9 * before && before > NOTHING;
      rows[i] = isNew ? unit(rows[i]) : new double[rows[i].length];
    }
  }
}
