package id.netra.text;

import java.util.List;
import java.util.Set;

/**
 * Years that are periods by themselves: "tahun 2023", "sepanjang 2022", "2015-2017".
 *
 * <p>The year of "Nomor 5 Tahun 2014" and of a date is none.
 */
final class PeriodYears {
  private static final int FIRST_YEAR = 1999;
  private static final int LAST_YEAR = 2045;

  /** Words after which a year is a period. */
  static final Set<String> CUES =
      Set.of("tahun", "sepanjang", "selama", "periode", "pada", "di", "antara", "rentang", "kurun");

  private PeriodYears() {}

  /** Reads the year at this lexeme, if one is there, and says where to go on. */
  static int read(Lexemes lexemes, int at, List<PeriodMention> mentions) {
    int year = lexemes.isFigures(at) ? at : cued(lexemes, at);
    if (!isPeriodYear(lexemes, year) || isOfLaw(lexemes, at)) {
      return at + 1;
    }
    int last = DateConnectors.afterAny(lexemes, year + 1);
    if (last > year + 1 && isPeriodYear(lexemes, last) && isRising(lexemes, year, last)) {
      add(lexemes, at, last, lexemes.folded(year) + "-" + lexemes.folded(last), mentions);
      return last + 1;
    }
    if (year > at && !lexemes.isGlued(year)) {
      add(lexemes, at, year, lexemes.folded(year), mentions);
    }
    return year + 1;
  }

  private static int cued(Lexemes lexemes, int at) {
    String word = lexemes.word(at);
    if (!CUES.contains(word)) {
      return lexemes.size();
    }
    return !word.equals("tahun") && lexemes.word(at + 1).equals("tahun") ? at + 2 : at + 1;
  }

  private static boolean isPeriodYear(Lexemes lexemes, int at) {
    return CalendarDates.isYear(lexemes, at)
        && opens(lexemes, at)
        && lexemes.smallNumber(at) >= FIRST_YEAR
        && lexemes.smallNumber(at) <= LAST_YEAR
        && !(lexemes.isMark(at + 1, '/') && lexemes.isGlued(at + 1));
  }

  /** A year may touch the hyphen of its range: "2015-2017". */
  private static boolean opens(Lexemes lexemes, int at) {
    boolean isRange = lexemes.isMark(at - 1, '-') && CalendarDates.isYear(lexemes, at - 2);
    return isRange || CalendarDates.opens(lexemes, at);
  }

  private static boolean isRising(Lexemes lexemes, int first, int last) {
    return lexemes.smallNumber(first) < lexemes.smallNumber(last);
  }

  private static boolean isOfLaw(Lexemes lexemes, int at) {
    return lexemes.follows(at)
        && (lexemes.isFigures(at - 1)
            || (lexemes.isMark(at - 1, ')') && lexemes.word(at).equals("tahun"))
            || lexemes.word(at - 1).equals("nomor")
            || lexemes.word(at - 1).equals("no"));
  }

  private static void add(
      Lexemes lexemes, int from, int last, String label, List<PeriodMention> mentions) {
    mentions.add(new PeriodMention(lexemes.span(from, last + 1), label, "Y-" + label));
  }
}
