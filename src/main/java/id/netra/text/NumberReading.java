package id.netra.text;

import java.util.Optional;

/**
 * What the grammar made of a place in the text: a number, or lexemes to pass over.
 *
 * @param next the lexeme to go on with
 * @param atom the number, if there is one
 */
record NumberReading(int next, Optional<NumberAtom> atom) {

  /** Nothing up to this lexeme. */
  static NumberReading skip(int next) {
    return new NumberReading(next, Optional.empty());
  }

  /** A number. */
  static NumberReading of(NumberAtom atom) {
    return new NumberReading(atom.to(), Optional.of(atom));
  }
}
