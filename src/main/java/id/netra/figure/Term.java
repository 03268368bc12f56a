package id.netra.figure;

import java.util.HashMap;
import java.util.Map;

/**
 * An entry of the lexicon.
 *
 * @param id the name of its rule, such as {@code noun.kasus}
 * @param type the rule file it stands in
 * @param attributes what the file says about it
 */
record Term(String id, TermClass type, Map<String, String> attributes) {

  /** An attribute; empty if the file does not give it. */
  String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }

  /** Whether the attribute has this value, alone or among several parted by blanks. */
  boolean has(String name, String value) {
    String all = attribute(name);
    int at = all.indexOf(value);
    while (at >= 0) {
      int end = at + value.length();
      boolean opens = at == 0 || all.charAt(at - 1) == ' ';
      if (opens && (end == all.length() || all.charAt(end) == ' ')) {
        return !value.isEmpty();
      }
      at = all.indexOf(value, end);
    }
    return false;
  }

  /** This term with the values of another for the same phrase added to its own. */
  Term and(Term other) {
    Map<String, String> union = new HashMap<>(attributes);
    other.attributes.forEach((name, value) -> union.merge(name, value, (a, b) -> a + " " + b));
    return new Term(id, type, union);
  }
}
