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
    return new GraphCuts(embedding, starts, seed);
  }

  private record GraphCuts(SpectralEmbedding embedding, int starts, long seed) implements Cuts {
    @Override
    public int[] into(int clusters) {
      return KMeans.groups(embedding.rows(clusters), clusters, starts, seed);
    }

    @Override
    public double gapAfter(int clusters) {
      double[] values = embedding.values();
      return clusters < values.length ? values[clusters - 1] - values[clusters] : 0;
    }
  }
}
