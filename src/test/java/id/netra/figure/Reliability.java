package id.netra.figure;

import id.netra.figure.GradedMentions.Graded;
import java.util.List;
import java.util.Locale;

/** How well confidences agree with the share of mentions that are right, in bins. */
final class Reliability {
  private static final double[] EDGES = {0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01};
  private final int[] counts = new int[EDGES.length - 1];
  private final int[] right = new int[EDGES.length - 1];
  private final double[] sums = new double[EDGES.length - 1];
  private final int mentions;
  private double squares;

  Reliability(List<Graded> graded, double[] confidences) {
    mentions = graded.size();
    for (int i = 0; i < mentions; i++) {
      add(confidences[i], graded.get(i).isRight());
    }
  }

  private void add(double confidence, boolean isRight) {
    int bin = 0;
    while (confidence >= EDGES[bin + 1]) {
      bin++;
    }
    counts[bin]++;
    sums[bin] += confidence;
    right[bin] += isRight ? 1 : 0;
    squares += Math.pow(confidence - (isRight ? 1 : 0), 2);
  }

  /** The mean distance between confidence and share of right ones over the bins. */
  double expectedError() {
    double error = 0;
    for (int bin = 0; bin < counts.length; bin++) {
      error += Math.abs(sums[bin] - right[bin]);
    }
    return error / mentions;
  }

  /** The share of right mentions among those below a confidence that is an edge of a bin. */
  double shareRightBelow(double edge) {
    int all = 0;
    int good = 0;
    for (int bin = 0; bin < counts.length && EDGES[bin + 1] <= edge; bin++) {
      all += counts[bin];
      good += right[bin];
    }
    return all == 0 ? 0 : (double) good / all;
  }

  /** The share of right mentions among those of at least a confidence that is an edge of a bin. */
  double shareRightFrom(double edge) {
    int all = 0;
    int good = 0;
    for (int bin = counts.length - 1; bin >= 0 && EDGES[bin] >= edge; bin--) {
      all += counts[bin];
      good += right[bin];
    }
    return all == 0 ? 0 : (double) good / all;
  }

  /** The table as text. */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(Locale.ROOT, "%-14s%10s%12s%10s%n", "bin", "mentions", "mean", "right"));
    for (int bin = 0; bin < counts.length; bin++) {
      if (counts[bin] > 0) {
        table.append(
            String.format(
                Locale.ROOT,
                "%.2f – %.2f   %10d%12.3f%10.3f%n",
                EDGES[bin],
                Math.min(1, EDGES[bin + 1]),
                counts[bin],
                sums[bin] / counts[bin],
                (double) right[bin] / counts[bin]));
      }
    }
    return table
        .append(
            String.format(
                Locale.ROOT,
                "expected calibration error %.4f, Brier score %.4f%n",
                expectedError(),
                squares / mentions))
        .toString();
  }
}
