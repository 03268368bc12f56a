package id.netra.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases of words and marks, each with what it means, matched against lexemes in either direction.
 *
 * <p>"tidak lebih dari" is found before a number by reading backward; the longest phrase wins.
 *
 * @param <T> what a phrase means
 */
final class PhraseTrie<T> {

  /** A phrase found: its meaning, its first lexeme and the lexeme after its last. */
  record Match<T>(T meaning, int from, int to) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private Optional<T> meaning = Optional.empty();
  }

  private final Node<T> forward = new Node<>();
  private final Node<T> backward = new Node<>();
  private final Set<String> words = new HashSet<>();

  /** Adds a phrase, its words and marks in lower case. */
  void add(String phrase, T meaning) {
    Lexemes parts = Lexemes.of(phrase, Lexicon.of(List.of(phrase.split("[^\\p{L}']+"))));
    Node<T> ahead = forward;
    Node<T> behind = backward;
    for (int i = 0; i < parts.size(); i++) {
      ahead = ahead.next.computeIfAbsent(symbol(parts, i), key -> new Node<>());
      behind = behind.next.computeIfAbsent(symbol(parts, parts.size() - 1 - i), k -> new Node<>());
      words.add(parts.word(i));
    }
    ahead.meaning = Optional.of(meaning);
    behind.meaning = Optional.of(meaning);
  }

  private static String symbol(Lexemes parts, int index) {
    String symbol = parts.symbol(index);
    if (symbol.isEmpty()) {
      throw new IllegalArgumentException("A phrase holds words and marks only");
    }
    return symbol;
  }

  /** All words that occur in the phrases. */
  Collection<String> words() {
    return words;
  }

  /** The words with which phrases begin. */
  Collection<String> firsts() {
    return forward.next.keySet();
  }

  /** The longest phrase that begins at the lexeme. */
  Optional<Match<T>> startingAt(Lexemes lexemes, int from) {
    Optional<T> best = Optional.empty();
    int end = from;
    Node<T> node = forward;
    for (int at = from; at < lexemes.size(); at++) {
      if (at > from && !lexemes.follows(at)) {
        break;
      }
      Node<T> next = node.next.get(lexemes.symbol(at));
      if (next == null) {
        break;
      }
      node = next;
      if (node.meaning.isPresent()) {
        best = node.meaning;
        end = at + 1;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(new Match<>(best.get(), from, end));
  }

  /** The longest phrase that ends just before the lexeme, which must follow it in running text. */
  Optional<Match<T>> endingBefore(Lexemes lexemes, int to) {
    Optional<T> best = Optional.empty();
    int start = to;
    Node<T> node = backward;
    for (int at = to - 1; at >= 0; at--) {
      if (at + 1 < lexemes.size() && !lexemes.follows(at + 1)) {
        break;
      }
      Node<T> next = node.next.get(lexemes.symbol(at));
      if (next == null) {
        break;
      }
      node = next;
      if (node.meaning.isPresent()) {
        best = node.meaning;
        start = at;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(new Match<>(best.get(), start, to));
  }
}
