package id.netra.series;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Resolution of the statements of one cell, whose series differ in issuer, period and population
 * only.
 *
 * <p>Statements with a whole key make the observations. One that leaves part of it out ("Tercatat
 * 369 kasus hingga 30 Juni 2020") is a further mention of an observation if it can mean one of one
 * series only; nothing is filled into its key. If it can mean observations of several series, it
 * stands alone. If it can mean none, it is a claim that nobody has made with a whole key, told once
 * however many outlets print it. Dated ones come first, and those that leave less out, since what
 * they claim can be meant too.
 */
final class CellResolution {
  private static final Comparator<Placement> STATED_FIRST =
      Comparator.comparing((Placement place) -> !place.isStated()).thenComparing(Placement::date);

  private final SeriesSettings settings;
  private final List<Observation> whole = new ArrayList<>();
  private final List<Observation> alone = new ArrayList<>();
  private final Map<String, List<Statement>> matched = new HashMap<>();

  private CellResolution(SeriesSettings settings) {
    this.settings = settings;
  }

  /** The observations of a cell, with all their statements. */
  static List<Observation> of(List<Statement> statements, SeriesSettings settings) {
    CellResolution cell = new CellResolution(settings);
    cell.resolve(statements);
    return Stream.concat(cell.whole.stream(), cell.alone.stream()).map(cell::withMatched).toList();
  }

  private void resolve(List<Statement> statements) {
    List<Statement> open = new ArrayList<>();
    List<Statement> closed = new ArrayList<>();
    List<Statement> assigned = new ArrayList<>();
    List<Statement> beside = new ArrayList<>();
    for (Statement s : statements) {
      List<Statement> unassigned =
          s.around().isBeside() ? beside : s.key().isOpen() ? open : closed;
      (s.home().isPresent() ? assigned : unassigned).add(s);
    }
    whole.addAll(histories(closed, Statement::seriesId));
    open.stream()
        .collect(groupingBy(CellResolution::vagueness, TreeMap::new, toList()))
        .values()
        .forEach(this::match);
    if (!beside.isEmpty()) {
      matchOrLeaveAlone(beside);
    }
    assign(assigned);
  }

  /** The dated before the undated, those that leave less out before those that leave more out. */
  private static int vagueness(Statement statement) {
    int dated = statement.asOf().isPresent() ? 0 : SeriesKey.LEFT_OUT.size() + 1;
    return dated + statement.key().leftOut();
  }

  /** Puts statements where an analyst wants them; where there is nothing any more, alone. */
  private void assign(List<Statement> assigned) {
    Set<String> ids =
        Stream.concat(whole.stream(), alone.stream()).map(Observation::id).collect(toSet());
    List<Statement> homeless = new ArrayList<>();
    for (Statement statement : assigned) {
      String id = statement.home().map(Home::observationId).filter(ids::contains).orElse("");
      if (id.isEmpty()) {
        homeless.add(statement);
      } else {
        matched.computeIfAbsent(id, key -> new ArrayList<>()).add(statement);
      }
    }
    alone.addAll(histories(homeless, Statement::ownSeriesId));
  }

  private void match(List<Statement> open) {
    Unmatched left = matchedLeaving(open);
    whole.addAll(histories(left.unheard(), s -> s.key().id()));
    alone.addAll(histories(left.ambiguous(), Statement::ownSeriesId));
  }

  /** What stands beside a count is that of another article, or nobody's. */
  private void matchOrLeaveAlone(List<Statement> beside) {
    Unmatched left = matchedLeaving(beside);
    alone.addAll(
        histories(
            Stream.concat(left.unheard().stream(), left.ambiguous().stream()).toList(),
            Statement::ownSeriesId));
  }

  /**
   * Statements that can mean no observation, and those that can mean observations of several
   * series.
   */
  private record Unmatched(List<Statement> unheard, List<Statement> ambiguous) {}

  /** Makes mentions of those that can mean observations of one series only. */
  private Unmatched matchedLeaving(List<Statement> open) {
    Unmatched left = new Unmatched(new ArrayList<>(), new ArrayList<>());
    Matching matching = new Matching(whole, settings);
    for (Statement statement : open) {
      List<Observation> meant = matching.meant(statement);
      Matching.only(meant)
          .ifPresentOrElse(
              one -> matched.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(statement),
              () -> (meant.isEmpty() ? left.unheard() : left.ambiguous()).add(statement));
    }
    return left;
  }

  private Observation withMatched(Observation observation) {
    List<Statement> own =
        matched.getOrDefault(observation.id(), List.of()).stream()
            .sorted(Statement.FIRST_PUBLISHED)
            .toList();
    return own.isEmpty() ? observation : observation.withMatched(own, placement(observation, own));
  }

  /** Its place in time; that of its mentions, if it is an old total whose as-of only they tell. */
  private Optional<Placement> placement(Observation observation, List<Statement> mentions) {
    SeriesRules rules = new SeriesRules(observation.key(), settings);
    return observation
        .placement()
        .or(() -> mentions.stream().flatMap(s -> rules.placement(s).stream()).min(STATED_FIRST));
  }

  private List<Observation> histories(
      List<Statement> statements, Function<Statement, String> seriesId) {
    return statements.stream().collect(groupingBy(seriesId)).entrySet().stream()
        .flatMap(series -> SeriesHistory.of(series.getKey(), series.getValue(), settings).stream())
        .toList();
  }
}
