package id.netra.text;

import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;

/**
 * Dates with the month by name: "14 November 2024", "13-14 Nov 2024", "30 September - 2 Oktober
 * 2024", "September 2024", "Januari hingga 26 Juni 2020".
 */
final class CalendarDates {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int MAX_RANGES = 2;

  private CalendarDates() {}

  /** The date that begins at the lexeme, with its year or at least a day and a month. */
  static Optional<CalendarDate> at(Lexemes lexemes, int from) {
    return lexemes.isFigures(from) ? dayFirst(lexemes, from) : monthFirst(lexemes, from);
  }

  private static Optional<CalendarDate> dayFirst(Lexemes lexemes, int from) {
    if (!isDay(lexemes, from) || !opens(lexemes, from)) {
      return Optional.empty();
    }
    int month = skipBulan(lexemes, from + 1);
    if (CalendarWords.month(lexemes, month).isPresent()) {
      return single(lexemes, from, month).map(start -> extended(lexemes, start));
    }
    return severalDays(lexemes, from);
  }

  /** "13-14 November", "13 dan 14 November", "13 s.d. 15 November". */
  private static Optional<CalendarDate> severalDays(Lexemes lexemes, int from) {
    int second = DateConnectors.afterAny(lexemes, from + 1);
    if (second == from + 1 || !isDay(lexemes, second)) {
      return Optional.empty();
    }
    int month = skipBulan(lexemes, second + 1);
    return single(lexemes, second, month)
        .filter(end -> CalendarWords.month(lexemes, month).isPresent())
        .flatMap(end -> between(lexemes, from, end));
  }

  private static Optional<CalendarDate> between(Lexemes lexemes, int from, CalendarDate end) {
    int day = lexemes.smallNumber(from);
    return day < end.last().getDayOfMonth()
        ? Optional.of(CalendarDate.day(from, from + 1, end.last().withDayOfMonth(day), end.year()))
            .map(start -> start.through(end))
        : Optional.empty();
  }

  private static Optional<CalendarDate> single(Lexemes lexemes, int from, int month) {
    int day = lexemes.smallNumber(from);
    return CalendarWords.month(lexemes, month)
        .filter(found -> day <= found.maxLength())
        .map(found -> dated(lexemes, from, month + 1, MonthDay.of(found, day)));
  }

  private static CalendarDate dated(Lexemes lexemes, int from, int to, MonthDay day) {
    int at = yearIndex(lexemes, to);
    return isYear(lexemes, at)
        ? CalendarDate.day(from, at + 1, day, Optional.of(Year.of(lexemes.smallNumber(at))))
        : CalendarDate.day(from, to, day, Optional.empty());
  }

  private static CalendarDate extended(Lexemes lexemes, CalendarDate start) {
    CalendarDate date = start;
    for (int ranges = 0; ranges < MAX_RANGES; ranges++) {
      int next = DateConnectors.afterRange(lexemes, date.to());
      if (next == date.to() || !isDay(lexemes, next)) {
        return date;
      }
      Optional<CalendarDate> end = single(lexemes, next, skipBulan(lexemes, next + 1));
      if (end.isEmpty() || !date.mayReach(end.get())) {
        return date;
      }
      date = date.through(end.get());
    }
    return date;
  }

  private static Optional<CalendarDate> monthFirst(Lexemes lexemes, int from) {
    Optional<Month> month = CalendarWords.month(lexemes, from);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int at = yearIndex(lexemes, from + 1);
    if (isYear(lexemes, at)) {
      Optional<Year> year = Optional.of(Year.of(lexemes.smallNumber(at)));
      return Optional.of(CalendarDate.month(from, at + 1, month.get(), year));
    }
    return english(lexemes, from, month.get()).or(() -> fromMonth(lexemes, from, month.get()));
  }

