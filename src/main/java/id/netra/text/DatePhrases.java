package id.netra.text;

import id.netra.text.CalendarWords.Role;
import java.time.DayOfWeek;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the phrases of a text that date something: weekday, calendar date, relative words, years.
 *
 * <p>"Rabu malam (18/6)", "hari Senin tanggal 5 Mei 2025", "Sabtu-Minggu (23-24/11)", "akhir
 * Oktober 2020", "sepanjang tahun 2022". A year that belongs to a law or an election dates nothing
 * by itself.
 */
final class DatePhrases {
  private static final int MAX_DAYPARTS = 4;
  private static final int MAX_WEEKDAYS = 7;

  private DatePhrases() {}

  /** All phrases, in the order of the text. */
  static List<DatePhrase> in(Lexemes lexemes) {
    List<DatePhrase> phrases = new ArrayList<>();
    for (int at = 0; at < lexemes.size(); ) {
      if (!isCandidate(lexemes, at)) {
        at++;
        continue;
      }
      Optional<DatePhrase> phrase = at(lexemes, at).map(found -> hinted(lexemes, found));
      phrase.ifPresent(phrases::add);
      at = Math.max(at + 1, phrase.map(DatePhrase::to).orElse(0));
    }
    return phrases;
  }

  private static DatePhrase hinted(Lexemes lexemes, DatePhrase phrase) {
    boolean isYearless = phrase.date().map(date -> date.year().isEmpty()).orElse(false);
    return isYearless
        ? DateHint.at(lexemes, phrase.to()).map(phrase::hinted).orElse(phrase)
        : phrase;
  }

  private static boolean isCandidate(Lexemes lexemes, int at) {
    return lexemes.isFigures(at) || lexemes.mayStart(at);
  }

  private static Optional<DatePhrase> at(Lexemes lexemes, int at) {
    Optional<DayOfWeek> day = CalendarWords.weekday(lexemes, at);
    if (day.isPresent()) {
      return Optional.of(weekday(lexemes, at, day.get()));
    }
    if (lexemes.isFigures(at)) {
      return figures(lexemes, at);
    }
    return switch (lexemes.word(at)) {
      case "tanggal", "tgl" -> Optional.of(announced(lexemes, at));
      case "tahun" -> year(lexemes, at).or(() -> RelativeDates.at(lexemes, at));
      default -> words(lexemes, at);
    };
  }

  private static Optional<DatePhrase> words(Lexemes lexemes, int at) {
    return switch (CalendarWords.role(lexemes, at)) {
      case MONTH, SHORT ->
          CalendarDates.at(lexemes, at)
              .filter(date -> !isStreet(lexemes, at))
              .map(date -> plain(lexemes, date));
      case EDGE -> edged(lexemes, at).or(() -> RelativeDates.at(lexemes, at));
      default -> relative(lexemes, at);
    };
  }

  private static Optional<DatePhrase> relative(Lexemes lexemes, int at) {
    Optional<DatePhrase> alone = RelativeDates.at(lexemes, at);
    Optional<DatePhrase> phrase = bracketed(lexemes, at, alone).or(() -> alone);
    return phrase.isPresent() ? phrase : RelativeDates.daysAgo(lexemes, at);
  }

  private static Optional<DatePhrase> figures(Lexemes lexemes, int at) {
    if (isStreet(lexemes, at)) {
      return Optional.empty();
    }
    return CalendarDates.at(lexemes, at)
        .or(() -> NumericDates.full(lexemes, at))
        .map(date -> plain(lexemes, date))
        .or(() -> RelativeDates.daysAgo(lexemes, at))
        .or(() -> impossible(lexemes, at));
  }

  /** "31 Februari 2024" dates nothing, but its figures are those of a date. */
  private static Optional<DatePhrase> impossible(Lexemes lexemes, int at) {
    int month = at + 1;
    boolean isDate =
        CalendarDates.isDay(lexemes, at)
            && CalendarDates.opens(lexemes, at)
            && CalendarWords.role(lexemes, month) == Role.MONTH
            && lexemes.follows(month);
    int to = CalendarDates.isYear(lexemes, month + 1) ? month + 2 : month + 1;
    return isDate ? Optional.of(DatePhrase.unresolved(at, to)) : Optional.empty();
  }

  private static boolean isStreet(Lexemes lexemes, int at) {
    int before = lexemes.isMark(at - 1, '.') ? at - 2 : at - 1;
    return lexemes.follows(at) && CalendarWords.role(lexemes, before) == Role.STREET;
  }

