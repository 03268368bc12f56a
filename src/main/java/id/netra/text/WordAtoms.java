package id.netra.text;

import id.netra.text.NumberRules.Interval;
import id.netra.text.NumberRules.Scale;
import id.netra.text.SpelledNumber.Reading;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers that begin with a word: spelled, vague, collective, or an article.
 *
 * <p>"dua puluh lima", "tiga koma lima juta", "setengah juta", "puluhan ribu", "ketujuh oknum",
 * "seorang camat" are numbers; "salah satu", "dua pertiga", "satu-satunya", "putaran kedua" are
 * not.
 */
final class WordAtoms {
  private static final Scale NO_SCALE = new Scale(0, false);
  private static final int MIN_DECIMAL_SCALE = 1000;

  private WordAtoms() {}

  /** The number that begins at this word, or what to skip if it is none. */
  static NumberReading at(Lexemes lexemes, int from) {
    String word = lexemes.word(from);
    if (!word.isEmpty()) {
      Optional<PhraseTrie.Match<String>> fixed = NumberRules.FIXED.startingAt(lexemes, from);
      if (fixed.isPresent()) {
        return NumberReading.skip(fixed.get().to());
      }
    }
    return special(lexemes, from, word)
        .map(NumberReading::of)
        .or(() -> SpelledNumber.at(lexemes, from).map(words -> spelled(lexemes, from, words)))
        .orElse(NumberReading.skip(from + 1));
  }

  private static Optional<NumberAtom> special(Lexemes lexemes, int from, String word) {
    if (word.isEmpty()) {
      return Optional.empty();
    }
    if (NumberRules.ARTICLES.contains(word)) {
      return Optional.of(NumberAtom.exact(from, from + 1, 1, NumberForm.ARTICLE));
    }
    if (word.equals("setengah")) {
      return half(lexemes, from);
    }
    return vague(lexemes, from).or(() -> collective(lexemes, from, word));
  }

  private static Optional<NumberAtom> half(Lexemes lexemes, int from) {
    long scale = scaleAt(lexemes, from + 1).factor();
    return scale < MIN_DECIMAL_SCALE
        ? Optional.empty()
        : Optional.of(NumberAtom.exact(from, from + 2, scale / 2, NumberForm.WORDS));
  }

  private static Scale scaleAt(Lexemes lexemes, int at) {
    return lexemes.follows(at)
        ? NumberRules.SCALES.getOrDefault(lexemes.word(at), NO_SCALE)
        : NO_SCALE;
  }

  private static Optional<NumberAtom> vague(Lexemes lexemes, int from) {
    return NumberRules.VAGUE.startingAt(lexemes, from).map(found -> vague(lexemes, found));
  }

  private static NumberAtom vague(Lexemes lexemes, PhraseTrie.Match<Interval> found) {
    Interval interval = found.meaning();
    NumberAtom atom =
        new NumberAtom(
            found.from(),
            found.to(),
            interval.least(),
            interval.most(),
            1,
            NumberForm.VAGUE,
            Qualifier.ABOUT);
    long scale = scaleAt(lexemes, found.to()).factor();
    boolean isScaled = scale > interval.most() || (interval.most() < 1000 && scale >= 1000);
    return isScaled && !lexemes.isGlued(found.to()) ? atom.times(scale, found.to() + 1) : atom;
  }

  /** "ketujuh oknum", "keenam belas ASN", "keduanya"; an ordinal is none. */
  private static Optional<NumberAtom> collective(Lexemes lexemes, int from, String word) {
    long value = NumberRules.COLLECTIVES.getOrDefault(word, 0L);
    if (value == 0) {
      return Optional.empty();
    }
    boolean isTeen = lexemes.word(from + 1).equals("belas") && value < 10;
    int to = isTeen ? from + 2 : from + 1;
    NumberAtom atom =
        NumberAtom.exact(from, to, isTeen ? value + 10 : value, NumberForm.COLLECTIVE);
    return word.endsWith("nya") || countsNouns(lexemes, to) ? Optional.of(atom) : Optional.empty();
  }

  private static boolean countsNouns(Lexemes lexemes, int noun) {
    boolean isNoun =
        lexemes.gap(noun) <= Lexemes.NEXT_LINE
            && lexemes.isWord(noun)
            && (NumberRules.COLLECTIVE_NOUNS.contains(lexemes.word(noun))
                || isPointed(lexemes, noun));
    return isNoun && !lexemes.isGlued(noun);
  }

  private static boolean isPointed(Lexemes lexemes, int noun) {
    String next = lexemes.word(noun + 1);
    return next.equals("tersebut") || next.equals("itu");
  }

