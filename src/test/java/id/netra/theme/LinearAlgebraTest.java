package id.netra.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LinearAlgebraTest {
  @Test
  void eigenvectorsTurnTheMatrixIntoItsEigenvalues() {
    double[][] matrix = {{4, 1, 0}, {1, 3, 1}, {0, 1, 2}};
    SymmetricEigen eigen = SymmetricEigen.of(matrix);
    for (int i = 0; i < 3; i++) {
      double[] image = Vectors.times(new double[][] {eigen.vectors()[i]}, matrix)[0];
      Vectors.add(image, -eigen.values()[i], eigen.vectors()[i]);
      assertThat(Vectors.length(image)).isCloseTo(0, within(1e-12));
    }
  }

  @Test
  void eigenvaluesComeLargestFirst() {
    double[] values = SymmetricEigen.of(new double[][] {{1, 0}, {0, 7}}).values();
    assertThat(values).containsExactly(7, 1);
  }

  @Test
  void singularVectorsKeepAllOfAMatrixOfLowRank() {
    double[][] left = Vectors.random(30, 2, new SplittableRandom(1));
    double[][] dense = Vectors.times(left, Vectors.random(2, 20, new SplittableRandom(2)));
    double[][] right = TruncatedSvd.rightVectors(sparse(dense), 5, 1);
    assertThat(right[0]).hasSize(2);
    double[][] back = Vectors.times(Vectors.times(dense, right), Vectors.transposed(right));
    for (int row = 0; row < dense.length; row++) {
      assertThat(back[row]).containsExactly(dense[row], within(1e-9));
    }
  }

  @Test
  void transposingTwiceChangesNothing() {
    double[][] dense = Vectors.random(4, 6, new SplittableRandom(1));
    double[][] unit = {{1, 0}, {0, 1}, {1, 1}, {0, 0}, {2, 0}, {0, 3}};
    assertThat(sparse(dense).transposed().transposed().times(unit))
        .isDeepEqualTo(sparse(dense).times(unit));
  }

  @Test
  void dependentRowsBecomeZero() {
    double[][] rows = {{1, 1}, {2, 2}, {1, -1}};
    Vectors.orthonormalise(rows);
    assertThat(Vectors.isNothing(rows[1])).isTrue();
    assertThat(Vectors.length(rows[2])).isCloseTo(1, within(1e-12));
  }

  @Test
  void pairingHasTheGreatestSum() {
    double[][] gain = {{0.9, 0.8, 0}, {0.8, 0.1, 0}};
    assertThat(LeastCostAssignment.columnOfRow(gain)).isEqualTo(Map.of(0, 1, 1, 0));
  }

  @Test
  void moreRowsThanColumnsLeaveRowsWithoutAPair() {
    double[][] gain = {{0.2}, {0.9}, {0.5}};
    assertThat(LeastCostAssignment.columnOfRow(gain)).isEqualTo(Map.of(1, 0));
  }

  @Test
  void nothingToPairGivesNoPairs() {
    assertThat(LeastCostAssignment.columnOfRow(new double[0][0])).isEmpty();
    assertThat(LeastCostAssignment.columnOfRow(new double[2][0])).isEmpty();
  }

  private static SparseMatrix sparse(double[][] dense) {
    int columns = dense[0].length;
    int[] starts = new int[dense.length + 1];
    int[] columnOf = new int[dense.length * columns];
    double[] values = new double[columnOf.length];
    for (int i = 0; i < values.length; i++) {
      starts[i / columns + 1] = i + 1;
      columnOf[i] = i % columns;
      values[i] = dense[i / columns][i % columns];
    }
    return new SparseMatrix(starts, columnOf, values, columns);
  }
}
