package id.netra.dedup;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers that belong together because a chain of pairs ties them. */
final class Components {
  private final Map<Long, Integer> places = new HashMap<>();
  private int[] parents = new int[16];

  /** Ties two, and says whether they were apart before. */
  boolean tie(long one, long other) {
    int left = root(place(one));
    int right = root(place(other));
    parents[Math.max(left, right)] = Math.min(left, right);
    return left != right;
  }

  /** A number that exactly those have which belong together. */
  int component(long id) {
    return root(place(id));
  }

  private int place(long id) {
    Integer known = places.get(id);
    return known != null ? known : newPlace(id);
  }

  private int newPlace(long id) {
    int place = places.size();
    if (place == parents.length) {
      parents = Arrays.copyOf(parents, 2 * place);
    }
    parents[place] = place;
    places.put(id, place);
    return place;
  }

  private int root(int place) {
    int root = place;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
