package id.netra.reconcile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, month or year as an official table states it: "2020-10-04", "04/10/2020", "2020-10",
 * "2020".
 *
 * @param first first day that can be meant
 * @param last last day that can be meant; a count of a month goes up to it
 */
record OfficialDay(LocalDate first, LocalDate last) {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?+");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

  /** Reads a date; empty where it is none. A time behind it is left out. */
  static Optional<OfficialDay> of(String text) {
    String date = text.strip().split("[ T]", 2)[0];
    try {
      Matcher dayFirst = DAY_FIRST.matcher(date);
      if (dayFirst.matches()) {
        return Optional.of(day(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1)));
      }
      Matcher iso = ISO.matcher(date);
      return iso.matches() ? Optional.of(iso(iso)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** That one day. */
  static OfficialDay on(LocalDate day) {
    return new OfficialDay(day, day);
  }

  /** Whether it is a single day. */
  boolean isDay() {
    return first.equals(last);
  }

  private static OfficialDay iso(Matcher iso) {
    int year = number(iso, 1);
    if (iso.group(2) == null) {
      return new OfficialDay(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    if (iso.group(3) == null) {
      YearMonth month = YearMonth.of(year, number(iso, 2));
      return new OfficialDay(month.atDay(1), month.atEndOfMonth());
    }
    return day(year, number(iso, 2), number(iso, 3));
  }

  private static OfficialDay day(int year, int month, int day) {
    return on(LocalDate.of(year, month, day));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** As it was stated: 2020-10-04, 2020-10 or 2020. */
  String text() {
    int length = isDay() ? 10 : first.getMonth() == last.getMonth() ? 7 : 4;
    return first.toString().substring(0, length);
  }
}
