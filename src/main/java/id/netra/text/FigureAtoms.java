package id.netra.text;

import id.netra.text.NumberRules.Scale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Numbers that begin with figures, and the figures that are none.
 *
 * <p>"917", "4,3 juta", "16 ribuan", "3 (tiga)", "360-an" and "10-15" are numbers; the figures of
 * "B/71/M.SM.00.00/2017", "0812-1234", "gate9", "14:05", "6-10-2020" and of a list marker "1." are
 * not.
 */
final class FigureAtoms {
  private static final String IDENTIFIER_MARKS = "/\\_#&@^%";
  private static final int PARENTHESIS_REACH = 40;

  private FigureAtoms() {}

  /** The number that begins at these figures, or what to skip if they are none. */
  static NumberReading at(Lexemes lexemes, int from) {
    FigureRun run = FigureRun.at(lexemes, from);
    if (isOrdinal(lexemes, from)) {
      return collective(lexemes, run);
    }
    if (!opens(lexemes, from) || isMarker(lexemes, run)) {
      return NumberReading.skip(run.to());
    }
    return FigureRanges.isGlued(lexemes, run) ? FigureRanges.at(lexemes, run) : plain(lexemes, run);
  }

  /** The number that begins at these figures, ranges left aside. */
  static NumberReading plain(Lexemes lexemes, FigureRun run) {
    Optional<NumberAtom> atom =
        scaled(lexemes, run).or(() -> parenthesised(lexemes, run)).or(() -> whole(run));
    return atom.map(found -> approximate(lexemes, found))
        .filter(found -> closes(lexemes, found.to()))
        .map(NumberReading::of)
        .orElse(NumberReading.skip(run.to()));
  }

  private static Optional<NumberAtom> whole(FigureRun run) {
    return run.isWhole() ? digits(run, run.value()) : Optional.empty();
  }

  private static Optional<NumberAtom> digits(FigureRun run, OptionalLong value) {
    return value.isPresent()
        ? Optional.of(NumberAtom.exact(run.from(), run.to(), value.getAsLong(), NumberForm.DIGITS))
        : Optional.empty();
  }

  private static Optional<NumberAtom> scaled(Lexemes lexemes, FigureRun run) {
    Optional<NumberAtom> sum = part(lexemes, run);
    while (sum.isPresent() && sum.get().qualifier() == Qualifier.EXACT) {
      NumberAtom high = sum.get();
      Optional<NumberAtom> low = lowerPart(lexemes, high);
      if (low.isEmpty()) {
        return sum;
      }
      sum = Optional.of(plus(high, low.get()));
    }
    return sum;
  }

  private static NumberAtom plus(NumberAtom high, NumberAtom low) {
    long value = high.min() + low.min();
    NumberAtom sum = NumberAtom.exact(high.from(), low.to(), value, NumberForm.MIXED);
    return new NumberAtom(
        sum.from(), sum.to(), value, value, low.scale(), NumberForm.MIXED, low.qualifier());
  }

  /** "500 ribu" after "2 juta". */
  private static Optional<NumberAtom> lowerPart(Lexemes lexemes, NumberAtom high) {
    if (!lexemes.isFigures(high.to()) || lexemes.gap(high.to()) != Lexemes.SPACED) {
      return Optional.empty();
    }
    return part(lexemes, FigureRun.at(lexemes, high.to())).filter(low -> low.max() < high.scale());
  }

  private static Optional<NumberAtom> part(Lexemes lexemes, FigureRun run) {
    int at = run.to();
    String word = lexemes.word(at);
    boolean isApproximate = !NumberRules.SCALES.containsKey(word) && word.endsWith("an");
    String bare = isApproximate ? word.substring(0, word.length() - 2) : word;
    Scale scale = NumberRules.SCALES.getOrDefault(bare, new Scale(0, false));
    boolean isApart = lexemes.isGlued(at) ? scale.maybeGlued() : lexemes.follows(at);
    if (scale.factor() == 0 || !isApart) {
      return Optional.empty();
    }
    OptionalLong value = run.times(scale.factor());
    Qualifier qualifier = isApproximate ? Qualifier.ABOUT : Qualifier.EXACT;
    return value.stream()
        .mapToObj(
            v ->
                new NumberAtom(
                    run.from(), at + 1, v, v, scale.factor(), NumberForm.MIXED, qualifier))
        .findFirst();
  }

  /** "3 (tiga)", and "03 (tiga)" too. */
  private static Optional<NumberAtom> parenthesised(Lexemes lexemes, FigureRun run) {
    if (!lexemes.isMark(run.to(), '(') || !lexemes.follows(run.to())) {
      return Optional.empty();
    }
    OptionalLong value = run.value();
    return SpelledNumber.at(lexemes, run.to() + 1)
        .filter(words -> value.isPresent() && words.value() == value.getAsLong())
        .filter(words -> lexemes.isMark(words.to(), ')'))
        .map(words -> mixed(run.from(), words));
  }

