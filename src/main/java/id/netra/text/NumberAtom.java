package id.netra.text;

/**
 * A number in the making: its lexemes, its bounds, and whether it counts as a number at all.
 *
 * <p>"12,5" is an atom that does not count; "4,3 juta" is one that does.
 *
 * @param from the first lexeme
 * @param to the lexeme after the last
 * @param min the lower bound
 * @param max the upper bound
 * @param scale ribu, juta … if the number is a mantissa with just this scale, else 1
 * @param form the way in which it is written
 * @param qualifier what its own shape says, such as "-an"
 */
record NumberAtom(
    int from, int to, long min, long max, long scale, NumberForm form, Qualifier qualifier) {

  /** An exact number without a scale. */
  static NumberAtom exact(int from, int to, long value, NumberForm form) {
    return new NumberAtom(from, to, value, value, 1, form, Qualifier.EXACT);
  }

  /** This number with its lexemes up to another end. */
  NumberAtom until(int end) {
    return new NumberAtom(from, end, min, max, scale, form, qualifier);
  }

  /** This number with another qualifier. */
  NumberAtom qualified(Qualifier other) {
    return new NumberAtom(from, to, min, max, scale, form, other);
  }

  /** This number multiplied: "puluhan" with "ribu" is 20,000 to 99,999. */
  NumberAtom times(long factor, int end) {
    long upper = min == max ? max * factor : (max + 1) * factor - 1;
    return new NumberAtom(from, end, min * factor, upper, factor, form, qualifier);
  }
}