  /** "November 14, 2024". */
  private static Optional<CalendarDate> english(Lexemes lexemes, int from, Month month) {
    boolean hasYear =
        isDay(lexemes, from + 1)
            && lexemes.isMark(from + 2, ',')
            && isYear(lexemes, from + 3)
            && lexemes.smallNumber(from + 1) <= month.maxLength();
    return hasYear
        ? Optional.of(
            CalendarDate.day(
                from,
                from + 4,
                MonthDay.of(month, lexemes.smallNumber(from + 1)),
                Optional.of(Year.of(lexemes.smallNumber(from + 3)))))
        : Optional.empty();
  }

  /** "Januari-Juni 2020", "Januari hingga 26 Juni 2020"; both need the year. */
  private static Optional<CalendarDate> fromMonth(Lexemes lexemes, int from, Month month) {
    int next = DateConnectors.afterRange(lexemes, from + 1);
    if (next == from + 1) {
      return Optional.empty();
    }
    int second = isDay(lexemes, next) ? skipBulan(lexemes, next + 1) : next;
    int year = yearIndex(lexemes, second + 1);
    if (CalendarWords.month(lexemes, second).isEmpty() || !isYear(lexemes, year)) {
      return Optional.empty();
    }
    CalendarDate start = CalendarDate.month(from, from + 1, month, Optional.empty());
    return at(lexemes, next).map(start::through);
  }

  /** A month alone: "akhir Oktober"; whether it is meant as a date is for the caller to say. */
  static Optional<CalendarDate> bareMonth(Lexemes lexemes, int from) {
    return CalendarWords.role(lexemes, from) == CalendarWords.Role.MONTH
        ? CalendarWords.month(lexemes, from)
            .map(month -> CalendarDate.month(from, from + 1, month, Optional.empty()))
        : Optional.empty();
  }

  /** Whether the figures can be a day of a month. */
  static boolean isDay(Lexemes lexemes, int index) {
    if (!lexemes.isFigures(index) || lexemes.length(index) > 2) {
      return false;
    }
    int day = lexemes.smallNumber(index);
    return day >= 1 && day <= 31;
  }

  /** Whether the figures are a year by themselves. */
  static boolean isYear(Lexemes lexemes, int index) {
    if (!lexemes.isFigures(index) || lexemes.figureCount(index) != 4 || !lexemes.follows(index)) {
      return false;
    }
    int year = lexemes.smallNumber(index);
    boolean goesOn =
        lexemes.isGlued(index + 1)
            && lexemes.isGlued(index + 2)
            && lexemes.isFigures(index + 2)
            && (lexemes.isMark(index + 1, '.') || lexemes.isMark(index + 1, ','));
    return year >= FIRST_YEAR && year <= LAST_YEAR && !goesOn;
  }

  /** Whether the figures do not go on from something before them, as those of "71/14" do. */
  static boolean opens(Lexemes lexemes, int index) {
    if (!lexemes.isGlued(index)) {
      return true;
    }
    int before = index - 1;
    boolean isInside = lexemes.isGlued(before) && lexemes.isFigures(before - 1);
    boolean isAfterWord =
        lexemes.isGlued(before)
            && lexemes.isWord(before - 1)
            && CalendarWords.weekday(lexemes, before - 1).isEmpty();
    return switch (lexemes.markAt(before)) {
      case '/', '\\', '_', '#' -> false;
      case '-' -> !isInside && !isAfterWord;
      case '.', ',', ':' -> !isInside;
      default -> !lexemes.isWord(before);
    };
  }

  private static int skipBulan(Lexemes lexemes, int at) {
    boolean isSkipped = lexemes.word(at).equals("bulan") || lexemes.isMark(at, '-');
    return isSkipped && lexemes.follows(at) ? at + 1 : at;
  }

  /** Where a year may stand after a month: "tahun", a comma, a hyphen or a dot may come between. */
  private static int yearIndex(Lexemes lexemes, int at) {
    boolean isTahun = lexemes.word(at).equals("tahun") && lexemes.follows(at);
    boolean isMark =
        lexemes.isGlued(at)
            && (lexemes.isMark(at, ',') || lexemes.isMark(at, '-') || lexemes.isMark(at, '.'));
    return isTahun || isMark ? at + 1 : at;
  }
}