  private static NumberReading spelled(Lexemes lexemes, int from, Reading words) {
    if (isCompound(lexemes, from, words.to())) {
      return NumberReading.skip(Math.max(words.to(), from + 1));
    }
    if (isDecimal(lexemes, words)) {
      return decimal(lexemes, from, words);
    }
    return NumberReading.of(
        parenthesised(lexemes, from, words)
            .or(() -> oneAndHalf(lexemes, from, words))
            .or(() -> neighbours(lexemes, from, words))
            .orElseGet(() -> plain(lexemes, from, words)));
  }

  private static NumberAtom plain(Lexemes lexemes, int from, Reading words) {
    Qualifier qualifier = words.isApproximate() ? Qualifier.ABOUT : Qualifier.EXACT;
    NumberAtom atom =
        new NumberAtom(
            from,
            words.to(),
            words.value(),
            words.value(),
            words.scale(),
            NumberForm.WORDS,
            qualifier);
    return FigureAtoms.approximate(lexemes, atom);
  }

  /** "satu-satunya", "se-dua" and "dua pertiga" are no counts. */
  private static boolean isCompound(Lexemes lexemes, int from, int to) {
    boolean isSecond =
        lexemes.isGlued(from) && lexemes.isMark(from - 1, '-') && lexemes.isGlued(from - 1);
    boolean isFirst =
        lexemes.isGlued(to)
            && lexemes.isMark(to, '-')
            && lexemes.isGlued(to + 1)
            && lexemes.isWord(to + 1)
            && !lexemes.word(to + 1).equals("an")
            && NumberWords.at(lexemes, to + 1).isEmpty();
    boolean isRepeated =
        lexemes.isMark(to, '-')
            && lexemes.isGlued(to)
            && lexemes.word(to + 1).equals(lexemes.word(from));
    boolean isTouched = lexemes.isGlued(from) && lexemes.isFigures(from - 1);
    return (isSecond && lexemes.isWord(from - 2))
        || isFirst
        || (isRepeated && !lexemes.word(from).isEmpty())
        || isTouched
        || NumberRules.FRACTIONS.contains(lexemes.word(to));
  }

  private static boolean isDecimal(Lexemes lexemes, Reading words) {
    return lexemes.word(words.to()).equals("koma")
        && !SpelledNumber.places(lexemes, words.to() + 1).isEmpty();
  }

  /** "tiga koma lima juta" is 3,500,000; without the scale it is no count. */
  private static NumberReading decimal(Lexemes lexemes, int from, Reading words) {
    String places = SpelledNumber.places(lexemes, words.to() + 1);
    int scaleWord = words.to() + 1 + places.length();
    long scale = scaleAt(lexemes, scaleWord).factor();
    if (scale < MIN_DECIMAL_SCALE || places.length() > 3) {
      return NumberReading.skip(scaleWord);
    }
    BigDecimal value = new BigDecimal(words.value() + "." + places).multiply(new BigDecimal(scale));
    return value.compareTo(NumberAtoms.LIMIT) < 0
        ? NumberReading.of(
            NumberAtom.exact(from, scaleWord + 1, value.longValueExact(), NumberForm.WORDS))
        : NumberReading.skip(scaleWord);
  }

  /** "tiga (3)". */
  private static Optional<NumberAtom> parenthesised(Lexemes lexemes, int from, Reading words) {
    int open = words.to();
    if (!lexemes.isMark(open, '(') || !lexemes.isFigures(open + 1)) {
      return Optional.empty();
    }
    FigureRun run = FigureRun.at(lexemes, open + 1);
    boolean isSame = run.value().orElse(Long.MAX_VALUE) == words.value();
    return isSame && lexemes.isMark(run.to(), ')')
        ? Optional.of(NumberAtom.exact(from, run.to() + 1, words.value(), NumberForm.MIXED))
        : Optional.empty();
  }

  /** "satu setengah juta". */
  private static Optional<NumberAtom> oneAndHalf(Lexemes lexemes, int from, Reading words) {
    int half = words.to();
    long scale = scaleAt(lexemes, half + 1).factor();
    boolean isHalf = lexemes.word(half).equals("setengah") && words.value() < 1000;
    return isHalf && scale >= MIN_DECIMAL_SCALE
        ? Optional.of(
            NumberAtom.exact(from, half + 2, words.value() * scale + scale / 2, NumberForm.WORDS))
        : Optional.empty();
  }

  /** "dua tiga orang" is two to three. */
  private static Optional<NumberAtom> neighbours(Lexemes lexemes, int from, Reading words) {
    int at = words.to();
    if (words.value() > 9 || lexemes.gap(at) != Lexemes.SPACED) {
      return Optional.empty();
    }
    return SpelledNumber.at(lexemes, at)
        .filter(next -> next.value() == words.value() + 1 && next.to() == at + 1)
        .filter(next -> SpelledNumber.at(lexemes, next.to()).isEmpty())
        .flatMap(next -> FigureRanges.join(plain(lexemes, from, words), plain(lexemes, at, next)));
  }
}
