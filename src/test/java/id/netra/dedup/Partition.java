package id.netra.dedup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How well found groups agree with true ones. */
record Partition(double adjustedRandIndex, double pairPrecision, double pairRecall) {

  /** Compares two divisions of the same things. */
  static Partition compared(List<?> found, List<?> truth) {
    Map<List<?>, Long> both = new HashMap<>();
    Map<Object, Long> foundSizes = new HashMap<>();
    Map<Object, Long> trueSizes = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      both.merge(List.of(found.get(i), truth.get(i)), 1L, Long::sum);
      foundSizes.merge(found.get(i), 1L, Long::sum);
      trueSizes.merge(truth.get(i), 1L, Long::sum);
    }
    double shared = pairs(both);
    double foundPairs = pairs(foundSizes);
    double truePairs = pairs(trueSizes);
    double allPairs = found.size() * (found.size() - 1.0) / 2;
    double expected = foundPairs * truePairs / allPairs;
    double index = (shared - expected) / ((foundPairs + truePairs) / 2 - expected);
    return new Partition(index, shared / foundPairs, shared / truePairs);
  }

  private static double pairs(Map<?, Long> sizes) {
    return sizes.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
  }
}
