package id.netra.theme;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pairing of rows and columns with the greatest sum of gains (Hungarian method).
 *
 * <p>Kuhn 1955, Munkres 1957, in the form with potentials and shortest augmenting paths; cubic in
 * the number of themes. Every row gets a column of its own; there are at least as many columns as
 * rows after padding with columns that gain nothing.
 */
final class LeastCostAssignment {
  private final double[][] gain;
  private final int rows;
  private final int columns;
  private final double[] rowPotential;
  private final double[] columnPotential;
  private final int[] rowOfColumn;

  private LeastCostAssignment(double[][] gain) {
    this.gain = gain;
    rows = gain.length;
    columns = Math.max(rows, rows == 0 ? 0 : gain[0].length);
    rowPotential = new double[rows + 1];
    columnPotential = new double[columns + 1];
    rowOfColumn = new int[columns + 1];
  }

  /** The column of every row; a row that no column is left for is absent. */
  static Map<Integer, Integer> columnOfRow(double[][] gain) {
    LeastCostAssignment assignment = new LeastCostAssignment(gain);
    for (int row = 1; row <= assignment.rows; row++) {
      assignment.seat(row);
    }
    return assignment.columnOfRow();
  }

  private double cost(int row, int column) {
    return column <= gain[0].length ? -gain[row - 1][column - 1] : 0;
  }

  /** Finds a column for the row, moving rows that were seated before where that is cheaper. */
  private void seat(int row) {
    double[] least = new double[columns + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    int[] cameFrom = new int[columns + 1];
    boolean[] visited = new boolean[columns + 1];
    rowOfColumn[0] = row;
    int column = 0;
    while (rowOfColumn[column] != 0) {
      visited[column] = true;
      relax(column, least, cameFrom, visited);
      int next = nearestUnvisited(least, visited);
      shift(least[next], least, visited);
      column = next;
    }
    while (column != 0) {
      int before = cameFrom[column];
      rowOfColumn[column] = rowOfColumn[before];
      column = before;
    }
  }

  private void relax(int from, double[] least, int[] cameFrom, boolean[] visited) {
    int row = rowOfColumn[from];
    for (int column = 1; column <= columns; column++) {
      double reduced = cost(row, column) - rowPotential[row] - columnPotential[column];
      if (!visited[column] && reduced < least[column]) {
        least[column] = reduced;
        cameFrom[column] = from;
      }
    }
  }

  private int nearestUnvisited(double[] least, boolean[] visited) {
    int nearest = 0;
    for (int column = 1; column <= columns; column++) {
      if (!visited[column] && (nearest == 0 || least[column] < least[nearest])) {
        nearest = column;
      }
    }
    return nearest;
  }

  private void shift(double delta, double[] least, boolean[] visited) {
    for (int column = 0; column <= columns; column++) {
      if (visited[column]) {
        rowPotential[rowOfColumn[column]] += delta;
        columnPotential[column] -= delta;
      } else {
        least[column] -= delta;
      }
    }
  }

  private Map<Integer, Integer> columnOfRow() {
    Map<Integer, Integer> columnOfRow = new TreeMap<>();
    for (int column = 1; column <= columns; column++) {
      if (rowOfColumn[column] != 0 && column <= gain[0].length) {
        columnOfRow.put(rowOfColumn[column] - 1, column - 1);
      }
    }
    return columnOfRow;
  }
}
