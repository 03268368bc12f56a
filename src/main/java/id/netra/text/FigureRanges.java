package id.netra.text;

import java.util.Optional;

/**
 * Two numbers joined by a touching hyphen: "10-15 orang" and "4-5 juta".
 *
 * <p>"6-10-2020", "13-14/11" and a falling "3-1" are no ranges, and their figures no numbers.
 */
final class FigureRanges {
  private FigureRanges() {}

  /** Whether a touching hyphen and more figures follow the run. */
  static boolean isGlued(Lexemes lexemes, FigureRun run) {
    int hyphen = run.to();
    return lexemes.isMark(hyphen, '-')
        && lexemes.isGlued(hyphen)
        && lexemes.isGlued(hyphen + 1)
        && lexemes.isFigures(hyphen + 1);
  }

  /** The range, or what to skip if it is none. */
  static NumberReading at(Lexemes lexemes, FigureRun lower) {
    FigureRun upper = FigureRun.at(lexemes, lower.to() + 1);
    if (!lower.isWhole() || isGlued(lexemes, upper)) {
      return NumberReading.skip(upper.to());
    }
    NumberAtom from =
        NumberAtom.exact(
            lower.from(), lower.to(), lower.value().orElse(Long.MAX_VALUE), NumberForm.DIGITS);
    return FigureAtoms.plain(lexemes, upper)
        .atom()
        .flatMap(to -> join(from, to))
        .map(NumberReading::of)
        .orElse(NumberReading.skip(upper.to()));
  }

  /** The range of two numbers, the scale of the second shared: "4-5 juta"; empty if it falls. */
  static Optional<NumberAtom> join(NumberAtom low, NumberAtom high) {
    boolean sharesScale =
        high.scale() > 1 && low.scale() == 1 && low.max() <= (high.max() - 1) / high.scale();
    NumberAtom from = sharesScale ? low.times(high.scale(), low.to()) : low;
    if (from.min() >= high.max() || from.max() > high.max()) {
      return Optional.empty();
    }
    boolean isExact = low.qualifier() == Qualifier.EXACT && high.qualifier() == Qualifier.EXACT;
    Qualifier qualifier = isExact ? Qualifier.EXACT : Qualifier.ABOUT;
    return Optional.of(
        new NumberAtom(
            low.from(), high.to(), from.min(), high.max(), 1, NumberForm.RANGE, qualifier));
  }
}
