package id.netra.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What the word behind a date says about its year: "14 April lalu", "Juni tahun depan". */
enum DateHint {
  /** Nothing. */
  NONE,
  /** It lies before publication: lalu, silam, kemarin. */
  PAST,
  /** It lies after publication: mendatang, nanti. */
  FUTURE,
  /** It lies in the year of publication: tahun ini. */
  THIS_YEAR,
  /** It lies in the year before publication: tahun lalu. */
  LAST_YEAR,
  /** It lies in the year after publication: tahun depan. */
  NEXT_YEAR,
  /** It lies some years away: "dua tahun lalu". */
  FAR;

  private static final PhraseTrie<DateHint> PHRASES = phrases();

  private static PhraseTrie<DateHint> phrases() {
    PhraseTrie<DateHint> phrases = new PhraseTrie<>();
    for (String[] line : RuleLines.of("date-hints.tsv")) {
      phrases.add(line[0], valueOf(line[1].toUpperCase(Locale.ROOT)));
    }
    return phrases;
  }

  /** The hint that begins at the lexeme behind a date. */
  static Optional<PhraseTrie.Match<DateHint>> at(Lexemes lexemes, int at) {
    return lexemes.follows(at) ? PHRASES.startingAt(lexemes, at) : Optional.empty();
  }

  /** Whether its words belong to the date as a year does. */
  boolean isYear() {
    return this == THIS_YEAR || this == LAST_YEAR || this == NEXT_YEAR;
  }

  /** The words to recognise while reading a text. */
  static Collection<String> words() {
    return PHRASES.words();
  }
}
