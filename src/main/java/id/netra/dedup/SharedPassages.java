package id.netra.dedup;

import id.netra.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the passages that stand word for word in two articles: runs of at least {@value
 * #LEAST_WORDS} words, as long as they go, longest first.
 */
final class SharedPassages {
  private static final int LEAST_WORDS = 6;

  /** So many places of one passage's beginning are tried; a refrain has more. */
  private static final int MOST_PLACES = 8;

  private final BodyWords one;
  private final BodyWords other;
  private final Map<Long, List<Integer>> places = new HashMap<>();

  private SharedPassages(BodyWords one, BodyWords other) {
    this.one = one;
    this.other = other;
    for (int i = 0; i + LEAST_WORDS <= other.count(); i++) {
      List<Integer> same =
          places.computeIfAbsent(other.gram(i, LEAST_WORDS), any -> new ArrayList<>());
      if (same.size() < MOST_PLACES) {
        same.add(i);
      }
    }
  }

  /** The passages, none of which overlap in the first article. */
  static List<Passage> of(BodyWords one, BodyWords other) {
    return new SharedPassages(one, other).passages();
  }

  private List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    while (at + LEAST_WORDS <= one.count()) {
      Passage longest = longestAt(at);
      if (longest.wordCount() >= LEAST_WORDS) {
        passages.add(longest);
      }
      at += Math.max(1, longest.wordCount());
    }
    passages.sort(Comparator.comparingInt(Passage::wordCount).reversed());
    return passages;
  }

  private Passage longestAt(int at) {
    Passage longest = new Passage(new Span(0, 0), new Span(0, 0), 0);
    for (int place : places.getOrDefault(one.gram(at, LEAST_WORDS), List.of())) {
      int words = sameWords(at, place);
      if (words > longest.wordCount()) {
        longest =
            new Passage(one.span(at, at + words - 1), other.span(place, place + words - 1), words);
      }
    }
    return longest;
  }

  private int sameWords(int at, int place) {
    int words = 0;
    while (at + words < one.count()
        && place + words < other.count()
        && one.gram(at + words, 1) == other.gram(place + words, 1)) {
      words++;
    }
    return words;
  }
}
