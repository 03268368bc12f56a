package id.netra.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClusteringTest {
  @ParameterizedTest
  @EnumSource(ClusteringAlgorithm.class)
  void everyAlgorithmFindsThreeClearGroups(ClusteringAlgorithm algorithm) {
    int[] groups = algorithm.clustering(5, 1).of(threeGroups(), 3).into(3);
    for (int i = 0; i < groups.length; i++) {
      assertThat(groups[i]).as("row " + i).isEqualTo(groups[i % 3]);
    }
    assertThat(Arrays.stream(groups).distinct()).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(ClusteringAlgorithm.class)
  void everyAlgorithmIsTheSameTwice(ClusteringAlgorithm algorithm) {
    double[][] places = Vectors.unitRows(Vectors.random(80, 6, new SplittableRandom(3)));
    assertThat(algorithm.clustering(3, 9).of(places, 7).into(7))
        .isEqualTo(algorithm.clustering(3, 9).of(places, 7).into(7));
  }

  @ParameterizedTest
  @EnumSource(ClusteringAlgorithm.class)
  void everyAlgorithmBearsTwoArticles(ClusteringAlgorithm algorithm) {
    double[][] places = {{1, 0}, {0, 1}};
    assertThat(algorithm.clustering(3, 9).of(places, 2).into(2)).hasSize(2);
  }

  @Test
  void neighboursAreTheNearestOthers() {
    double[][] rows = Vectors.unitRows(new double[][] {{1, 0}, {1, 0.1}, {0, 1}, {0.1, 1}});
    Neighbours neighbours = Neighbours.of(rows, 1);
    assertThat(IntStream.range(0, 4).map(row -> neighbours.nearest(row)[0]))
        .containsExactly(1, 0, 3, 2);
  }

  @Test
  void everyRowHasTheWantedNumberOfNeighboursAmongEquals() {
    double[][] rows = Vectors.unitRows(new double[][] {{1, 0}, {1, 0}, {1, 0}, {1, 0}, {1, 0}});
    Neighbours neighbours = Neighbours.of(rows, 2);
    assertThat(IntStream.range(0, 5).map(row -> neighbours.nearest(row).length)).containsOnly(2);
  }

  @Test
  void aGraphInThreePiecesHasThreeEigenvaluesOfOne() {
    double[][] places = threeGroups();
    SparseMatrix graph = NeighbourGraph.of(Neighbours.of(places, 5), places.length);
    double[] values = SpectralEmbedding.of(graph, 4, 1).values();
    assertThat(Arrays.copyOf(values, 3)).containsExactly(new double[] {1, 1, 1}, within(1e-6));
    assertThat(values[3]).isLessThan(0.99);
  }

  @Test
  void silhouetteOfClearGroupsIsNearOne() {
    double[][] places = threeGroups();
    int[] groups = IntStream.range(0, places.length).map(i -> i % 3).toArray();
    assertThat(Silhouette.mean(places, groups, 3)).isGreaterThan(0.9);
  }

  @Test
  void silhouetteOfOneGroupIsZero() {
    assertThat(Silhouette.mean(threeGroups(), new int[60], 1)).isZero();
  }

  @Test
  void aVoteFollowsTheMajority() {
    double[][] places = threeGroups();
    Clustering wrong = (rows, most) -> k -> new int[rows.length];
    Clustering right = new CosineKMeans(5, 1);
    int[] groups = new Consensus(List.of(right, right, wrong), 5, 1).of(places, 3).into(3);
    assertThat(groups[3]).isEqualTo(groups[0]).isNotEqualTo(groups[1]);
  }

  private static double[][] threeGroups() {
    SplittableRandom random = new SplittableRandom(5);
    double[][] places = new double[60][3];
    for (int i = 0; i < places.length; i++) {
      for (int d = 0; d < 3; d++) {
        places[i][d] = (d == i % 3 ? 1 : 0) + random.nextDouble() * 0.05;
      }
    }
    return Vectors.unitRows(places);
  }
}
