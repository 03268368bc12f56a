package id.netra.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The groups of the night before among tonight's articles.
 *
 * <p>A known article stays where it was; a new one joins the group whose centre is nearest. So a
 * night's new articles move no other article, and the centres do not creep from night to night.
 */
final class KnownGroups {
  private KnownGroups() {}

  /**
   * The group of every article; absent on the first night.
   *
   * @param before the name of the group that each article had, if it had one
   * @param places where the articles lie
   */
  static Optional<int[]> of(List<Optional<String>> before, double[][] places) {
    Map<String, Integer> numberOf = new HashMap<>();
    List<Integer> known = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      if (before.get(i).isPresent()) {
        numberOf.putIfAbsent(before.get(i).get(), numberOf.size());
        known.add(i);
      }
    }
    if (known.isEmpty()) {
      return Optional.empty();
    }
    double[][] sums = new double[numberOf.size()][places[0].length];
    for (int i : known) {
      Vectors.add(sums[number(before.get(i), numberOf)], 1, places[i]);
    }
    int[] groups = KMeans.nearest(places, Vectors.unitRows(sums));
    known.forEach(i -> groups[i] = number(before.get(i), numberOf));
    return Optional.of(groups);
  }

  private static int number(Optional<String> name, Map<String, Integer> numberOf) {
    return name.map(numberOf::get).orElseThrow();
  }
}
