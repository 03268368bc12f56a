package id.netra.theme;

/** A way to find groups of articles that lie near each other. */
interface Clustering {
  /**
   * Looks at the articles once, so that they can then be cut into several numbers of groups.
   *
   * @param places the articles in latent space, each of length one, in a fixed order
   * @param mostClusters the largest number of groups that will be asked for
   */
  Cuts of(double[][] places, int mostClusters);

  /** The articles looked at, ready to be cut. */
  interface Cuts {
    /** The group of every article, from 0 to at most {@code clusters - 1}. */
    int[] into(int clusters);

    /** How far the eigenvalue of that many groups lies above the next; 0 without eigenvalues. */
    default double gapAfter(int clusters) {
      return 0;
    }
  }
}
