package id.netra.clean;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of months and weekdays as date fields spell them, Indonesian and English. */
final class MonthNames {
  private static final int PREFIX_CHARS = 3;
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("peb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("mei", 5),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("agu", 8),
          Map.entry("ags", 8),
          Map.entry("agt", 8),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("okt", 10),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("nop", 11),
          Map.entry("des", 12),
          Map.entry("dec", 12));
  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.ofEntries(
          Map.entry("sen", DayOfWeek.MONDAY),
          Map.entry("mon", DayOfWeek.MONDAY),
          Map.entry("sel", DayOfWeek.TUESDAY),
          Map.entry("tue", DayOfWeek.TUESDAY),
          Map.entry("rab", DayOfWeek.WEDNESDAY),
          Map.entry("wed", DayOfWeek.WEDNESDAY),
          Map.entry("kam", DayOfWeek.THURSDAY),
          Map.entry("thu", DayOfWeek.THURSDAY),
          Map.entry("jum", DayOfWeek.FRIDAY),
          Map.entry("fri", DayOfWeek.FRIDAY),
          Map.entry("sab", DayOfWeek.SATURDAY),
          Map.entry("sat", DayOfWeek.SATURDAY),
          Map.entry("min", DayOfWeek.SUNDAY),
          Map.entry("aha", DayOfWeek.SUNDAY),
          Map.entry("sun", DayOfWeek.SUNDAY));

  private MonthNames() {}

  /** The month, 1 to 12, whose name or abbreviation this is. */
  static Optional<Integer> month(String name) {
    return prefix(name).map(MONTHS::get);
  }

  /** The weekday whose name or abbreviation this is. */
  static Optional<DayOfWeek> weekday(String name) {
    return prefix(name).map(WEEKDAYS::get);
  }

  private static Optional<String> prefix(String name) {
    return name.length() < PREFIX_CHARS
        ? Optional.empty()
        : Optional.of(name.substring(0, PREFIX_CHARS).toLowerCase(Locale.ROOT));
  }
}
