package id.netra.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day of publication: declared, in the address, on the date line, in the text.
 *
 * <p>The first source that names a possible day wins. Days before 1990 or after the day of reading
 * are refused; a date line that lies more than a year after the last year that the article talks
 * about is the day on which the page was saved and is refused too, and one without a clock gives
 * way to a much older day in the text. Absent beats wrong.
 */
final class PublishedDates {
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final int MAX_DATELINE_CHARS = 80;
  private static final int MAX_DAYS_APART = 60;
  private static final Pattern CLOCK = Pattern.compile("\\d[:.]\\d{2}(?!\\d)");
  private static final Pattern DATELINE =
      Pattern.compile("^([^\\n.!?\"]{2,78}?)\\s?(?:-{1,2}|–|—)\\s");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?<![\\d./].{4})(?!\\d)");

  private PublishedDates() {}

  /** The day of publication of an article that was cleaned to this text. */
  static PublishedDate of(
      RawArticle raw, DateOrder order, List<String> dateLines, String text, int bodyStart) {
    LocalDate latest = raw.readDate().plusDays(1);
    Predicate<LocalDate> isPossible = day -> !day.isBefore(EARLIEST) && !day.isAfter(latest);
    return raw.declaredDateText()
        .flatMap(declared -> DeclaredDates.parse(declared, order, isPossible))
        .map(day -> PublishedDate.of(day, DateSource.DECLARED))
        .or(
            () ->
                raw.url()
                    .flatMap(url -> UrlDates.find(url, isPossible))
                    .map(day -> PublishedDate.of(day, DateSource.URL)))
        .orElseGet(() -> onPage(dateLines, text, bodyStart, order, isPossible));
  }

  private static PublishedDate onPage(
      List<String> dateLines,
      String text,
      int bodyStart,
      DateOrder order,
      Predicate<LocalDate> isPossible) {
    PublishedDate dateline =
        onDateLine(dateLines, text, bodyStart, order, isPossible)
            .map(day -> PublishedDate.of(day, DateSource.DATELINE))
            .orElse(PublishedDate.UNKNOWN);
    boolean isSure = dateline.day().isPresent() && dateLines.stream().anyMatch(CLOCK.asPredicate());
    if (isSure) {
      return dateline;
    }
    return TextDates.find(text, bodyStart, isPossible)
        .filter(inText -> dateline.day().isEmpty() || isMuchOlder(inText, dateline))
        .orElse(dateline);
  }

  private static boolean isMuchOlder(PublishedDate inText, PublishedDate dateline) {
    return inText.source() == DateSource.TEXT
        && inText.day().isPresent()
        && dateline.day().isPresent()
        && inText.day().get().plusDays(MAX_DAYS_APART).isBefore(dateline.day().get());
  }

  private static Optional<LocalDate> onDateLine(
      List<String> dateLines,
      String text,
      int bodyStart,
      DateOrder order,
      Predicate<LocalDate> isPossible) {
    Predicate<LocalDate> isNear = isPossible.and(day -> isNearLastYear(day, text));
    return dateLines.stream()
        .flatMap(line -> DeclaredDates.parse(line, order, isNear).stream())
        .findFirst()
        .or(() -> inDateline(text, bodyStart, order, isNear));
  }

  private static Optional<LocalDate> inDateline(
      String text, int bodyStart, DateOrder order, Predicate<LocalDate> isPossible) {
    int limit = Math.min(text.length(), bodyStart + MAX_DATELINE_CHARS);
    Matcher matcher = DATELINE.matcher(text.substring(bodyStart, limit));
    return matcher.find()
        ? DeclaredDates.parse(matcher.group(1), order, isPossible)
        : Optional.empty();
  }

  private static boolean isNearLastYear(LocalDate day, String text) {
    Matcher matcher = YEAR.matcher(text);
    int last = 0;
    while (matcher.find()) {
      last = Math.max(last, Integer.parseInt(matcher.group()));
    }
    return last == 0 || day.getYear() <= last + 1;
  }
}
