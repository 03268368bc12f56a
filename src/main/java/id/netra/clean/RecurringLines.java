package id.netra.clean;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The lines that are furniture of their outlets, and those that became so or ceased to be. */
final class RecurringLines {
  private static final String LINE = "line";
  private static final String WITH = "with";
  private static final String WITH_KNOWN = "with_known";

  private final Dataset<Row> pages;
  private final Map<String, OutletTotals> outlets;
  private final Map<String, Set<Long>> furniture = new HashMap<>();
  private final Map<String, Set<Long>> changed = new HashMap<>();

  private RecurringLines(Dataset<Row> pages, Map<String, OutletTotals> outlets) {
    this.pages = pages;
    this.outlets = outlets;
  }

  /**
   * The lines that recur.
   *
   * @param pages rows of {@link PageRows#PAGES} and whether they were there before
   * @param outlets what is counted of their outlets
   */
  static RecurringLines among(Dataset<Row> pages, Map<String, OutletTotals> outlets) {
    if (outlets.isEmpty()) {
      return new RecurringLines(pages, new HashMap<>());
    }
    RecurringLines lines = new RecurringLines(pages.localCheckpoint(), new HashMap<>(outlets));
    Map<String, Set<Long>> candidates = lines.candidates();
    if (!candidates.isEmpty()) {
      lines.decide(candidates);
    }
    return lines;
  }

  /** The furniture of an outlet. */
  Set<Long> of(String outlet) {
    return furniture.getOrDefault(outlet, Set.of());
  }

  /** The articles that were there before and hold a line that has changed. */
  List<Dataset<Row>> affected() {
    if (changed.isEmpty()) {
      return List.of();
    }
    Map<String, Set<Long>> lines = changed;
    FilterFunction<Row> holdsOne =
        page -> {
          Set<Long> wanted = lines.getOrDefault(page.<String>getAs(PageRows.OUTLET), Set.of());
          List<Long> marked = page.getList(page.fieldIndex(PageRows.LINES));
          return marked.stream().anyMatch(line -> wanted.contains(LineKeys.key(line)));
        };
    return List.of(
        pages.where(col(OutletLearning.IS_KNOWN)).filter(holdsOne).select(PageRows.ARTICLE));
  }

  /** The lines that stand in enough articles to be looked at more closely. */
  private Map<String, Set<Long>> candidates() {
    Map<String, OutletTotals> totals = outlets;
    FilterFunction<Row> isWorthALook =
        row ->
            Objects.requireNonNull(totals.get(row.getString(0)))
                .isWorthALook(row.getLong(2), row.getLong(3));
    Map<String, Set<Long>> candidates = new HashMap<>();
    pages
        .select(
            col(PageRows.OUTLET),
            col(PageRows.ARTICLE),
            col(OutletLearning.IS_KNOWN),
            explode(col(PageRows.LINES)).as(LINE))
        .withColumn(LINE, col(LINE).bitwiseAND(LineKeys.key(-1)))
        .groupBy(PageRows.OUTLET, LINE, PageRows.ARTICLE)
        .agg(bool_or(col(OutletLearning.IS_KNOWN)).as(OutletLearning.IS_KNOWN))
        .groupBy(PageRows.OUTLET, LINE)
        .agg(count(lit(1)).as(WITH), count_if(col(OutletLearning.IS_KNOWN)).as(WITH_KNOWN))
        .filter(isWorthALook)
        .toLocalIterator()
        .forEachRemaining(row -> add(candidates, row.getString(0), row.getLong(1)));
    return candidates;
  }

  private void decide(Map<String, Set<Long>> candidates) {
    Map<String, OutletTotals> totals = outlets;
    FlatMapFunction<Row, Row> toOccurrences = page -> occurrences(page, candidates);
    MapPartitionsFunction<Row, Row> toVerdicts = rows -> new LineVerdicts(rows, totals);
    pages
        .flatMap(toOccurrences, Encoders.row(LineVerdicts.OCCURRENCES))
        .repartition(col(PageRows.OUTLET), col(LineVerdicts.LINE))
        .sortWithinPartitions(
            PageRows.OUTLET,
            LineVerdicts.LINE,
            LineVerdicts.PLACE,
            PageRows.ARTICLE,
            LineVerdicts.RAW_ID)
        .mapPartitions(toVerdicts, Encoders.row(LineVerdicts.SCHEMA))
        .toLocalIterator()
        .forEachRemaining(this::add);
  }

  private void add(Row verdict) {
    if (verdict.getBoolean(2)) {
      add(furniture, verdict.getString(0), verdict.getLong(1));
    }
    if (verdict.getBoolean(2) != verdict.getBoolean(3)) {
      add(changed, verdict.getString(0), verdict.getLong(1));
    }
  }

  private static void add(Map<String, Set<Long>> lines, String outlet, long line) {
    lines.computeIfAbsent(outlet, any -> new HashSet<>()).add(line);
  }

  private static Iterator<Row> occurrences(Row page, Map<String, Set<Long>> candidates) {
    String outlet = page.getAs(PageRows.OUTLET);
    String article = page.getAs(PageRows.ARTICLE);
    Set<Long> wanted = candidates.getOrDefault(outlet, Set.of());
    List<Row> rows = new ArrayList<>();
    for (long marked : page.<Long>getList(page.fieldIndex(PageRows.LINES))) {
      long line = LineKeys.key(marked);
      if (wanted.contains(line)) {
        rows.add(
            RowFactory.create(
                outlet,
                line,
                LineKeys.place(article),
                article,
                page.getAs(LineVerdicts.RAW_ID),
                page.getAs(OutletLearning.IS_KNOWN),
                (int) (marked - line),
                page.getAs(PageRows.WORDS)));
      }
    }
    return rows.iterator();
  }
}
