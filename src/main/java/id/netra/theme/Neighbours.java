package id.netra.theme;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The nearest neighbours of every row by cosine, exactly, found block by block.
 *
 * <p>Rows have length one. Among equally near rows the earlier one counts as nearer, so the result
 * does not depend on threads.
 */
final class Neighbours {
  private static final int BLOCK = 512;
  private static final int CHUNK = 16;

  private final int[][] nearest;
  private final double[][] cosines;

  private Neighbours(int rows) {
    nearest = new int[rows][];
    cosines = new double[rows][];
  }

  /** The {@code count} nearest other rows of each row, or all others where there are fewer. */
  static Neighbours of(double[][] rows, int count) {
    Neighbours found = new Neighbours(rows.length);
    int wanted = Math.min(count, rows.length - 1);
    float[][] columns = columns(rows);
    IntStream.range(0, (rows.length + CHUNK - 1) / CHUNK)
        .parallel()
        .forEach(chunk -> found.search(rows, columns, chunk * CHUNK, wanted));
    return found;
  }

  /** The usual number of neighbours for a graph of so many rows: the root of their number. */
  static int usualCount(int rows) {
    return Math.max(3, (int) Math.round(Math.sqrt(rows)));
  }

  int[] nearest(int row) {
    return nearest[row];
  }

  double[] cosines(int row) {
    return cosines[row];
  }

  private static float[][] columns(double[][] rows) {
    float[][] columns = new float[rows.length == 0 ? 0 : rows[0].length][rows.length];
    for (int row = 0; row < rows.length; row++) {
      for (int d = 0; d < columns.length; d++) {
        columns[d][row] = (float) rows[row][d];
      }
    }
    return columns;
  }

  private void search(double[][] rows, float[][] columns, int from, int wanted) {
    int to = Math.min(from + CHUNK, rows.length);
    float[][] near = new float[to - from][rows.length];
    for (int start = 0; start < rows.length; start += BLOCK) {
      int end = Math.min(start + BLOCK, rows.length);
      for (int row = from; row < to; row++) {
        dots(rows[row], columns, near[row - from], start, end);
      }
    }
    for (int row = from; row < to; row++) {
      keepNearest(row, near[row - from], wanted);
    }
  }

  private static void dots(double[] row, float[][] columns, float[] near, int start, int end) {
    for (int d = 0; d < columns.length; d++) {
      float factor = (float) row[d];
      float[] column = columns[d];
      for (int i = start; i < end; i++) {
        near[i] += factor * column[i];
      }
    }
  }

  private void keepNearest(int row, float[] near, int wanted) {
    near[row] = Float.NEGATIVE_INFINITY;
    float[] sorted = near.clone();
    float least = wanted == 0 ? Float.POSITIVE_INFINITY : nthLargest(sorted, wanted);
    int[] kept = new int[wanted];
    int count = 0;
    for (int i = 0; i < near.length; i++) {
      if (near[i] > least) {
        kept[count++] = i;
      }
    }
    for (int i = 0; i < near.length && count < wanted; i++) {
      if (near[i] == least) {
        kept[count++] = i;
      }
    }
    Arrays.sort(kept);
    nearest[row] = kept;
    cosines[row] = Arrays.stream(kept).mapToDouble(i -> near[i]).toArray();
  }

  /** The n-th largest value, by partitioning as quicksort does; disturbs the array. */
  private static float nthLargest(float[] values, int n) {
    int low = 0;
    int high = values.length - 1;
    int target = n - 1;
    while (low < high) {
      float pivot = values[(low + high) >>> 1];
      int i = low;
      int j = high;
      while (i <= j) {
        while (values[i] > pivot) {
          i++;
        }
        while (values[j] < pivot) {
          j--;
        }
        if (i <= j) {
          float swapped = values[i];
          values[i++] = values[j];
          values[j--] = swapped;
        }
      }
      if (target <= j) {
        high = j;
      } else if (target >= i) {
        low = i;
      } else {
        return values[target];
      }
    }
    return values[target];
  }
}
