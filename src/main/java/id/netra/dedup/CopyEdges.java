package id.netra.dedup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came out of comparing pairs of articles: enough pairs of near copies to tie every group
 * together, and the best container of each excerpt.
 */
final class CopyEdges {
  private final Kinship kinship;
  private final Components components = new Components();
  private final List<Pair> near = new ArrayList<>();
  private final Map<Long, Container> containers = new HashMap<>();
  private long comparedPairs;

  /** Two articles that are near copies. */
  record Pair(long firstId, long secondId) {}

  CopyEdges(Kinship kinship) {
    this.kinship = kinship;
  }

  /** Compares two articles. */
  void compare(long firstId, Shingles first, long secondId, Shingles second) {
    comparedPairs++;
    Similarity similarity = Similarity.of(first, second);
    switch (kinship.degree(first, second, similarity)) {
      case NEAR -> addNear(firstId, secondId);
      case CONTAINED -> {
        boolean isFirstShorter = first.count() < second.count();
        addContainer(
            isFirstShorter ? firstId : secondId,
            new Container(isFirstShorter ? secondId : firstId, similarity));
      }
      case NONE -> {}
    }
  }

  void addNear(long firstId, long secondId) {
    if (components.tie(firstId, secondId)) {
      near.add(new Pair(firstId, secondId));
    }
  }

  void addContainer(long excerptId, Container container) {
    containers.merge(excerptId, container, (old, other) -> old.isWorseThan(other) ? other : old);
  }

  void addComparedPairs(long count) {
    comparedPairs += count;
  }

  List<Pair> near() {
    return near;
  }

  /** The best container by the excerpt's id. */
  Map<Long, Container> containers() {
    return containers;
  }

  /** How many pairs of articles were compared. */
  long comparedPairs() {
    return comparedPairs;
  }

  int component(long id) {
    return components.component(id);
  }

  /** The articles whose group these findings can change: all but those that only contain others. */
  Set<Long> affected() {
    Set<Long> affected = new HashSet<>(containers.keySet());
    near.forEach(
        pair -> {
          affected.add(pair.firstId());
          affected.add(pair.secondId());
        });
    return affected;
  }
}
