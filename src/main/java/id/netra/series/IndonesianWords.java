package id.netra.series;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Numbers and dates as an Indonesian reader expects them: "1.305", "4 Oktober 2020". */
final class IndonesianWords {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN);
  private static final Map<String, String> QUALIFIERS =
      Map.of("about", "sekitar ", "at_least", "sedikitnya ", "at_most", "paling banyak ");

  private IndonesianWords() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String number(long number) {
    return String.format(INDONESIAN, "%,d", number);
  }

  /** A value with its qualifier: "sekitar 800", "100–999". */
  static String value(StatedValue value) {
    if (value.min() < value.max()) {
      return number(value.min()) + "–" + number(value.max());
    }
    return QUALIFIERS.getOrDefault(value.qualifier(), "") + number(value.min());
  }
}
