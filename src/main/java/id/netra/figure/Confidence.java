package id.netra.figure;

/**
 * Estimates how often mentions of this sort are right.
 *
 * <p>Starts from the kind of evidence for the noun (next to the number, before it, inherited) and
 * is lowered for what is less sure: one said by an article, a sentence-wide guess.
 */
final class Confidence {
  private static final double NEXT_TO_NUMBER = 0.97;
  private static final double BEFORE_NUMBER = 0.88;
  private static final double INHERITED = 0.85;
  private static final double UNSAID_PERSON = 0.8;
  private static final double GUARD = 0.85;
  private static final double OUTSIDE = 0.4;

  private Confidence() {}

  /** Cases and reports of an article on something else: "67 kasus perampokan". */
  static double outsideTheField(Draft draft) {
    return Math.round(of(draft) * OUTSIDE * 100) / 100.0;
  }

  static double of(Draft draft) {
    double noun =
        draft.isHeadInherited ? INHERITED : draft.nouns.isEmpty() ? BEFORE_NUMBER : NEXT_TO_NUMBER;
    double verb = draft.isGuessed ? UNSAID_PERSON / NEXT_TO_NUMBER : 1;
    boolean isGuard = draft.kind.filter(k -> !k.isCounting()).isPresent();
    double value = noun * verb * (isGuard ? GUARD : 1);
    return Math.round(value * 100) / 100.0;
  }
}
