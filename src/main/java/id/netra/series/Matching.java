package id.netra.series;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The observations that a statement with an open key can mean: the same value, at a time that fits,
 * and nothing that it says is otherwise there.
 *
 * <p>"Tercatat 369 kasus hingga 30 Juni 2020" can mean what Bawaslu counted up to that day. Printed
 * without a date it can mean what was in the news in those days, else a total of long ago that is
 * quoted again. What is known only from such a quotation, "369 kasus pada Pilkada 2020" in 2023,
 * can be meant by whoever prints 369 of that election.
 */
final class Matching {
  private static final int SAME_DAY = 1;

  private final SeriesSettings settings;
  private final TreeMap<Long, List<Observation>> byValue;
  private final Map<String, SeriesRules> rules = new HashMap<>();
  private final Map<String, NavigableSet<LocalDate>> printings = new HashMap<>();

  /** Prepares the observations of one cell. */
  Matching(Collection<Observation> observations, SeriesSettings settings) {
    this.settings = settings;
    this.byValue =
        observations.stream().collect(groupingBy(o -> o.value().min(), TreeMap::new, toList()));
  }

  /** An observation that can be meant, and how far it lies from the statement. */
  private record Candidate(Observation observation, long days) {}

  /**
   * The observations that the statement can mean, the nearest first: of one series, if it is clear
   * which, else of several.
   */
  List<Observation> meant(Statement statement) {
    List<Candidate> all =
        ofValue(statement.value())
            .filter(o -> statement.key().canMean(o.key()))
            .flatMap(o -> candidate(statement, o).stream())
            .sorted(comparing(Candidate::days).thenComparing(c -> c.observation().id()))
            .toList();
    List<Candidate> news = all.stream().filter(this::isNews).toList();
    return (news.isEmpty() ? all : news).stream().map(Candidate::observation).toList();
  }

  /** Those of the same bounds, and for vague words those of an exact value that they can mean. */
  private Stream<Observation> ofValue(StatedValue value) {
    return byValue.subMap(value.plausibleMin(), true, value.plausibleMax(), true).values().stream()
        .flatMap(List::stream)
        .filter(o -> o.value().isPrecise() || o.value().hasBoundsOf(value));
  }

  /** The nearest in time, if all are of one series. */
  static Optional<Observation> only(List<Observation> meant) {
    return meant.stream().map(Observation::seriesId).distinct().count() == 1
        ? Optional.of(meant.get(0))
        : Optional.empty();
  }

  private Optional<Candidate> candidate(Statement statement, Observation observation) {
    SeriesRules ofSeries = rules(observation);
    Optional<Placement> time = ofSeries.placement(statement);
    if (time.isEmpty()) {
      return Optional.of(new Candidate(observation, Long.MAX_VALUE))
          .filter(c -> statement.key().isPeriodDated());
    }
    if (observation.placement().isEmpty()) {
      return Optional.of(new Candidate(observation, Long.MAX_VALUE))
          .filter(c -> ofSeries.accumulates() && isOfSamePeriod(statement, observation));
    }
    return observation
        .placement()
        .filter(place -> ofSeries.isSameTime(time.get(), place))
        .map(place -> new Candidate(observation, days(time.get(), place, observation)))
        .filter(c -> isNews(c) || isOldTotal(c, statement, ofSeries));
  }

  /** Whether both name the year of an election, which then is the same. */
  private static boolean isOfSamePeriod(Statement statement, Observation observation) {
    return statement.key().isPeriodDated() && observation.key().isPeriodDated();
  }

  private boolean isNews(Candidate candidate) {
    return candidate.days() <= settings.sameAsOfDays();
  }

  /** Whether an undated statement of a known period can quote a total of long ago. */
  private boolean isOldTotal(Candidate candidate, Statement statement, SeriesRules ofSeries) {
    return statement.asOf().isEmpty()
        && statement.key().isPeriodDated()
        && ofSeries.accumulates()
        && candidate.days() > settings.restatementDays();
  }

  private long days(Placement time, Placement place, Observation observation) {
    if (!time.isStated()) {
      return daysSinceNews(time, observation);
    }
    boolean isSame = time.daysBetween(place) <= SAME_DAY;
    boolean isSoonAfter = !place.isStated() && !place.date().isBefore(time.first());
    return isSame || isSoonAfter ? time.daysBetween(place) : Long.MAX_VALUE;
  }

  /** Days between the printing of a statement and that of the observation next to it. */
  private long daysSinceNews(Placement printed, Observation observation) {
    NavigableSet<LocalDate> days =
        printings.computeIfAbsent(observation.id(), id -> printings(observation));
    return Stream.of(
            Optional.ofNullable(days.floor(printed.date())),
            Optional.ofNullable(days.ceiling(printed.date())))
        .flatMap(Optional::stream)
        .mapToLong(day -> Math.abs(ChronoUnit.DAYS.between(day, printed.date())))
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private static NavigableSet<LocalDate> printings(Observation observation) {
    return observation.statements().stream()
        .flatMap(s -> s.source().origin().stream())
        .collect(toCollection(TreeSet::new));
  }

  private SeriesRules rules(Observation observation) {
    return rules.computeIfAbsent(
        observation.seriesId(), id -> new SeriesRules(observation.key(), settings));
  }
}
