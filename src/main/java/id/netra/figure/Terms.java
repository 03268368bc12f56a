package id.netra.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The terms found in a text, by class, the longest at each place, none inside another of its class.
 */
final class Terms {
  private final Map<TermClass, List<TermMatch>> byClass;
  private final Map<String, List<TermMatch>> cues = new HashMap<>();
  private final Map<String, List<TermMatch>> acts = new HashMap<>();
  private final int size;

  private Terms(Map<TermClass, List<TermMatch>> byClass, int size) {
    this.byClass = byClass;
    this.size = size;
  }

  /** All terms of a class in order. */
  List<TermMatch> all(TermClass type) {
    return byClass.getOrDefault(type, List.of());
  }

  /** The term of a class that starts at the token. */
  Optional<TermMatch> at(TermClass type, int token) {
    List<TermMatch> all = all(type);
    int index = firstFrom(all, token);
    return index < all.size() && all.get(index).first() == token
        ? Optional.of(all.get(index))
        : Optional.empty();
  }

  /** The terms of a class that lie wholly between two tokens. */
  List<TermMatch> within(TermClass type, int fromToken, int toToken) {
    List<TermMatch> all = all(type);
    int from = firstFrom(all, Math.max(0, fromToken));
    int to = from;
    while (to < all.size() && all.get(to).end() <= Math.min(toToken, size)) {
      to++;
    }
    return all.subList(from, to);
  }

  /** The cue of this name that starts at the token. */
  boolean isCue(String cue, int token) {
    List<TermMatch> all = all(TermClass.CUE);
    int index = firstFrom(all, token);
    return index < all.size()
        && all.get(index).first() == token
        && all.get(index).term().has("cue", cue);
  }

  /** Whether a cue of this name lies wholly between two tokens. */
  boolean hasCue(String cue, int fromToken, int toToken) {
    return lies(cues.computeIfAbsent(cue, this::allCues), fromToken, toToken);
  }

  /** Whether a verb of this act lies wholly between two tokens. */
  boolean hasAct(String act, int fromToken, int toToken) {
    return lies(acts.computeIfAbsent(act, this::allActs), fromToken, toToken);
  }

  private List<TermMatch> allCues(String cue) {
    return all(TermClass.CUE).stream().filter(c -> c.term().has("cue", cue)).toList();
  }

  private List<TermMatch> allActs(String act) {
    return all(TermClass.OUTCOME).stream().filter(v -> v.term().has("act", act)).toList();
  }

  private static boolean lies(List<TermMatch> some, int fromToken, int toToken) {
    int from = some.isEmpty() ? 0 : firstFrom(some, fromToken);
    return from < some.size() && some.get(from).end() <= toToken;
  }

  private static int firstFrom(List<TermMatch> all, int token) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).first() >= token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Collects matches in order of their first token. */
  static final class Builder {
    private final Map<TermClass, List<TermMatch>> byClass = new EnumMap<>(TermClass.class);
    private final int size;

    Builder(int size) {
      this.size = size;
    }

    void add(TermMatch match) {
      List<TermMatch> list = byClass.computeIfAbsent(match.term().type(), t -> new ArrayList<>());
      if (!list.isEmpty()) {
        TermMatch last = list.get(list.size() - 1);
        if (last.first() == match.first()) {
          list.set(list.size() - 1, match);
          return;
        }
        if (last.end() >= match.end()) {
          return;
        }
      }
      list.add(match);
    }

    Terms build() {
      return new Terms(byClass, size);
    }
  }
}
