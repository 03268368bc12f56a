package id.netra.clean;

import id.netra.text.Normalisation;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reader of the dates that pages and data sets declare, in the shapes that occur.
 *
 * <p>ISO with or without a zone, RFC 1123, seconds or milliseconds since 1970, and what pages
 * print: "Diperbarui 18 Jun 2025, 14:05 WIB" is 18 June 2025, "10/06/2025" is 10 June unless the
 * weekday beside it, the calendar or other dates of the outlet ("12/25/2023") say otherwise. The
 * day is the local day as printed (WIB, WITA, WIT); a time in UTC counts as Jakarta's day. Of
 * several dates the first that is no "diperbarui" wins.
 */
final class DeclaredDates {
  private static final int MAX_CHARS = 400;
  private static final int CUE_CHARS = 25;
  private static final ZoneOffset JAKARTA = ZoneOffset.ofHours(7);
  private static final ZoneOffset EASTMOST = ZoneOffset.ofHours(9);
  private static final String MONTH = "[A-Za-z]{3,10}\\.?";
  private static final String END = "(?![\\d])";
  private static final Pattern EPOCH = Pattern.compile("(\\d{10})(?:\\d{3})?");
  private static final Pattern ZONED =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})[T ](\\d{2}):(\\d{2})(?::\\d{2})?(?:[.,]\\d{1,9})?"
              + " ?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})");
  private static final Pattern MAIL =
      Pattern.compile(
          "(\\d{1,2}) ("
              + MONTH
              + ") (\\d{4}) (\\d{2}):(\\d{2})(?::\\d{2})? ?(UTC|GMT|[+-]\\d{2}:?\\d{2})(?! ?[+]?7)");
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?:(?<y1>\\d{4})[-/.](?<m1>\\d{1,2})[-/.](?<d1>\\d{1,2})"
              + END
              + "|(?<d2>\\d{1,2})(?:st|nd|rd|th)?[ ./,-]{1,3}(?<m2>"
              + MONTH
              + ")[ /,-]{1,3}'?(?<y2>\\d{4}|\\d{2}(?![.:]\\d))"
              + END
              + "|(?<m3>"
              + MONTH
              + ")[ -](?<d3>\\d{1,2})(?:st|nd|rd|th)?,? {1,2}(?<y3>\\d{4})"
              + END
              + "|(?<a4>\\d{1,2}) ?[-/.] ?(?<b4>\\d{1,2}) ?[-/.] ?(?<y4>\\d{4}|\\d{2}(?![.:]\\d))"
              + END
              + "|(?<y5>(?:19|20)\\d{2})(?<m5>[01]\\d)(?<d5>[0-3]\\d)(?:T?\\d{4,6}Z?)?"
              + END
              + ")");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?i)\\b(sen(?:in)?|sel(?:asa)?|rabu?|kam(?:is)?|jum(?:'?at)?|sab(?:tu)?|min(?:ggu)?|ahad"
              + "|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\\b");
  private static final Pattern UPDATE =
      Pattern.compile("(?i)\\b(?:diperbarui|perbarui|diupdate|updated?|modified|diubah)\\b");

  private DeclaredDates() {}

  /** The date, if the text holds one that is possible. */
  static Optional<LocalDate> parse(
      String declared, DateOrder order, Predicate<LocalDate> isPossible) {
    String text = normalised(declared);
    return instant(text).or(() -> printed(text, order, isPossible)).filter(isPossible);
  }

  /** The order of day and month that the first date in digits says, if it says one. */
  static DateOrder order(String declared) {
    String text = normalised(declared);
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      if (matcher.start("a4") >= 0) {
        DateOrder order = order(matcher, weekday(text.substring(0, matcher.start())));
        if (order != DateOrder.UNKNOWN) {
          return order;
        }
      }
    }
    return DateOrder.UNKNOWN;
  }

  private static DateOrder order(Matcher date, Optional<DayOfWeek> weekday) {
    Optional<LocalDate> dayFirst = dayFirst(date).filter(day -> fits(day, weekday));
    Optional<LocalDate> monthFirst = monthFirst(date).filter(day -> fits(day, weekday));
    if (dayFirst.isPresent() == monthFirst.isPresent()) {
      return DateOrder.UNKNOWN;
    }
    return dayFirst.isPresent() ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
  }

  private static boolean fits(LocalDate day, Optional<DayOfWeek> weekday) {
    return weekday.isEmpty() || weekday.get().equals(day.getDayOfWeek());
  }

  private static String normalised(String declared) {
    String whole = Normalisation.of(declared).text().replace('\n', ' ');
    return whole.substring(0, Math.min(MAX_CHARS, whole.length()));
  }

  private static Optional<LocalDate> instant(String text) {
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      long seconds = Long.parseLong(epoch.group(1));
      return Optional.of(Instant.ofEpochSecond(seconds).atOffset(JAKARTA).toLocalDate());
    }
    Matcher zoned = ZONED.matcher(text);
    if (zoned.find()) {
      return local(
          dateTime(number(zoned, 1), number(zoned, 2), number(zoned, 3), zoned, 4), zoned.group(6));
    }
    Matcher mail = MAIL.matcher(text);
    if (mail.find()) {
      int month = MonthNames.month(mail.group(2)).orElse(0);
      return local(dateTime(number(mail, 3), month, number(mail, 1), mail, 4), mail.group(6));
    }
    return Optional.empty();
  }

  private static Optional<LocalDateTime> dateTime(
      int year, int month, int day, Matcher matcher, int hourGroup) {
    return valid(year, month, day)
        .map(
            date ->
                date.atTime(number(matcher, hourGroup) % 24, number(matcher, hourGroup + 1) % 60));
  }

  private static Optional<LocalDate> local(Optional<LocalDateTime> time, String zone) {
    boolean isUtc = Character.isLetter(zone.charAt(0));
    try {
      ZoneOffset offset = isUtc ? ZoneOffset.UTC : ZoneOffset.of(zone);
      return time.map(t -> localDate(t, offset));
    } catch (DateTimeException e) {
      return time.map(LocalDateTime::toLocalDate);
    }
  }

  private static LocalDate localDate(LocalDateTime time, ZoneOffset offset) {
    int seconds = offset.getTotalSeconds();
    boolean isIndonesian =
        seconds >= JAKARTA.getTotalSeconds() && seconds <= EASTMOST.getTotalSeconds();
    return isIndonesian
        ? time.toLocalDate()
        : time.atOffset(offset).withOffsetSameInstant(JAKARTA).toLocalDate();
  }

  private static Optional<LocalDate> printed(
      String text, DateOrder order, Predicate<LocalDate> isPossible) {
    Optional<LocalDate> updated = Optional.empty();
    Matcher matcher = DATE.matcher(text);
    int from = 0;
    while (from < text.length() && matcher.find(from)) {
      String before = text.substring(Math.max(from, matcher.start() - CUE_CHARS), matcher.start());
      Optional<DayOfWeek> weekday = weekday(before);
      Optional<LocalDate> date =
          readings(matcher, order, weekday).stream().filter(isPossible).min(byWeekday(weekday));
      if (date.isPresent() && !UPDATE.matcher(before).find()) {
        return date;
      }
      updated = updated.or(() -> date);
      from = date.isPresent() ? matcher.end() : matcher.start() + 1;
    }
    return updated;
  }

  private static Comparator<LocalDate> byWeekday(Optional<DayOfWeek> weekday) {
    return Comparator.comparing(date -> !fits(date, weekday));
  }

  /** The last weekday that is named. */
  private static Optional<DayOfWeek> weekday(String before) {
    Matcher weekday = WEEKDAY.matcher(before);
    Optional<DayOfWeek> named = Optional.empty();
    while (weekday.find()) {
      named = MonthNames.weekday(weekday.group(1));
    }
    return named;
  }

  /** The days that a date can mean, the likelier first. */
  private static List<LocalDate> readings(
      Matcher matcher, DateOrder order, Optional<DayOfWeek> weekday) {
    if (matcher.start("a4") >= 0) {
      return inDigits(matcher, order, weekday);
    }
    Optional<LocalDate> reading;
    if (matcher.start("y1") >= 0) {
      reading = valid(number(matcher, "y1"), number(matcher, "m1"), number(matcher, "d1"));
    } else if (matcher.start("d2") >= 0) {
      reading = valid(year(matcher.group("y2")), month(matcher.group("m2")), number(matcher, "d2"));
    } else if (matcher.start("d3") >= 0) {
      reading = valid(number(matcher, "y3"), month(matcher.group("m3")), number(matcher, "d3"));
    } else {
      reading = valid(number(matcher, "y5"), number(matcher, "m5"), number(matcher, "d5"));
    }
    return reading.stream().toList();
  }

  /** Where the order is known, the other reading counts only if the weekday beside it says so. */
  private static List<LocalDate> inDigits(
      Matcher date, DateOrder order, Optional<DayOfWeek> weekday) {
    boolean isMonthFirst = order == DateOrder.MONTH_FIRST;
    Optional<LocalDate> likely = isMonthFirst ? monthFirst(date) : dayFirst(date);
    Optional<LocalDate> other = isMonthFirst ? dayFirst(date) : monthFirst(date);
    boolean isOpen = order == DateOrder.UNKNOWN || likely.isEmpty();
    Stream<LocalDate> others =
        other.filter(day -> isOpen || (weekday.isPresent() && fits(day, weekday))).stream();
    return Stream.concat(likely.stream(), others).toList();
  }

  private static Optional<LocalDate> dayFirst(Matcher date) {
    return valid(year(date.group("y4")), number(date, "b4"), number(date, "a4"));
  }

  private static Optional<LocalDate> monthFirst(Matcher date) {
    return valid(year(date.group("y4")), number(date, "a4"), number(date, "b4"));
  }

  private static int month(String name) {
    return MonthNames.month(name).orElse(0);
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 4 ? year : 2000 + year;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  static Optional<LocalDate> valid(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
