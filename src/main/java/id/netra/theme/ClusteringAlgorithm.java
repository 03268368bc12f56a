package id.netra.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The ways to cluster that can be chosen by {@code theme.algorithm}. */
public enum ClusteringAlgorithm {
  /** The cut of the nearest-neighbour graph. */
  SPECTRAL,
  /** Spherical k-means in latent space. */
  KMEANS,
  /** k-means after smoothing over neighbours. */
  SMOOTHED,
  /** A vote of spectral cuts with different numbers of neighbours. */
  CONSENSUS;

  /** The name in settings, for instance {@code spectral}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The algorithm of that name. */
  public static ClusteringAlgorithm of(String code) {
    return Arrays.stream(values())
        .filter(algorithm -> algorithm.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(code)));
  }

  private static String unknown(String code) {
    List<String> known = Arrays.stream(values()).map(ClusteringAlgorithm::code).toList();
    return "theme.algorithm is " + code + ", but must be one of " + known;
  }

  Clustering clustering(int starts, long seed) {
    return switch (this) {
      case SPECTRAL -> new SpectralCut(1, starts, seed);
      case KMEANS -> new CosineKMeans(starts, seed);
      case SMOOTHED -> new SmoothedKMeans(2, starts, seed);
      case CONSENSUS ->
          new Consensus(
              List.of(
                  new SpectralCut(0.5, starts, seed),
                  new SpectralCut(0.75, starts, seed),
                  new SpectralCut(1, starts, seed),
                  new SpectralCut(1.5, starts, seed)),
              starts,
              seed);
    };
  }
}
