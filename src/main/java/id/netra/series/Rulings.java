package id.netra.series;

import static org.apache.spark.sql.functions.col;

import id.netra.series.Ruling.Action;
import id.netra.table.FigureMentions;
import id.netra.table.ViolationFigures;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The decisions of analysts as they concern single mentions.
 *
 * <p>A decision about an observation holds for the mentions that stand behind it when all is
 * resolved without any decision; so it means the same tomorrow, whatever it changed today.
 */
public final class Rulings implements Serializable {
  private static final Rulings NONE = new Rulings();

  private final Set<String> rejected = new HashSet<>();
  private final HashMap<String, HashMap<String, String>> corrected = new HashMap<>();
  private final HashMap<String, Home> homes = new HashMap<>();
  private final ArrayList<String> unknown = new ArrayList<>();

  private Rulings() {}

  /** No decision at all. */
  public static Rulings none() {
    return NONE;
  }

  /** Whether nothing is decided. */
  boolean isEmpty() {
    return rejected.isEmpty() && corrected.isEmpty() && homes.isEmpty();
  }

  /**
   * Finds the mentions behind the ids.
   *
   * @param rulings the decisions
   * @param resolved all mentions with their observations, resolved without any decision
   */
  public static Rulings of(List<Ruling> rulings, Dataset<Row> resolved) {
    Rulings found = new Rulings();
    Map<String, List<Mention>> mentions = mentions(rulings, resolved);
    rulings.forEach(ruling -> found.add(ruling, mentions));
    return found;
  }

  /** The decisions that name what is not there, each in words. */
  public List<String> unknown() {
    return List.copyOf(unknown);
  }

  private record Mention(String id, Home home) {}

  private static Map<String, List<Mention>> mentions(List<Ruling> rulings, Dataset<Row> resolved) {
    Object[] ids = rulings.stream().flatMap(r -> r.ids().stream()).distinct().toArray();
    Iterator<Row> rows =
        resolved
            .where(
                col(FigureMentions.MENTION_ID)
                    .isin(ids)
                    .or(col(ViolationFigures.OBSERVATION_ID).isin(ids)))
            .select(
                FigureMentions.MENTION_ID, ViolationFigures.OBSERVATION_ID, StatementRows.CELL_ID)
            .toLocalIterator();
    Map<String, List<Mention>> mentions = new HashMap<>();
    rows.forEachRemaining(
        row -> {
          Home home = new Home(row.getString(1), row.getString(2));
          Mention mention = new Mention(row.getString(0), home);
          mentions.computeIfAbsent(row.getString(0), id -> new ArrayList<>()).add(mention);
          mentions.computeIfAbsent(row.getString(1), id -> new ArrayList<>()).add(mention);
        });
    return mentions;
  }

  private void add(Ruling ruling, Map<String, List<Mention>> mentions) {
    for (String id : ruling.ids()) {
      if (!mentions.containsKey(id)) {
        unknown.add(
            String.format(
                Locale.ROOT,
                "Override \"%s\" by %s: there is no mention or observation %s.",
                ruling.title(),
                ruling.by(),
                id));
      }
    }
    if (ruling.action() == Action.MERGE) {
      merge(ruling.ids(), mentions);
      return;
    }
    for (Mention mention : mentions.getOrDefault(ruling.ids().get(0), List.of())) {
      ruling
          .correction()
          .ifPresentOrElse(
              c ->
                  corrected
                      .computeIfAbsent(mention.id(), id -> new HashMap<>())
                      .put(c.column(), c.value()),
              () -> rejected.add(mention.id()));
    }
  }

  private void merge(List<String> observations, Map<String, List<Mention>> mentions) {
    List<Mention> staying = mentions.getOrDefault(observations.get(0), List.of());
    if (!staying.isEmpty()) {
      observations.stream()
          .skip(1)
          .flatMap(id -> mentions.getOrDefault(id, List.of()).stream())
          .forEach(mention -> homes.put(mention.id(), staying.get(0).home()));
    }
  }

  /** Whether the statement counts at all. */
  boolean admits(Statement statement) {
    return !rejected.contains(statement.mentionId());
  }

  /** The statement as it should be. */
  Statement applied(Statement statement) {
    Map<String, String> parts = corrected.getOrDefault(statement.mentionId(), new HashMap<>());
    Statement right =
        parts.isEmpty()
            ? statement
            : statement.withKey(statement.key().corrected(parts), KeyBasis.REVIEWED);
    Home home = homes.get(statement.mentionId());
    return home == null ? right : right.at(home);
  }
}