  private static DatePhrase plain(Lexemes lexemes, CalendarDate date) {
    boolean isOpen = lexemes.isMark(date.to(), '(') && lexemes.follows(date.to());
    Optional<DayOfWeek> after =
        isOpen ? CalendarWords.weekday(lexemes, date.to() + 1) : Optional.empty();
    return after.isPresent() && lexemes.isMark(date.to() + 2, ')')
        ? DatePhrase.of(date.from(), date.to() + 3, after, date)
        : DatePhrase.of(date.from(), date.to(), Optional.empty(), date);
  }

  private static DatePhrase weekday(Lexemes lexemes, int from, DayOfWeek day) {
    int last = lastWeekday(lexemes, from);
    int at = afterDayparts(lexemes, last + 1);
    Optional<DatePhrase> dated =
        dated(lexemes, from, at, Optional.of(day))
            .or(() -> placed(lexemes, from, at, day))
            .map(
                phrase ->
                    phrase.isOneDay() ? phrase.on(CalendarWords.weekday(lexemes, last)) : phrase);
    if (dated.isPresent()) {
      return dated.get();
    }
    if (last > from || isHabit(lexemes, from) || isWeek(lexemes, from)) {
      return DatePhrase.unresolved(from, last + 1);
    }
    if (lexemes.isMark(at, '(') && lexemes.isFigures(at + 1)) {
      return DatePhrase.unresolved(from, at + 2);
    }
    return RelativeDates.weekday(lexemes, from, Math.max(from + 1, at), day);
  }

  private static int lastWeekday(Lexemes lexemes, int from) {
    int last = from;
    for (int count = 1; count < MAX_WEEKDAYS; count++) {
      int next =
          lexemes.isMark(last + 1, ',') ? last + 2 : DateConnectors.afterAny(lexemes, last + 1);
      if (next == last + 1
          || CalendarWords.weekday(lexemes, next).isEmpty()
          || !lexemes.follows(next)) {
        return last;
      }
      last = next;
    }
    return last;
  }

  private static boolean isHabit(Lexemes lexemes, int from) {
    int before = lexemes.word(from - 1).equals("hari") ? from - 2 : from - 1;
    return CalendarWords.role(lexemes, before) == Role.HABIT
        || (lexemes.isMark(from - 1, '-') && lexemes.isGlued(from));
  }

  /** "Jumat lalu (19/5)", "Rabu pekan lalu (18/6)". */
  private static Optional<DatePhrase> placed(Lexemes lexemes, int from, int to, DayOfWeek day) {
    int open = RelativeDates.afterPlacing(lexemes, to);
    return open > to && lexemes.isMark(open, '(')
        ? dated(lexemes, from, open, Optional.of(day))
        : Optional.empty();
  }

  /** "Minggu lalu" at the start of a sentence may be a week or a Sunday. */
  private static boolean isWeek(Lexemes lexemes, int from) {
    String next = lexemes.word(from + 1);
    return lexemes.word(from).equals("minggu")
        && !(lexemes.isWord(from - 1) && lexemes.follows(from))
        && (next.equals("lalu") || next.equals("ini") || next.equals("depan"));
  }

  private static int afterDayparts(Lexemes lexemes, int from) {
    int at = from;
    while (at < from + MAX_DAYPARTS
        && lexemes.gap(at) == Lexemes.SPACED
        && CalendarWords.role(lexemes, at) == Role.DAYPART
        && !(lexemes.word(at).equals("hari") && lexemes.word(at + 1).equals("ini"))) {
      at++;
    }
    return at;
  }

  /** A date after "Jumat", "hari ini" or "tanggal": in brackets, after a comma, or just so. */
  private static Optional<DatePhrase> dated(
      Lexemes lexemes, int from, int to, Optional<DayOfWeek> day) {
    int at = afterMarks(lexemes, to);
    if (!lexemes.follows(at)) {
      return Optional.empty();
    }
    return CalendarDates.at(lexemes, at)
        .or(() -> NumericDates.announced(lexemes, at))
        .map(date -> DatePhrase.of(from, closed(lexemes, date.to(), from), day, date));
  }

  private static int afterMarks(Lexemes lexemes, int from) {
    int at = from;
    while (at < from + 4 && isIntroduction(lexemes, at)) {
      at++;
    }
    return at;
  }

