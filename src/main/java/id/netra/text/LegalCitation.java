package id.netra.text;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A legal instrument with its number and year, as it stands in a text.
 *
 * <p>"UU Nomor 10 Tahun 2016", "UU 10/2016", "Surat Edaran Nomor B/71/M.SM.00.00/2017", "UU ASN".
 *
 * @param from the first lexeme
 * @param to the lexeme after the last
 */
record LegalCitation(
    String instrument, Optional<String> number, OptionalInt year, int from, int to) {
  private static final int MAX_LEXEMES_TO_NUMBER = 8;
  private static final int MAX_LEXEMES_TO_JOINT_NUMBER = 48;
  private static final int MAX_NUMBER_LEXEMES = 16;

  /** The citation whose instrument is named at the lexemes of the match. */
  static LegalCitation at(Lexemes lexemes, PhraseTrie.Match<String> name) {
    int cue = numberCue(lexemes, name);
    int at = afterCue(lexemes, cue);
    int end = chunkEnd(lexemes, at);
    LegalCitation bare =
        new LegalCitation(
            name.meaning(), Optional.empty(), OptionalInt.empty(), name.from(), name.to());
    return at > cue || isNumbered(lexemes, cue)
        ? bare.numbered(lexemes, at, end)
        : bare.dated(lexemes, name.to());
  }

  /** Index of "Nomor", or of figures that are a number without it; the end of the name if none. */
  private static int numberCue(Lexemes lexemes, PhraseTrie.Match<String> name) {
    boolean isJoint = name.meaning().equals("SKB") || name.meaning().equals("SE");
    int limit = isJoint ? MAX_LEXEMES_TO_JOINT_NUMBER : MAX_LEXEMES_TO_NUMBER;
    for (int at = name.to(); at < Math.min(lexemes.size(), name.to() + limit); at++) {
      if (LegalWords.isNumberCue(lexemes, at) || isNumbered(lexemes, at)) {
        return at;
      }
      if (isEnd(lexemes, at)
          || (LegalWords.INSTRUMENTS.startingAt(lexemes, at).isPresent()
              && !isAbbreviation(lexemes, at))) {
        break;
      }
    }
    return name.to();
  }

  /** "Undang-Undang (UU)": the same name again. */
  private static boolean isAbbreviation(Lexemes lexemes, int at) {
    return lexemes.isMark(at - 1, '(') && lexemes.isMark(at + 1, ')');
  }

  private static boolean isEnd(Lexemes lexemes, int at) {
    return !lexemes.follows(at)
        || (lexemes.isMark(at, '.') && !lexemes.isGlued(at + 1))
        || lexemes.isMark(at, ';')
        || lexemes.word(at).equals("pasal");
  }

  /** "10 Tahun 2016" or "10/2016" without "Nomor". */
  private static boolean isNumbered(Lexemes lexemes, int at) {
    if (!lexemes.isFigures(at)) {
      return false;
    }
    boolean isSlashed = lexemes.isMark(at + 1, '/') && CalendarDates.isYear(lexemes, at + 2);
    return isSlashed || (isYearWord(lexemes, at + 1) && CalendarDates.isYear(lexemes, at + 2));
  }

  private static boolean isYearWord(Lexemes lexemes, int at) {
    return switch (lexemes.word(at)) {
      case "tahun", "th", "thn" -> true;
      default -> false;
    };
  }

  private static int afterCue(Lexemes lexemes, int cue) {
    if (!LegalWords.isNumberCue(lexemes, cue)) {
      return cue;
    }
    boolean hasMark = lexemes.isMark(cue + 1, '.') || lexemes.isMark(cue + 1, ':');
    return hasMark ? cue + 2 : cue + 1;
  }

  /** The lexeme after the touching lexemes of a number, marks at its end left out. */
  private static int chunkEnd(Lexemes lexemes, int from) {
    int end = Math.min(from + 1, lexemes.size());
    for (int at = end; at < Math.min(lexemes.size(), from + MAX_NUMBER_LEXEMES); at++) {
      if (!lexemes.isGlued(at)) {
        break;
      }
      if (lexemes.isFigures(at) || lexemes.isWord(at)) {
        end = at + 1;
      }
    }
    return end;
  }

  private LegalCitation numbered(Lexemes lexemes, int at, int end) {
    if (!lexemes.isFigures(at) && !(lexemes.isWord(at) && lexemes.isMark(at + 1, '/'))) {
      return this;
    }
    boolean endsInYear =
        lexemes.isMark(end - 2, '/') && CalendarDates.isYear(lexemes, end - 1) && end - at >= 3;
    if (endsInYear) {
      int numberEnd = end - at == 3 ? end - 2 : end;
      return with(lexemes, at, numberEnd, end - 1, end);
    }
    int year = isYearWord(lexemes, end) ? end + 1 : end;
    return year > end && CalendarDates.isYear(lexemes, year)
        ? with(lexemes, at, end, year, year + 1)
        : new LegalCitation(instrument, Optional.of(lexemes.original(at, end)), year(), from, end);
  }

  private LegalCitation with(Lexemes lexemes, int at, int numberEnd, int year, int end) {
    return new LegalCitation(
        instrument,
        Optional.of(lexemes.original(at, numberEnd)),
        OptionalInt.of(lexemes.smallNumber(year)),
        from,
        end);
  }

  /** "UUD 1945", "UU ASN Tahun 2023". */
  private LegalCitation dated(Lexemes lexemes, int after) {
    boolean isBasic = instrument.equals("UUD") && CalendarDates.isYear(lexemes, after);
    return isBasic
        ? new LegalCitation(
            instrument, number, OptionalInt.of(lexemes.smallNumber(after)), from, after + 1)
        : this;
  }

  /** Whether it says which instrument of its kind is meant. */
  boolean isSpecific() {
    return number.isPresent() || year.isPresent();
  }
}
