package id.netra.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers and ranges of numbers as they stand, before the words around them are weighed.
 *
 * <p>"dua sampai tiga", "antara 10 dan 15" and "puluhan hingga ratusan" are ranges.
 */
final class NumberAtoms {
  /** From here on a number is no count: a thousand trillion. */
  static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);

  private static final int MAX_NEIGHBOURS = 10;

  private NumberAtoms() {}

  /** The number or range that begins at the lexeme, or what to skip if there is none. */
  static NumberReading at(Lexemes lexemes, int from) {
    NumberReading reading = single(lexemes, from);
    return reading
        .atom()
        .filter(low -> isBound(low.form()))
        .flatMap(low -> range(lexemes, low))
        .map(NumberReading::of)
        .orElse(reading);
  }

  private static NumberReading single(Lexemes lexemes, int from) {
    if (lexemes.isFigures(from)) {
      return FigureAtoms.at(lexemes, from);
    }
    return lexemes.isWord(from) ? WordAtoms.at(lexemes, from) : NumberReading.skip(from + 1);
  }

  private static boolean isBound(NumberForm form) {
    return switch (form) {
      case DIGITS, WORDS, MIXED, VAGUE -> true;
      default -> false;
    };
  }

  private static Optional<NumberAtom> range(Lexemes lexemes, NumberAtom low) {
    return NumberRules.CONNECTORS
        .startingAt(lexemes, low.to())
        .filter(found -> lexemes.follows(low.to()) && lexemes.follows(found.to()))
        .flatMap(found -> range(lexemes, low, found));
  }

  private static Optional<NumberAtom> range(
      Lexemes lexemes, NumberAtom low, PhraseTrie.Match<String> connector) {
    if (lexemes.isMark(connector.from(), '-') && !isEven(lexemes, connector)) {
      return Optional.empty();
    }
    return single(lexemes, connector.to())
        .atom()
        .filter(high -> isBound(high.form()) && fits(lexemes, low, high, connector.meaning()))
        .flatMap(high -> FigureRanges.join(low, high));
  }

  /** A hyphen between bounds touches both, or stands on the same line apart from both. */
  private static boolean isEven(Lexemes lexemes, PhraseTrie.Match<String> hyphen) {
    int gap = lexemes.gap(hyphen.from());
    return gap <= Lexemes.SPACED && gap == lexemes.gap(hyphen.to());
  }

  private static boolean fits(Lexemes lexemes, NumberAtom low, NumberAtom high, String connector) {
    return switch (connector) {
      case "consecutive" -> low.max() + 1 == high.min() && high.max() <= MAX_NEIGHBOURS;
      case "between" -> lexemes.word(low.from() - 1).endsWith("antara");
      default -> true;
    };
  }
}
