package id.netra.theme;

import java.util.stream.IntStream;

/**
 * The graph of nearest neighbours, weighted by cosine, symmetric and normalised by degree.
 *
 * <p>The weight of an edge is the mean of both directions, divided by the root of the product of
 * the two degrees (von Luxburg, A tutorial on spectral clustering, 2007). Its eigenvalues lie
 * between -1 and 1, and as many are near 1 as there are groups with few edges between them.
 */
final class NeighbourGraph {
  private static final double WEAKEST_EDGE = 1e-3;

  private NeighbourGraph() {}

  /** The normalised graph; an edge known from both ends stands as two entries. */
  static SparseMatrix of(Neighbours neighbours, int rows) {
    int[] starts = starts(neighbours, rows);
    int[] next = starts.clone();
    int[] columnOf = new int[starts[rows]];
    double[] values = new double[columnOf.length];
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < neighbours.nearest(row).length; i++) {
        int other = neighbours.nearest(row)[i];
        double half = Math.max(neighbours.cosines(row)[i], WEAKEST_EDGE) / 2;
        columnOf[next[row]] = other;
        values[next[row]++] = half;
        columnOf[next[other]] = row;
        values[next[other]++] = half;
      }
    }
    normalise(starts, columnOf, values);
    return new SparseMatrix(starts, columnOf, values, rows);
  }

  private static int[] starts(Neighbours neighbours, int rows) {
    int[] starts = new int[rows + 1];
    for (int row = 0; row < rows; row++) {
      starts[row + 1] += neighbours.nearest(row).length;
      for (int other : neighbours.nearest(row)) {
        starts[other + 1]++;
      }
    }
    for (int row = 0; row < rows; row++) {
      starts[row + 1] += starts[row];
    }
    return starts;
  }

  private static void normalise(int[] starts, int[] columnOf, double[] values) {
    int rows = starts.length - 1;
    double[] root = new double[rows];
    for (int row = 0; row < rows; row++) {
      int r = row;
      root[r] =
          Math.sqrt(IntStream.range(starts[r], starts[r + 1]).mapToDouble(i -> values[i]).sum());
    }
    for (int row = 0; row < rows; row++) {
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        values[i] /= root[row] * root[columnOf[i]];
      }
    }
  }
}
