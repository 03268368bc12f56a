package id.netra.theme;

import java.util.Map;
import java.util.SortedMap;

/** The terms of one article by their place in the vocabulary, ascending, with their counts. */
final class TermBag {
  private final int[] places;
  private final int[] counts;

  private TermBag(int[] places, int[] counts) {
    this.places = places;
    this.counts = counts;
  }

  static TermBag of(SortedMap<Integer, Integer> countOfPlace) {
    int[] places = new int[countOfPlace.size()];
    int[] counts = new int[countOfPlace.size()];
    int i = 0;
    for (Map.Entry<Integer, Integer> entry : countOfPlace.entrySet()) {
      places[i] = entry.getKey();
      counts[i++] = entry.getValue();
    }
    return new TermBag(places, counts);
  }

  /** Number of different terms. */
  int size() {
    return places.length;
  }

  int place(int i) {
    return places[i];
  }

  int count(int i) {
    return counts[i];
  }
}
