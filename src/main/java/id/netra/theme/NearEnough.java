package id.netra.theme;

import java.util.Arrays;

/**
 * The similarity below which an article lies far from every theme, from the data.
 *
 * <p>Similarities of the sample are compared on the scale of their own spread: far is what lies
 * some quartile ranges below the lower quartile (Tukey 1977), and in any case what has no more in
 * common with a theme than chance gives. Fewer than twenty articles have no spread to speak of.
 */
final class NearEnough {
  private static final double CHANCE = 0.05;
  private static final int FEWEST = 20;

  private NearEnough() {}

  static double leastSimilarity(double[] similarities, double farRatio) {
    if (similarities.length < FEWEST) {
      return CHANCE;
    }
    double[] sorted = similarities.clone();
    Arrays.sort(sorted);
    double lower = sorted[sorted.length / 4];
    double upper = sorted[sorted.length * 3 / 4];
    return Math.max(CHANCE, lower - farRatio * (upper - lower));
  }
}