  private static NumberAtom mixed(int from, SpelledNumber.Reading words) {
    return NumberAtom.exact(from, words.to() + 1, words.value(), NumberForm.MIXED);
  }

  /** A number with "an" behind it: "360-an", "2.000an". */
  static NumberAtom approximate(Lexemes lexemes, NumberAtom atom) {
    int at = atom.to();
    boolean isHyphened = lexemes.isMark(at, '-') && lexemes.gap(at) <= Lexemes.SPACED;
    int ending = isHyphened ? at + 1 : at;
    return lexemes.isGlued(ending) && lexemes.word(ending).equals("an")
        ? atom.until(ending + 1).qualified(Qualifier.ABOUT)
        : atom;
  }

  private static boolean isOrdinal(Lexemes lexemes, int from) {
    return lexemes.isGlued(from)
        && (lexemes.word(from - 1).equals("ke")
            || (lexemes.isMark(from - 1, '-') && lexemes.word(from - 2).equals("ke")));
  }

  /** "ke-12 ASN itu" points back to twelve; "putaran ke-2" counts nothing. */
  private static NumberReading collective(Lexemes lexemes, FigureRun run) {
    int from = lexemes.isMark(run.from() - 1, '-') ? run.from() - 2 : run.from() - 1;
    boolean countsNouns = NumberRules.COLLECTIVE_NOUNS.contains(lexemes.word(run.to()));
    return whole(run)
        .filter(atom -> countsNouns && lexemes.gap(run.to()) == Lexemes.SPACED)
        .map(atom -> NumberAtom.exact(from, run.to(), atom.min(), NumberForm.COLLECTIVE))
        .map(NumberReading::of)
        .orElse(NumberReading.skip(run.to()));
  }

  private static boolean opens(Lexemes lexemes, int from) {
    if (!lexemes.isGlued(from)) {
      return true;
    }
    int before = from - 1;
    if (lexemes.isWord(before)) {
      return NumberRules.GLUED_CUES.contains(lexemes.word(before));
    }
    boolean isInside = lexemes.isGlued(before) && lexemes.isFigures(before - 1);
    boolean isAfterWord = lexemes.isGlued(before) && lexemes.isWord(before - 1);
    return switch (lexemes.markAt(before)) {
      case '.', ',', ':' -> !isInside;
      case '-' -> !isInside && !isAfterWord;
      case '=' -> !isAfterWord;
      case '+' -> isInside;
      default -> IDENTIFIER_MARKS.indexOf(lexemes.markAt(before)) < 0;
    };
  }

  private static boolean closes(Lexemes lexemes, int to) {
    if (to >= lexemes.size() || !lexemes.isGlued(to)) {
      return true;
    }
    if (lexemes.isWord(to)) {
      return lexemes.word(to - 1).equals("an")
          || NumberRules.GLUED_NOUNS.contains(lexemes.word(to))
          || lexemes.isWord(to - 1);
    }
    boolean isMore = lexemes.isGlued(to + 1);
    boolean beforeFigures = isMore && lexemes.isFigures(to + 1);
    boolean beforeWord = isMore && lexemes.isWord(to + 1);
    return switch (lexemes.markAt(to)) {
      case '-' -> !beforeFigures && (!beforeWord || lexemes.length(to + 1) > 2);
      case '/', '\\', '_', '&' -> !beforeFigures && !beforeWord;
      case ':', '.', ',' -> !beforeFigures;
      default -> true;
    };
  }

  /** A list marker: "1. Camat" at the start of a line, "2)" with no parenthesis open before it. */
  private static boolean isMarker(Lexemes lexemes, FigureRun run) {
    int at = run.to();
    boolean isShort =
        at - run.from() == 1 && lexemes.length(run.from()) <= 2 && lexemes.isGlued(at);
    if (!isShort) {
      return false;
    }
    if (lexemes.isMark(at, '.')) {
      return lexemes.gap(run.from()) >= Lexemes.NEXT_LINE
          && lexemes.isWord(at + 1)
          && lexemes.gap(at + 1) <= Lexemes.SPACED;
    }
    return lexemes.isMark(at, ')') && !lexemes.isGlued(run.from()) && !isOpen(lexemes, run.from());
  }

  private static boolean isOpen(Lexemes lexemes, int before) {
    for (int at = before - 1; at >= Math.max(0, before - PARENTHESIS_REACH); at--) {
      if (lexemes.isMark(at, '(')) {
        return true;
      }
      if (lexemes.isMark(at, ')')) {
        return false;
      }
    }
    return false;
  }
}
