package id.netra.series;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The calendar of the periods that counts are about: the day of the vote for elections, the last
 * day for years.
 *
 * <p>Voting days are data: {@code voting-days.csv}. An election that is not listed ends with its
 * year.
 */
final class PeriodCalendar {
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");
  private static final Map<String, LocalDate> VOTING_DAYS = votingDays();

  private PeriodCalendar() {}

  /** Whether the code names a year: PILKADA-2020 does, PILKADA does not. */
  static boolean isDated(String periodCode) {
    return YEAR.matcher(periodCode).find();
  }

  /**
   * The last day on which a count without a stated date can be taken to go up to its publication.
   *
   * @param graceDays days after the vote on which counts of an election still run
   */
  static Optional<LocalDate> runsUntil(String periodCode, int graceDays) {
    Optional<LocalDate> vote = Optional.ofNullable(VOTING_DAYS.get(periodCode));
    return vote.map(day -> day.plusDays(graceDays)).or(() -> lastDay(periodCode));
  }

  private static Optional<LocalDate> lastDay(String periodCode) {
    return YEAR.matcher(periodCode)
        .results()
        .map(MatchResult::group)
        .map(Integer::valueOf)
        .max(Integer::compare)
        .map(year -> Year.of(year).atMonth(12).atEndOfMonth());
  }

  private static Map<String, LocalDate> votingDays() {
    try (InputStream in = PeriodCalendar.class.getResourceAsStream("voting-days.csv")) {
      if (in == null) {
        throw new IllegalStateException("voting-days.csv is missing from the application jar");
      }
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("period_code"))
          .map(line -> line.split(",", 2))
          .collect(Collectors.toUnmodifiableMap(f -> f[0], f -> LocalDate.parse(f[1])));
    } catch (IOException e) {
      throw new UncheckedIOException("voting-days.csv cannot be read", e);
    }
  }
}
