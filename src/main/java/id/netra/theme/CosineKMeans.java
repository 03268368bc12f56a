package id.netra.theme;

/**
 * The plain way: spherical k-means in latent space, the best of several starts.
 *
 * @param starts number of seeded starts
 * @param seed of the first start
 */
record CosineKMeans(int starts, long seed) implements Clustering {
  @Override
  public Cuts of(double[][] places, int mostClusters) {
    return clusters -> KMeans.groups(places, clusters, starts, seed);
  }
}
