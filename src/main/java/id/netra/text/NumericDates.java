package id.netra.text;

import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dates in figures, day before month: "14/11/2024", "6-10-2020", "13-14/11/2024", "2024-11-14".
 *
 * <p>A day and a month alone ("25/8"), or a year of two figures, are a date only where something
 * announces one, as a weekday does.
 */
final class NumericDates {
  private static final int MAX_GROUPS = 6;
  private static final int FIRST_OLD_SHORT_YEAR = 40;

  private NumericDates() {}

  /** The date that begins at the figures and has a year of four figures. */
  static Optional<CalendarDate> full(Lexemes lexemes, int from) {
    return read(lexemes, from).flatMap(Groups::full);
  }

  /** The date that begins at figures which something announces as a date. */
  static Optional<CalendarDate> announced(Lexemes lexemes, int from) {
    return read(lexemes, from).flatMap(groups -> groups.full().or(groups::brief));
  }

  private static Optional<Groups> read(Lexemes lexemes, int from) {
    boolean isAlone = !isSeparator(lexemes, from + 1);
    if (isAlone || !lexemes.isFigures(from) || !CalendarDates.opens(lexemes, from)) {
      return Optional.empty();
    }
    List<Integer> numbers = new ArrayList<>(List.of(lexemes.smallNumber(from)));
    StringBuilder separators = new StringBuilder();
    StringBuilder widths = new StringBuilder().append(lexemes.figureCount(from) % 10);
    int at = from + 1;
    for (; isSeparator(lexemes, at) && !isOver(lexemes, at); at += 2) {
      if (separators.length() == MAX_GROUPS) {
        return Optional.empty();
      }
      separators.append(lexemes.markAt(at));
      numbers.add(lexemes.smallNumber(at + 1));
      widths.append(lexemes.figureCount(at + 1) % 10);
    }
    Groups groups = new Groups(from, at, numbers, separators.toString(), widths.toString());
    return separators.isEmpty() || !closes(lexemes, at) ? Optional.empty() : Optional.of(groups);
  }

  private static boolean isSeparator(Lexemes lexemes, int at) {
    boolean isGlued = lexemes.isGlued(at) && lexemes.isGlued(at + 1);
    boolean isApart = lexemes.gap(at) == Lexemes.SPACED && lexemes.gap(at + 1) == Lexemes.SPACED;
    return lexemes.isFigures(at + 1)
        && switch (lexemes.markAt(at)) {
          case '/', '.' -> isGlued;
          case '-' -> isGlued || isApart;
          default -> false;
        };
  }

  /** After a year a hyphen that stands apart begins something else: "10/06/2025 - 09:15". */
  private static boolean isOver(Lexemes lexemes, int at) {
    return lexemes.gap(at) == Lexemes.SPACED && lexemes.figureCount(at - 1) == 4;
  }

  private static boolean closes(Lexemes lexemes, int at) {
    if (!lexemes.isGlued(at)) {
      return true;
    }
    boolean goesOn =
        (lexemes.isMark(at, '/') || lexemes.isMark(at, ':'))
            && lexemes.isGlued(at + 1)
            && (lexemes.isFigures(at + 1) || lexemes.isWord(at + 1));
    return !lexemes.isWord(at) && !goesOn;
  }

  private record Groups(int from, int to, List<Integer> numbers, String separators, String widths) {

    Optional<CalendarDate> full() {
      boolean endsInYear = widths.endsWith("4") && isYear(numbers.get(numbers.size() - 1));
      return switch (numbers.size()) {
        case 3 -> endsInYear ? day(0, year(2)) : isoDate();
        case 4 -> endsInYear && separators.charAt(0) == '-' ? days(year(3)) : Optional.empty();
        case 5 -> endsInYear ? stretch(2, year(4)) : Optional.empty();
        case 6 -> endsInYear ? stretch(3, year(5)) : Optional.empty();
        default -> Optional.empty();
      };
    }

    Optional<CalendarDate> brief() {
      return switch (separators) {
        case "/", "-" -> day(0, Optional.empty());
        case "-/" -> days(Optional.empty());
        case "/-/" -> stretch(2, Optional.empty());
        case "//", "--", ".." -> widths.endsWith("2") ? day(0, shortYear(2)) : Optional.empty();
        case "-//" -> widths.endsWith("2") ? days(shortYear(3)) : Optional.empty();
        default -> Optional.empty();
      };
    }

    private Optional<CalendarDate> isoDate() {
      boolean isIso =
          widths.charAt(0) == '4'
              && isYear(numbers.get(0))
              && (separators.equals("--") || separators.equals("//"));
      return isIso
          ? monthDay(2, 1).map(day -> CalendarDate.day(from, to, day, year(0)))
          : Optional.empty();
    }

    private Optional<CalendarDate> day(int index, Optional<Year> year) {
      return monthDay(index, index + 1).map(day -> CalendarDate.day(from, to, day, year));
    }

    /** "13-14/11". */
    private Optional<CalendarDate> days(Optional<Year> year) {
      return ordered(monthDay(0, 2), monthDay(1, 2), year)
          .filter(d -> d.first().isBefore(d.last()));
    }

    /** "30/9-2/10": the second date begins at the index. */
    private Optional<CalendarDate> stretch(int second, Optional<Year> year) {
      return separators.charAt(second - 1) == '-'
          ? ordered(monthDay(0, 1), monthDay(second, second + 1), year)
          : Optional.empty();
    }

    private Optional<CalendarDate> ordered(
        Optional<MonthDay> first, Optional<MonthDay> last, Optional<Year> year) {
      return first.flatMap(
          start ->
              last.map(end -> new CalendarDate(from, to, start, end, year, DatePrecision.DAY)));
    }

    private Optional<MonthDay> monthDay(int day, int month) {
      int value = numbers.get(month);
      boolean isMonth = value >= 1 && value <= 12 && widths.charAt(month) <= '2';
      return isMonth && numbers.get(day) >= 1 && numbers.get(day) <= Month.of(value).maxLength()
          ? Optional.of(MonthDay.of(value, numbers.get(day)))
          : Optional.empty();
    }

    private Optional<Year> year(int index) {
      return Optional.of(Year.of(numbers.get(index)));
    }

    private Optional<Year> shortYear(int index) {
      int year = numbers.get(index);
      return Optional.of(Year.of(year < FIRST_OLD_SHORT_YEAR ? 2000 + year : 1900 + year));
    }

    private static boolean isYear(int number) {
      return number >= 1900 && number <= 2100;
    }
  }
}
