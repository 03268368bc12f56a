package id.netra.figure;

import id.netra.table.RowIds;
import id.netra.text.RuleFile;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words that the grammar knows, read from its rule files.
 *
 * <p>Each line of a file is a rule: its id, its attributes and its phrases, parted by tabs. Phrases
 * are compared word by word in lower case, and a word is also found with the endings -nya, -lah and
 * -pun: "laporannya" is "laporan".
 */
final class Lexicon {
  private static final List<String> ENDINGS = List.of("nya", "lah", "pun", "kah");
  private static final int SHORTEST_STEM = 3;

  /** The lexicon of the product. */
  static final Lexicon STANDARD = load();

  private static final int FIRSTS = 1 << 14;
  private final Node root;
  private final BitSet firsts = new BitSet(FIRSTS);

  private Lexicon(Node root) {
    this.root = root;
    for (String word : root.next.keySet()) {
      firsts.set(place(word));
      ENDINGS.forEach(ending -> firsts.set(place(word + ending)));
    }
  }

  /** A place of its own for nearly every word, by which most that begin no phrase are told. */
  private static int place(String word) {
    int hash = word.hashCode();
    return (hash ^ (hash >>> 14)) & (FIRSTS - 1);
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final Map<TermClass, Term> terms = new EnumMap<>(TermClass.class);
  }

  private static Lexicon load() {
    Node root = new Node();
    for (TermClass type : TermClass.values()) {
      Rule.of(type.resource()).forEach(rule -> addRule(root, type, rule));
    }
    return new Lexicon(root);
  }

  private static void addRule(Node root, TermClass type, Rule rule) {
    Term term = new Term(rule.id(), type, rule.attributes());
    rule.phrases().forEach(phrase -> addPhrase(root, term, phrase));
  }

  private static void addPhrase(Node root, Term term, String phrase) {
    Tokens words = Tokens.of(phrase);
    Node node = root;
    for (int i = 0; i < words.size(); i++) {
      node = node.next.computeIfAbsent(words.word(i), w -> new Node());
    }
    if (term.type() == TermClass.CUE || term.type() == TermClass.REJECTER) {
      node.terms.merge(term.type(), term, Term::and);
    } else {
      node.terms.put(term.type(), term);
    }
  }

  /** A hash of all rule files, by which a change of the rules shows. */
  static String hash() {
    return RowIds.of(
        Stream.concat(
                Arrays.stream(TermClass.values()).map(TermClass::resource),
                Stream.of(Venues.RESOURCE))
            .map(file -> RuleFile.text(Lexicon.class, file))
            .toArray(String[]::new));
  }

  /** All terms of a text. */
  Terms scan(Tokens tokens) {
    Terms.Builder terms = new Terms.Builder(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (firsts.get(place(tokens.word(i)))) {
        scanFrom(tokens, i, terms);
      }
    }
    return terms.build();
  }

  private void scanFrom(Tokens tokens, int first, Terms.Builder terms) {
    Node node = root;
    for (int i = first; i < tokens.size(); i++) {
      Node next = step(node, tokens.word(i));
      if (next == NOWHERE || (i > first && tokens.opensLine(i))) {
        return;
      }
      node = next;
      if (!node.terms.isEmpty()) {
        for (Term term : node.terms.values()) {
          terms.add(new TermMatch(term, first, i + 1));
        }
      }
    }
  }

  private static final Node NOWHERE = new Node();

  private static Node step(Node node, String word) {
    Node next = node.next.get(word);
    return next != null ? next : stemStep(node, word);
  }

  private static Node stemStep(Node node, String word) {
    for (String ending : ENDINGS) {
      if (word.length() >= ending.length() + SHORTEST_STEM && word.endsWith(ending)) {
        return node.next.getOrDefault(word.substring(0, word.length() - ending.length()), NOWHERE);
      }
    }
    return NOWHERE;
  }
}
