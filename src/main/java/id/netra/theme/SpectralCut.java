package id.netra.theme;

/**
 * The normalised cut of the nearest-neighbour graph: articles are described by the leading
 * eigenvectors of the graph, at length one, and k-means finds the groups among these (Ng, Jordan,
 * Weiss 2001).
 *
 * @param neighbourShare neighbours of an article as a multiple of the root of the corpus size
 * @param starts number of seeded starts of k-means
 * @param seed of the eigenvectors and of the first start
 */
record SpectralCut(double neighbourShare, int starts, long seed) implements Clustering {
  @Override
  public Cuts of(double[][] places, int mostClusters) {
    int neighbours = (int) Math.round(neighbourShare * Neighbours.usualCount(places.length));
    SparseMatrix graph =
        NeighbourGraph.of(Neighbours.of(places, Math.max(1, neighbours)), places.length);
    SpectralEmbedding embedding = SpectralEmbedding.of(graph, mostClusters, seed);
    return clusters -> KMeans.groups(embedding.rows(clusters), clusters, starts, seed);
  }
}
