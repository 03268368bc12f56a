package id.netra.series;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import id.netra.series.EventReport.Attendance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One event as all its reports together tell it.
 *
 * <p>Where outlets differ, the count with most independent sources stands, then the more exact,
 * then the larger one; the same holds for place and organiser. Copies of an article are one source.
 */
final class MergedEvent {
  private final List<EventReport> reports;

  MergedEvent(List<EventReport> reports) {
    this.reports =
        reports.stream()
            .sorted(
                Comparator.comparing(EventReport::mentionId)
                    .thenComparing(r -> r.attendance().map(Attendance::mentionId).orElse("")))
            .toList();
  }

  /**
   * A row of the event: its total, or one role.
   *
   * @param role the role; none for the total
   * @param value the count, if there is one
   * @param breakdown whether the parts of a total add up
   * @param mentionCount mentions of this count, or of the event
   * @param sources the articles that print it
   */
  record Count(
      Optional<String> role,
      Optional<StatedValue> value,
      Optional<Breakdown> breakdown,
      long mentionCount,
      List<Source> sources) {}

  /** Total first, then roles by name; one row without a count if none is stated. */
  List<Count> counts() {
    TreeMap<String, List<EventReport>> byRole = new TreeMap<>();
    for (EventReport report : reports) {
      report
          .attendance()
          .map(a -> a.role().orElse(""))
          .ifPresent(role -> byRole.computeIfAbsent(role, r -> new ArrayList<>()).add(report));
    }
    if (byRole.isEmpty()) {
      long mentions = reports.stream().map(EventReport::mentionId).distinct().count();
      return List.of(
          new Count(
              Optional.empty(), Optional.empty(), Optional.empty(), mentions, sources(reports)));
    }
    List<Count> counts = new ArrayList<>();
    byRole.forEach((role, stating) -> counts.add(count(role, stating)));
    return List.copyOf(counts);
  }

  private Count count(String role, List<EventReport> stating) {
    StatedValue value = bestSupported(stating, r -> r.attendance().map(Attendance::value));
    List<EventReport> agreeing = stating.stream().filter(r -> states(r, value)).toList();
    long mentions = agreeing.stream().flatMap(r -> r.attendance().stream()).distinct().count();
    boolean isTotal = role.isEmpty();
    return new Count(
        isTotal ? Optional.empty() : Optional.of(role),
        Optional.of(value),
        isTotal ? breakdown(value, agreeing) : Optional.empty(),
        mentions,
        sources(agreeing));
  }

  private static boolean states(EventReport report, StatedValue value) {
    return report.attendance().filter(a -> a.value().hasBoundsOf(value)).isPresent();
  }

  private static StatedValue bestSupported(
      List<EventReport> stating, Function<EventReport, Optional<StatedValue>> value) {
    Map<StatedValue, Set<String>> support =
        stating.stream()
            .filter(r -> value.apply(r).isPresent())
            .collect(
                groupingBy(
                    r -> value.apply(r).orElseThrow(),
                    mapping(r -> r.source().originalId(), toSet())));
    return support.keySet().stream()
        .max(
            Comparator.comparing((StatedValue v) -> support.getOrDefault(v, Set.of()).size())
                .thenComparing(StatedValue::isPrecise)
                .thenComparing(StatedValue::max)
                .thenComparing(StatedValue::min)
                .thenComparing(StatedValue::qualifier))
        .orElseThrow();
  }

  /** The arithmetic within the first article that prints this total and parts of it. */
  private Optional<Breakdown> breakdown(StatedValue total, List<EventReport> agreeing) {
    Optional<String> said =
        agreeing.stream()
            .flatMap(r -> r.attendance().flatMap(Attendance::verdict).stream())
            .findFirst();
    Optional<Breakdown> summed =
        agreeing.stream()
            .map(r -> parts(r.source().articleId()))
            .filter(parts -> !parts.isEmpty())
            .map(parts -> Breakdown.of(total.min(), parts))
            .findFirst()
            .or(() -> breakdownAcrossOutlets(total));
    return summed.map(b -> new Breakdown(said.orElse(b.verdict()), b.difference()));
  }

  /** The arithmetic of parts that other articles print than those with the total. */
  private Optional<Breakdown> breakdownAcrossOutlets(StatedValue total) {
    Map<String, Map<String, List<EventReport>>> byDimension =
        reports.stream()
            .filter(r -> r.attendance().filter(Attendance::isPart).isPresent())
            .collect(
                groupingBy(
                    r -> r.attendance().flatMap(Attendance::dimension).orElse(""),
                    TreeMap::new,
                    groupingBy(r -> r.attendance().flatMap(Attendance::role).orElse(""))));
    return byDimension.values().stream()
        .filter(roles -> roles.size() > 1)
        .max(Comparator.comparing(Map::size))
        .map(
            roles ->
                roles.values().stream()
                    .map(r -> bestSupported(r, x -> x.attendance().map(Attendance::value)).min())
                    .toList())
        .map(parts -> Breakdown.of(total.min(), parts));
  }

  /** The parts that an article lists, along the axis that has most of them. */
  private List<Long> parts(String articleId) {
    Map<String, List<Long>> byDimension =
        reports.stream()
            .filter(r -> r.source().articleId().equals(articleId))
            .flatMap(r -> r.attendance().stream())
            .filter(Attendance::isPart)
            .distinct()
            .collect(
                groupingBy(
                    a -> a.dimension().orElse(""),
                    TreeMap::new,
                    mapping(a -> a.value().min(), toList())));
    return byDimension.values().stream().max(Comparator.comparing(List::size)).orElse(List.of());
  }

  /** The text that most independent sources give, the first in the alphabet among equals. */
  Optional<String> mostCommon(Function<EventReport, Optional<String>> text) {
    Map<String, Set<String>> support =
        reports.stream()
            .filter(r -> text.apply(r).isPresent())
            .collect(
                groupingBy(
                    r -> text.apply(r).orElseThrow(),
                    mapping(r -> r.source().originalId(), toSet())));
    return support.keySet().stream()
        .min(
            Comparator.comparing((String t) -> -support.getOrDefault(t, Set.of()).size())
                .thenComparing(Comparator.naturalOrder()));
  }

  private static List<Source> sources(List<EventReport> reports) {
    return reports.stream().map(EventReport::source).distinct().toList();
  }
}
