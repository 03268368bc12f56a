package id.netra.theme;

import java.util.stream.IntStream;

/**
 * A matrix of mostly zeros, row by row.
 *
 * <p>Row {@code r} holds the entries from {@code starts[r]} to {@code starts[r + 1]}. Products are
 * summed in the order of the entries, so they are the same to the last bit on every machine.
 */
final class SparseMatrix {
  private final int[] starts;
  private final int[] columnOf;
  private final double[] values;
  private final int columns;

  SparseMatrix(int[] starts, int[] columnOf, double[] values, int columns) {
    this.starts = starts;
    this.columnOf = columnOf;
    this.values = values;
    this.columns = columns;
  }

  int rows() {
    return starts.length - 1;
  }

  int columns() {
    return columns;
  }

  /** Number of entries that are kept. */
  int entries() {
    return starts[rows()];
  }

  /** This matrix times a dense one, given and returned row by row. */
  double[][] times(double[][] dense) {
    double[][] product = new double[rows()][];
    IntStream.range(0, rows()).parallel().forEach(row -> product[row] = row(row, dense));
    return product;
  }

  private double[] row(int row, double[][] dense) {
    double[] sum = new double[dense.length == 0 ? 0 : dense[0].length];
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      Vectors.add(sum, values[i], dense[columnOf[i]]);
    }
    return sum;
  }

  /** The same entries with rows and columns exchanged. */
  SparseMatrix transposed() {
    int[] next = new int[columns + 1];
    for (int i = 0; i < entries(); i++) {
      next[columnOf[i] + 1]++;
    }
    for (int column = 0; column < columns; column++) {
      next[column + 1] += next[column];
    }
    int[] newStarts = next.clone();
    int[] rowOf = new int[entries()];
    double[] moved = new double[entries()];
    for (int row = 0; row < rows(); row++) {
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        int to = next[columnOf[i]]++;
        rowOf[to] = row;
        moved[to] = values[i];
      }
    }
    return new SparseMatrix(newStarts, rowOf, moved, rows());
  }
}
