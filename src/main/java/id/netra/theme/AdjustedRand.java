package id.netra.theme;

import java.util.HashMap;
import java.util.Map;

/**
 * The adjusted Rand index of two groupings: 1 if they are the same, near 0 if they are unrelated.
 */
final class AdjustedRand {
  private AdjustedRand() {}

  /** After Hubert and Arabie (1985); 1 for groupings without a pair to judge by. */
  static double index(int[] some, int[] others) {
    Map<Long, Integer> cells = new HashMap<>();
    Map<Integer, Integer> rows = new HashMap<>();
    Map<Integer, Integer> columns = new HashMap<>();
    for (int i = 0; i < some.length; i++) {
      cells.merge(((long) some[i] << 32) | others[i], 1, Integer::sum);
      rows.merge(some[i], 1, Integer::sum);
      columns.merge(others[i], 1, Integer::sum);
    }
    double together = pairs(cells);
    double expected = pairs(rows) * pairs(columns) / Math.max(1, pairs(some.length));
    double most = (pairs(rows) + pairs(columns)) / 2;
    return most - expected < 1e-12 ? 1 : (together - expected) / (most - expected);
  }

  private static double pairs(Map<?, Integer> counts) {
    return counts.values().stream().mapToDouble(AdjustedRand::pairs).sum();
  }

  private static double pairs(int count) {
    return count * (count - 1.0) / 2;
  }
}