  private static boolean isIntroduction(Lexemes lexemes, int at) {
    boolean isCue = lexemes.word(at).equals("tanggal") || lexemes.word(at).equals("tgl");
    return lexemes.follows(at)
        && (isCue
            || lexemes.isMark(at, ',')
            || lexemes.isMark(at, '(')
            || lexemes.isMark(at, '[')
            || lexemes.isMark(at, '-')
            || lexemes.isMark(at, '|')
            || lexemes.isMark(at, '/')
            || (lexemes.isMark(at, '.') && CalendarWords.role(lexemes, at - 1) == Role.NONE));
  }

  private static int closed(Lexemes lexemes, int to, int from) {
    boolean isClosing = lexemes.isMark(to, ')') || lexemes.isMark(to, ']');
    boolean isOpened = false;
    for (int at = from; at < to; at++) {
      isOpened |= lexemes.isMark(at, '(') || lexemes.isMark(at, '[');
    }
    return isClosing && isOpened && lexemes.gap(to) <= Lexemes.SPACED ? to + 1 : to;
  }

  private static DatePhrase announced(Lexemes lexemes, int from) {
    if (lexemes.follows(from) && CalendarWords.role(lexemes, from - 1) == Role.HABIT) {
      return DatePhrase.unresolved(
          from,
          dated(lexemes, from, from + 1, Optional.empty()).map(DatePhrase::to).orElse(from + 1));
    }
    return dated(lexemes, from, from + 1, Optional.empty())
        .orElseGet(
            () -> DatePhrase.unresolved(from, lexemes.isFigures(from + 1) ? from + 2 : from + 1));
  }

  /** "kemarin (25/8)", "hari ini (25/8)", "siang (25/8)". */
  private static Optional<DatePhrase> bracketed(
      Lexemes lexemes, int from, Optional<DatePhrase> alone) {
    int to =
        CalendarWords.role(lexemes, from) == Role.DAYPART
            ? Math.max(from + 1, afterDayparts(lexemes, from))
            : alone.map(DatePhrase::to).orElse(from);
    int open = lexemes.word(to).equals("ini") ? to + 1 : to;
    return open > from && lexemes.isMark(open, '(')
        ? dated(lexemes, open, open, Optional.empty())
        : Optional.empty();
  }

  /** "akhir Oktober (2020)", "sepanjang 2022", "akhir tahun 2020", "bulan September". */
  private static Optional<DatePhrase> edged(Lexemes lexemes, int from) {
    if (CalendarWords.role(lexemes, from) != Role.EDGE) {
      return Optional.empty();
    }
    int at = lexemes.word(from + 1).equals("bulan") ? from + 2 : from + 1;
    if (!lexemes.follows(at)) {
      return Optional.empty();
    }
    return CalendarDates.at(lexemes, at)
        .filter(date -> date.precision() == DatePrecision.MONTH)
        .or(() -> bareMonth(lexemes, at))
        .map(date -> DatePhrase.of(at, date.to(), Optional.empty(), date))
        .or(() -> CalendarDates.isYear(lexemes, at) ? yearAt(lexemes, at, at) : Optional.empty());
  }

  private static Optional<CalendarDate> bareMonth(Lexemes lexemes, int at) {
    return lexemes.isFigures(at + 1) && lexemes.follows(at + 1)
        ? Optional.empty()
        : CalendarDates.bareMonth(lexemes, at);
  }

  /** "tahun 2021" unless a law or an election has it. */
  private static Optional<DatePhrase> year(Lexemes lexemes, int from) {
    int before = from - 1;
    boolean isOfLaw =
        lexemes.follows(from) && (lexemes.isFigures(before) || lexemes.isMark(before, ')'));
    boolean isOfElection =
        lexemes.follows(from) && CalendarWords.role(lexemes, before) == Role.ELECTION;
    return CalendarDates.isYear(lexemes, from + 1) && !isOfLaw && !isOfElection
        ? yearAt(lexemes, from, from + 1)
        : Optional.empty();
  }

  private static Optional<DatePhrase> yearAt(Lexemes lexemes, int from, int at) {
    Year year = Year.of(lexemes.smallNumber(at));
    boolean isAlone = !lexemes.isGlued(at + 1) || !lexemes.isMark(at + 1, '/');
    boolean isOfLaw = lexemes.word(from - 1).equals("nomor");
    return isAlone && !isOfLaw && CalendarDates.opens(lexemes, at)
        ? Optional.of(
            DatePhrase.of(from, at + 1, Optional.empty(), CalendarDate.year(from, at + 1, year)))
        : Optional.empty();
  }
}
