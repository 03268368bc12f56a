package id.netra.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words for places where people meet, from {@code venues.tsv}: "di aula Pemkot Cilegon".
 *
 * <p>Some name the venue of an event, some keep a place after them from being that of a count. A
 * street does not name a venue, and staff of a school or a hospital are counted where it lies.
 */
final class Venues {
  /** The rule file. */
  static final String RESOURCE = "venues.tsv";

  private static final Set<String> NAMING = words("event");
  private static final Set<String> HIDING = words("scope");

  private Venues() {}

  /** Whether the name of a venue begins with this word. */
  static boolean opensName(String word) {
    return NAMING.contains(word);
  }

  /** Whether a place soon after this word says where people met, not what was counted. */
  static boolean hidesPlace(String word) {
    return HIDING.contains(word);
  }

  private static Set<String> words(String use) {
    Set<String> words = new HashSet<>();
    for (Rule rule : Rule.of(RESOURCE)) {
      if (List.of(rule.attributes().getOrDefault("use", "").split(" ", -1)).contains(use)) {
        words.addAll(rule.phrases());
      }
    }
    return Set.copyOf(words);
  }
}
