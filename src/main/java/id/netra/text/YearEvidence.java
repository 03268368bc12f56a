package id.netra.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a text and its publication say about the year of a date that has none.
 *
 * <p>"Jumat (25/8)" in a text that names 2024 is 2023: of the years nearby only there the weekday
 * is right. Where two years fit, or none, the date stays without a year: absent beats wrong.
 */
final class YearEvidence {
  private static final int FIRST_YEAR = 2010;
  private static final int LAST_YEAR = 2035;
  private static final int DAYS_BACK = 200;
  private static final int DAYS_AHEAD = 120;
  private static final int DAYS_OF_NEWS = 7;
  private static final int YEAR_LESS_ONE = 364;
  private static final int DAYS_FOR_WRONG_WEEKDAY = 31;
  private static final int DAYS_FROM_OTHER_DATE = 150;

  private final Optional<LocalDate> published;
  private final TreeSet<Integer> years = new TreeSet<>();
  private final List<LocalDate> dates = new ArrayList<>();

  /** Collects the evidence of a text. */
  YearEvidence(Lexemes lexemes, List<DatePhrase> phrases, Optional<LocalDate> published) {
    this.published = published;
    published.ifPresentOrElse(date -> years.add(date.getYear()), () -> addYearsNamed(lexemes));
    phrases.forEach(phrase -> phrase.date().ifPresent(this::add));
  }

  private void addYearsNamed(Lexemes lexemes) {
    for (int at = 0; at < lexemes.size(); at++) {
      if (lexemes.isFigures(at) && CalendarDates.isYear(lexemes, at) && !isOfLaw(lexemes, at)) {
        int year = lexemes.smallNumber(at);
        if (year >= FIRST_YEAR && year <= LAST_YEAR) {
          years.add(year);
        }
      }
    }
  }

  /** "Nomor 5 Tahun 2014" and "10/2016" tell nothing about the day of the report. */
  private static boolean isOfLaw(Lexemes lexemes, int year) {
    boolean isNumbered =
        lexemes.word(year - 1).equals("tahun")
            && (lexemes.isFigures(year - 2) || lexemes.isMark(year - 2, ')'));
    boolean isSlashed = lexemes.isGlued(year) && lexemes.isMark(year - 1, '/');
    return isNumbered || isSlashed;
  }

  private void add(CalendarDate date) {
    if (date.precision() == DatePrecision.DAY) {
      date.year()
          .filter(year -> date.existsIn(year.getValue()))
          .ifPresent(year -> add(date, year.getValue()));
    }
  }

  private void add(CalendarDate date, int year) {
    dates.add(date.lastIn(year));
    if (published.isEmpty() && year >= FIRST_YEAR) {
      years.add(year);
    }
  }

  /** Takes a date into the evidence whose year was found by its weekday. */
  void learn(LocalDate date) {
    dates.add(date);
  }

  /** The only year near the evidence in which the first day falls on the weekday. */
  Optional<Integer> byWeekday(CalendarDate date, DayOfWeek weekday) {
    TreeSet<Integer> near = new TreeSet<>();
    years.forEach(year -> near.addAll(List.of(year - 1, year, year + 1)));
    List<Integer> fitting = near.stream().filter(year -> fits(date, year, weekday)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /**
   * Whether the date found by its weekday is far, while another year has it in the week of
   * publication.
   */
  boolean isRatherMistyped(CalendarDate date, int year) {
    return published
        .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, date.lastIn(year))) > DAYS_BACK)
        .flatMap(day -> within(date, day, DAYS_OF_NEWS, DAYS_OF_NEWS))
        .isPresent();
  }

  /** Whether the first day falls on the weekday if the last is in that year. */
  static boolean fits(CalendarDate date, int year, DayOfWeek weekday) {
    return date.existsIn(year) && date.firstIn(year).getDayOfWeek() == weekday;
  }

  /**
   * The year that brings the date near to publication or, failing that, to the other dates; empty
   * if publication and the other dates call for different years.
   */
  Optional<Integer> nearby(CalendarDate date, DateHint hint) {
    if (hint == DateHint.FAR) {
      return Optional.empty();
    }
    if (published.isEmpty()) {
      return hint == DateHint.NONE ? nearOtherDates(date) : Optional.empty();
    }
    return hint == DateHint.NONE
        ? nearPublication(date)
        : published.flatMap(day -> hinted(date, day, hint));
  }

  private static Optional<Integer> hinted(CalendarDate date, LocalDate day, DateHint hint) {
    return switch (hint) {
      case PAST -> within(date, day, YEAR_LESS_ONE, date.precision() == DatePrecision.DAY ? 0 : -1);
      case FUTURE -> within(date, day, 0, YEAR_LESS_ONE);
      case LAST_YEAR -> Optional.of(day.getYear() - 1).filter(date::existsIn);
      case NEXT_YEAR -> Optional.of(day.getYear() + 1).filter(date::existsIn);
      default -> Optional.of(day.getYear()).filter(date::existsIn);
    };
  }

  private Optional<Integer> nearPublication(CalendarDate date) {
    return published
        .flatMap(day -> within(date, day, DAYS_BACK, DAYS_AHEAD))
        .filter(year -> dates.isEmpty() || otherYears(date).contains(year));
  }

  /** The year of a date whose weekday is wrong: it must lie close to publication. */
  Optional<Integer> despiteWeekday(CalendarDate date) {
    return published.flatMap(
        day -> within(date, day, DAYS_FOR_WRONG_WEEKDAY, DAYS_FOR_WRONG_WEEKDAY));
  }

  private static Optional<Integer> within(CalendarDate date, LocalDate day, int back, int ahead) {
    for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      long distance = ChronoUnit.DAYS.between(day, date.lastIn(year));
      if (date.existsIn(year) && distance >= -back && distance <= ahead) {
        return Optional.of(year);
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> nearOtherDates(CalendarDate date) {
    boolean areAllNear = dates.stream().allMatch(day -> near(date, day).isPresent());
    Set<Integer> found = otherYears(date);
    return areAllNear && found.size() == 1
        ? Optional.of(found.iterator().next())
        : Optional.empty();
  }

  private Set<Integer> otherYears(CalendarDate date) {
    Set<Integer> found = new TreeSet<>();
    dates.forEach(day -> near(date, day).ifPresent(found::add));
    return found;
  }

  private static Optional<Integer> near(CalendarDate date, LocalDate day) {
    return within(date, day, DAYS_FROM_OTHER_DATE, DAYS_FROM_OTHER_DATE);
  }
}
