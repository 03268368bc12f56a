package id.netra.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out in which order a page prints day and month in digits. */
final class DateOrders {
  private static final int MAX_LINE_CHARS = 100;
  private static final int MAX_LINES = 8;
  private static final int MAX_CHARS = 800;
  private static final Pattern DIGITS = Pattern.compile("\\d[-/.]\\d");

  private DateOrders() {}

  /** The order that the declared date says, else the date line above the text. */
  static DateOrder of(Optional<String> declared, String rawText) {
    DateOrder order = declared.map(DeclaredDates::order).orElse(DateOrder.UNKNOWN);
    if (order != DateOrder.UNKNOWN) {
      return order;
    }
    String head = rawText.substring(0, Math.min(MAX_CHARS, rawText.length()));
    return head.lines()
        .limit(MAX_LINES)
        .filter(line -> line.length() <= MAX_LINE_CHARS)
        .filter(DateOrders::mayHoldDate)
        .map(DeclaredDates::order)
        .filter(found -> found != DateOrder.UNKNOWN)
        .findFirst()
        .orElse(DateOrder.UNKNOWN);
  }

  private static boolean mayHoldDate(String line) {
    Matcher matcher = DIGITS.matcher(line);
    return matcher.find();
  }
}
