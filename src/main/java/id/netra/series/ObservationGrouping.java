package id.netra.series;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Grouping of the statements of one series into observations: the same value, near in time.
 *
 * <p>Exact values come first, those with a stated date before those without; then each vague value
 * ("ratusan kasus") joins the exact one that it can mean and that is nearest in time, or stays an
 * observation of its own. Order of arrival does not matter.
 */
final class ObservationGrouping {
  private static final Comparator<ObservationDraft> EARLIEST = ObservationDraft.BY_TIME;

  private final SeriesRules rules;
  private final TreeMap<Long, List<ObservationDraft>> precise = new TreeMap<>();
  private final List<ObservationDraft> vague = new ArrayList<>();

  private ObservationGrouping(SeriesRules rules) {
    this.rules = rules;
  }

  /** The observations of one series, in no particular order. */
  static List<ObservationDraft> of(List<Statement> statements, SeriesRules rules) {
    ObservationGrouping grouping = new ObservationGrouping(rules);
    List<Placed> inOrder =
        statements.stream()
            .map(s -> new Placed(s, rules.placement(s)))
            .sorted(Placed.ORDER)
            .toList();
    inOrder.stream().filter(p -> p.value().isPrecise()).forEach(grouping::addPrecise);
    inOrder.stream().filter(p -> !p.value().isPrecise()).forEach(grouping::addVague);
    List<ObservationDraft> drafts = new ArrayList<>(grouping.vague);
    grouping.precise.values().forEach(drafts::addAll);
    return drafts;
  }

  /** A statement with its place in time. */
  private record Placed(Statement statement, Optional<Placement> placement) {
    /** Stated days, stated months and years, days of publication, no date. */
    static final Comparator<Placed> ORDER =
        comparing(Placed::rank)
            .thenComparing(p -> p.placement().map(Placement::date).orElse(LocalDate.MAX))
            .thenComparing(p -> p.statement().mentionId());

    private int rank() {
      return placement.map(p -> p.isStated() ? (p.isOneDay() ? 0 : 1) : 2).orElse(3);
    }

    StatedValue value() {
      return statement.value();
    }
  }

  private void addPrecise(Placed placed) {
    List<ObservationDraft> same =
        precise.computeIfAbsent(placed.value().min(), value -> new ArrayList<>());
    join(placed, homeOfPrecise(placed, same), same);
  }

  private Optional<ObservationDraft> homeOfPrecise(Placed placed, List<ObservationDraft> same) {
    if (placed.placement().isEmpty()) {
      return latest(same);
    }
    Placement time = placed.placement().get();
    List<ObservationDraft> fitting =
        same.stream()
            .filter(d -> d.placement().filter(p -> rules.isSameTime(time, p)).isPresent())
            .toList();
    boolean isQuotedAgain = rules.accumulates() && !time.isStated();
    return isQuotedAgain ? latest(fitting) : nearest(time, fitting);
  }

  private void addVague(Placed placed) {
    List<ObservationDraft> meant =
        precise
            .subMap(placed.value().plausibleMin(), true, placed.value().plausibleMax(), true)
            .values()
            .stream()
            .flatMap(Collection::stream)
            .toList();
    List<ObservationDraft> same =
        vague.stream().filter(d -> d.value().hasBoundsOf(placed.value())).toList();
    join(placed, homeOfVague(placed, meant).or(() -> homeOfVague(placed, same)), vague);
  }

  private Optional<ObservationDraft> homeOfVague(Placed placed, List<ObservationDraft> drafts) {
    if (placed.placement().isPresent()) {
      Placement time = placed.placement().get();
      return nearest(
          time,
          drafts.stream()
              .filter(d -> d.placement().filter(p -> rules.isNear(time, p)).isPresent())
              .toList());
    }
    List<ObservationDraft> equal =
        drafts.stream().filter(d -> d.value().hasBoundsOf(placed.value())).toList();
    return equal.isEmpty() && drafts.size() == 1 ? Optional.of(drafts.get(0)) : latest(equal);
  }

  private static void join(
      Placed placed, Optional<ObservationDraft> home, List<ObservationDraft> drafts) {
    home.ifPresentOrElse(
        draft -> draft.add(placed.statement()),
        () -> drafts.add(new ObservationDraft(placed.statement(), placed.placement())));
  }

  /** The placed one with the last date; else the one that has no date. */
  private static Optional<ObservationDraft> latest(List<ObservationDraft> drafts) {
    Optional<ObservationDraft> placed =
        drafts.stream().filter(d -> d.placement().isPresent()).max(EARLIEST);
    return placed.or(() -> drafts.stream().findFirst());
  }

  private static Optional<ObservationDraft> nearest(Placement time, List<ObservationDraft> drafts) {
    Comparator<ObservationDraft> byDistance =
        comparing(d -> d.placement().map(time::daysBetween).orElse(Long.MAX_VALUE));
    return drafts.stream()
        .min(byDistance.thenComparing(EARLIEST).thenComparing(d -> d.value().min()));
  }
}
