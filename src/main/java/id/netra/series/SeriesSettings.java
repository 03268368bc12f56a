package id.netra.series;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * How near in time two statements must be to be one observation.
 *
 * @param sameAsOfDays stated as-of dates this far apart can be the same (0..92)
 * @param nearDays publications this far apart can report the same count (0..366)
 * @param restatementDays a total first printed this long after its as-of date is old news (1..3660)
 * @param graceDays days after the vote on which counts of an election still run (0..366)
 * @param wholeMentions a lake with at most so many mentions is resolved anew each night
 *     (0..100000000)
 * @param rulings what analysts have decided
 */
public record SeriesSettings(
    int sameAsOfDays,
    int nearDays,
    int restatementDays,
    int graceDays,
    int wholeMentions,
    List<Ruling> rulings)
    implements Serializable {

  /** Checks each value. */
  public SeriesSettings {
    checkRange("series.same-as-of-days", sameAsOfDays, 0, 92);
    checkRange("series.near-days", nearDays, 0, 366);
    checkRange("series.restatement-days", restatementDays, 1, 3660);
    checkRange("series.grace-days", graceDays, 0, 366);
    checkRange("series.whole-mentions", wholeMentions, 0, 100_000_000);
    rulings = List.copyOf(rulings);
  }

  /** The settings of {@code reference.conf}. */
  public static SeriesSettings standard() {
    return new SeriesSettings(7, 31, 60, 30, 200_000, List.of());
  }

  /** What the executors need to know. */
  SeriesSettings withoutRulings() {
    return new SeriesSettings(
        sameAsOfDays, nearDays, restatementDays, graceDays, wholeMentions, List.of());
  }

  private static void checkRange(String key, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "%s is %d, but must lie between %d and %d", key, value, least, most));
    }
  }
}
