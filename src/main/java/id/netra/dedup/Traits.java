package id.netra.dedup;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What must be known of an article before it is compared, in one number: when it appeared, when it
 * was first read, how long it is, and whether it is to be decided tonight.
 *
 * <p>Numbers sort by day: that of publication, else that of the first reading. An article whose day
 * is unknown, or only guessed from its text, is near to whatever appeared or was first read around
 * its own first reading.
 */
final class Traits {
  private static final int DAY_BITS = 15;
  private static final long MOST_DAYS = (1L << DAY_BITS) - 1;
  private static final int SIZE_BITS = 24;
  private static final long MOST_SIZE = (1L << SIZE_BITS) - 1;
  private static final int KNOWN_SHIFT = SIZE_BITS + 1;
  private static final int CERTAIN_SHIFT = KNOWN_SHIFT + DAY_BITS;
  private static final int PUBLISHED_SHIFT = CERTAIN_SHIFT + 1;
  private static final int DAY_SHIFT = PUBLISHED_SHIFT + 1;
  private static final long IS_ACTIVE = 1;

  private Traits() {}

  /** An article that is known already and only compared with others. */
  static long of(Publication publication, int shingleCount) {
    long known = days(publication.knownDate());
    Optional<LocalDate> published = publication.date();
    return published.map(Traits::days).orElse(known) << DAY_SHIFT
        | (published.isPresent() ? 1L : 0L) << PUBLISHED_SHIFT
        | (publication.isCertain() ? 1L : 0L) << CERTAIN_SHIFT
        | known << KNOWN_SHIFT
        | Math.min(shingleCount, MOST_SIZE) << 1;
  }

  /** The part that says when the article appeared. */
  static long time(long traits) {
    return traits >>> KNOWN_SHIFT << KNOWN_SHIFT;
  }

  /** The same article, to be decided tonight. */
  static long active(long traits) {
    return traits | IS_ACTIVE;
  }

  static boolean isActive(long traits) {
    return (traits & IS_ACTIVE) != 0;
  }

  static long shingleCount(long traits) {
    return traits >>> 1 & MOST_SIZE;
  }

  /** Whether the two can have appeared within so many days. */
  static boolean areNear(long one, long other, int windowDays) {
    if (isPublished(one) && isPublished(other) && isNear(day(one), day(other), windowDays)) {
      return true;
    }
    boolean isOpen = !isCertain(one) || !isCertain(other);
    return isOpen
        && (isNear(known(one), known(other), windowDays)
            || (!isCertain(one) && isNear(known(one), day(other), windowDays))
            || (!isCertain(other) && isNear(day(one), known(other), windowDays)));
  }

  private static boolean isNear(long one, long other, int windowDays) {
    return Math.abs(one - other) <= windowDays;
  }

  /** Day of publication, else of the first reading, since 1970. */
  static long day(long traits) {
    return traits >>> DAY_SHIFT;
  }

  /** Day of the first reading since 1970. */
  static long known(long traits) {
    return traits >>> KNOWN_SHIFT & MOST_DAYS;
  }

  private static boolean isPublished(long traits) {
    return (traits >>> PUBLISHED_SHIFT & 1) != 0;
  }

  static boolean isCertain(long traits) {
    return (traits >>> CERTAIN_SHIFT & 1) != 0;
  }

  private static long days(LocalDate date) {
    return Math.max(0, Math.min(date.toEpochDay(), MOST_DAYS));
  }
}
