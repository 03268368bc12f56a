package id.netra.clean;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reader of the day that the address of an article names.
 *
 * <p>{@code /2020/10/06/}, {@code /2020-10-06-}, {@code /20201006} and {@code /20201006140512-32-}
 * are 6 October 2020.
 */
final class UrlDates {
  private static final int MAX_CHARS = 2000;
  private static final Pattern DATE =
      Pattern.compile(
          "(?<=[/=_-])(?:"
              + "((?:19|20)\\d{2})([/_-])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?![\\d])"
              + "|((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])"
              + "(?:(?:[01]\\d|2[0-3])[0-5]\\d(?:[0-5]\\d)?)?(?![\\d]))");

  private UrlDates() {}

  /** The first possible day of the address. */
  static Optional<LocalDate> find(String url, Predicate<LocalDate> isPossible) {
    Matcher matcher = DATE.matcher(url.substring(0, Math.min(MAX_CHARS, url.length())));
    while (matcher.find()) {
      int first = matcher.start(1) >= 0 ? 1 : 5;
      int monthGroup = first == 1 ? 3 : 6;
      Optional<LocalDate> date =
          DeclaredDates.valid(
                  Integer.parseInt(matcher.group(first)),
                  Integer.parseInt(matcher.group(monthGroup)),
                  Integer.parseInt(matcher.group(monthGroup + 1)))
              .filter(isPossible);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }
}
