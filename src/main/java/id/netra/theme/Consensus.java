package id.netra.theme;

import java.util.Arrays;
import java.util.List;

/**
 * A vote of several clusterings: articles that most of them put together stay together.
 *
 * <p>Every clustering gives an article one coordinate per group; the leading singular vectors of
 * these coordinates are cut once more by k-means (cluster ensembles, Strehl and Ghosh 2002).
 *
 * @param voters the clusterings
 * @param starts number of seeded starts of the last k-means
 * @param seed of the last k-means
 */
record Consensus(List<Clustering> voters, int starts, long seed) implements Clustering {
  @Override
  public Cuts of(double[][] places, int mostClusters) {
    List<Cuts> cuts = voters.stream().map(voter -> voter.of(places, mostClusters)).toList();
    return clusters -> vote(cuts.stream().map(cut -> cut.into(clusters)).toList(), clusters);
  }

  private int[] vote(List<int[]> votes, int clusters) {
    SparseMatrix ballots = ballots(votes, clusters);
    double[][] directions = TruncatedSvd.rightVectors(ballots, clusters, seed);
    double[][] rows = Vectors.unitRows(ballots.times(directions));
    return KMeans.groups(rows, clusters, starts, seed);
  }

  private static SparseMatrix ballots(List<int[]> votes, int clusters) {
    int rows = votes.get(0).length;
    int[] starts = new int[rows + 1];
    Arrays.setAll(starts, row -> row * votes.size());
    int[] columnOf = new int[starts[rows]];
    double[] values = new double[columnOf.length];
    for (int voter = 0; voter < votes.size(); voter++) {
      int[] groups = votes.get(voter);
      int[] sizes = new int[clusters];
      Arrays.stream(groups).forEach(group -> sizes[group]++);
      for (int row = 0; row < rows; row++) {
        columnOf[starts[row] + voter] = voter * clusters + groups[row];
        values[starts[row] + voter] = 1 / Math.sqrt(sizes[groups[row]]);
      }
    }
    return new SparseMatrix(starts, columnOf, values, votes.size() * clusters);
  }
}
