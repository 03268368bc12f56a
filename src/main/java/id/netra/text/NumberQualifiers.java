package id.netra.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words around a number that say how firmly it is stated.
 *
 * <p>"setidaknya ada 112" is at least 112, "200 orang lebih" at least 200, "tidak lebih dari 5" at
 * most 5; "5 lebih banyak" and "hanya 5" leave it exact.
 */
final class NumberQualifiers {
  private static final int MAX_BRIDGES = 2;
  private static final PhraseTrie<Qualifier> BEFORE = phrases("before");
  private static final PhraseTrie<Qualifier> AFTER = phrases("after");
  private static final Set<String> BRIDGES = words("bridge");
  private static final Set<String> COMPARISONS = words("comparison");
  private static final Set<String> OPEN = words("open");

  private NumberQualifiers() {}

  private static PhraseTrie<Qualifier> phrases(String place) {
    PhraseTrie<Qualifier> phrases = new PhraseTrie<>();
    for (String[] line : RuleLines.of("number-qualifiers.tsv")) {
      if (line[0].equals(place)) {
        phrases.add(line[2], Qualifier.valueOf(line[1].toUpperCase(Locale.ROOT)));
      }
    }
    return phrases;
  }

  private static Set<String> words(String place) {
    Set<String> words = new HashSet<>();
    for (String[] line : RuleLines.of("number-qualifiers.tsv")) {
      if (line[0].equals(place)) {
        words.add(line[2]);
      }
    }
    return words;
  }

  /** The words to recognise while reading a text. */
  static Collection<String> words() {
    List<String> words = new ArrayList<>(BEFORE.words());
    words.addAll(AFTER.words());
    words.addAll(BRIDGES);
    words.addAll(COMPARISONS);
    words.addAll(OPEN);
    return words;
  }

  /** The mention that a number makes with the words around it. */
  static NumberMention mention(Lexemes lexemes, NumberAtom atom) {
    Optional<PhraseTrie.Match<Qualifier>> before = before(lexemes, atom.from());
    Optional<PhraseTrie.Match<Qualifier>> after = after(lexemes, atom.to());
    int from = before.map(PhraseTrie.Match::from).orElse(atom.from());
    int to = after.map(PhraseTrie.Match::to).orElse(atom.to());
    Qualifier qualifier =
        before.or(() -> after).map(PhraseTrie.Match::meaning).orElse(atom.qualifier());
    Span number = lexemes.span(atom.from(), atom.to());
    return new NumberMention(
        number, lexemes.span(from, to), atom.min(), atom.max(), qualifier, atom.form());
  }

  private static Optional<PhraseTrie.Match<Qualifier>> before(Lexemes lexemes, int number) {
    int to = number;
    for (int bridges = 0; bridges <= MAX_BRIDGES; bridges++) {
      Optional<PhraseTrie.Match<Qualifier>> found = BEFORE.endingBefore(lexemes, to);
      if (found.isPresent() || !lexemes.follows(to) || !BRIDGES.contains(lexemes.word(to - 1))) {
        return found;
      }
      to--;
    }
    return Optional.empty();
  }

  private static Optional<PhraseTrie.Match<Qualifier>> after(Lexemes lexemes, int to) {
    if (!lexemes.follows(to)) {
      return Optional.empty();
    }
    return AFTER
        .startingAt(lexemes, to)
        .filter(found -> isPlain(lexemes, found))
        .or(() -> afterNoun(lexemes, to));
  }

  private static boolean isPlain(Lexemes lexemes, PhraseTrie.Match<Qualifier> found) {
    if (lexemes.isMark(found.from(), '+')) {
      return lexemes.isGlued(found.from())
          && !(lexemes.isGlued(found.to()) && lexemes.isFigures(found.to()));
    }
    return !lexemes.word(found.to() - 1).equals("lebih")
        || !lexemes.follows(found.to())
        || !COMPARISONS.contains(lexemes.word(found.to()));
  }

  /** "200 orang lebih", if nothing follows that the "lebih" could belong to. */
  private static Optional<PhraseTrie.Match<Qualifier>> afterNoun(Lexemes lexemes, int noun) {
    int at = noun + 1;
    boolean isNounWithLebih =
        lexemes.isWord(noun)
            && lexemes.gap(noun) == Lexemes.SPACED
            && lexemes.gap(at) == Lexemes.SPACED
            && lexemes.word(at).equals("lebih");
    boolean isOpen = !lexemes.isWord(at + 1) || OPEN.contains(lexemes.word(at + 1));
    return isNounWithLebih && isOpen && !lexemes.isFigures(at + 1)
        ? Optional.of(new PhraseTrie.Match<>(Qualifier.AT_LEAST, noun, at + 1))
        : Optional.empty();
  }
}
