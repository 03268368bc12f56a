package id.netra.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

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

  /** The longest phrase that begins at the lexeme. */
  Optional<Match<T>> startingAt(Lexemes lexemes, int from) {
    Optional<Match<T>> best = Optional.empty();
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
      int to = at + 1;
      best = node.meaning.map(meaning -> new Match<>(meaning, from, to)).or(keep(best));
    }
    return best;
  }

  /** The longest phrase that ends just before the lexeme, which must follow it in running text. */
  Optional<Match<T>> endingBefore(Lexemes lexemes, int to) {
    Optional<Match<T>> best = Optional.empty();
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
      int from = at;
      best = node.meaning.map(meaning -> new Match<>(meaning, from, to)).or(keep(best));
    }
    return best;
  }

  private static <T> Supplier<Optional<Match<T>>> keep(Optional<Match<T>> best) {
    return () -> best;
  }
}
