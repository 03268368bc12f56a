package id.netra.theme;

/**
 * k-means after every article has moved to the middle of its nearest neighbours.
 *
 * @param passes how often they move
 * @param starts number of seeded starts of k-means
 * @param seed of the first start
 */
record SmoothedKMeans(int passes, int starts, long seed) implements Clustering {
  @Override
  public Cuts of(double[][] places, int mostClusters) {
    double[][] smooth = places;
    for (int pass = 0; pass < passes; pass++) {
      smooth = smoothed(smooth);
    }
    double[][] moved = smooth;
    return clusters -> KMeans.groups(moved, clusters, starts, seed);
  }

  private static double[][] smoothed(double[][] places) {
    Neighbours neighbours = Neighbours.of(places, Neighbours.usualCount(places.length));
    double[][] moved = new double[places.length][];
    for (int row = 0; row < places.length; row++) {
      moved[row] = places[row].clone();
      for (int other : neighbours.nearest(row)) {
        Vectors.add(moved[row], 1, places[other]);
      }
    }
    return Vectors.unitRows(moved);
  }
}
