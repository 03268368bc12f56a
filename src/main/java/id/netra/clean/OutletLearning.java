package id.netra.clean;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import id.netra.table.RawArticles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Learns, over all articles of the outlets that a night touches, which lines are their furniture
 * and in which order they print day and month.
 *
 * <p>What is learned depends on bronze alone, on every version of every article that was ever read.
 * When a new article turns a line into furniture, or back, the earlier articles that hold it are
 * named, too, so that they are cleaned again and silver is the same in one night or thirty. Outlets
 * that no new article belongs to are not looked at.
 */
public final class OutletLearning {
  /** Whether a row was there before the night. */
  static final String IS_KNOWN = "is_known";

  private static final String IS_NEW = "is_new";

  private final Dataset<Row> raw;
  private final Dataset<Row> changed;

  private OutletLearning(Dataset<Row> raw, Dataset<Row> changed) {
    this.raw = raw;
    this.changed = changed;
  }

  /**
   * What new articles teach.
   *
   * @param raw all rows of {@code bronze.raw_articles}
   * @param changed those of them that were never cleaned with this code
   */
  public static Lessons of(Dataset<Row> raw, Dataset<Row> changed) {
    return new OutletLearning(raw, changed).lessons();
  }

  private Lessons lessons() {
    FlatMapFunction<Row, Row> toHead = row -> PageRows.head(row).stream().iterator();
    Dataset<Row> heads = marked(raw.flatMap(toHead, Encoders.row(PageRows.HEADS)));
    Map<String, OutletTotals> outlets = totals(heads);
    HashMap<String, OutletTotals> large = new HashMap<>(outlets);
    large.values().removeIf(totals -> !totals.hasEnoughArticles());
    FlatMapFunction<Row, Row> toPage = row -> PageRows.page(row, large).stream().iterator();
    Dataset<Row> pages = marked(raw.flatMap(toPage, Encoders.row(PageRows.PAGES)));
    RecurringLines lines = RecurringLines.among(pages, large);
    Map<String, OutletHabits> habits = new HashMap<>();
    outlets.forEach(
        (name, totals) -> habits.put(name, OutletHabits.of(lines.of(name), totals.dateOrder())));
    List<Dataset<Row>> affected = new ArrayList<>(lines.affected());
    affected.addAll(redated(heads, outlets));
    return new Lessons(new LearnedHabits(habits), affected);
  }

  private static List<Dataset<Row>> redated(Dataset<Row> heads, Map<String, OutletTotals> outlets) {
    Set<String> redated =
        outlets.entrySet().stream()
            .filter(outlet -> outlet.getValue().hasChangedDateOrder())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return redated.isEmpty()
        ? List.of()
        : List.of(
            heads
                .where(col(IS_KNOWN).and(col(PageRows.OUTLET).isInCollection(redated)))
                .select(PageRows.ARTICLE));
  }

  /** The outlets that a new article belongs to. */
  private static Map<String, OutletTotals> totals(Dataset<Row> heads) {
    Column isKnown = col(IS_KNOWN);
    Column dayFirst = col(PageRows.DATE_ORDER).equalTo(DateOrder.DAY_FIRST.name());
    Column monthFirst = col(PageRows.DATE_ORDER).equalTo(DateOrder.MONTH_FIRST.name());
    Map<String, OutletTotals> totals = new HashMap<>();
    heads
        .groupBy(PageRows.OUTLET, PageRows.ARTICLE)
        .agg(
            bool_or(not(isKnown)).as(IS_NEW),
            bool_or(isKnown).as(IS_KNOWN),
            bool_or(dayFirst).as("day_first"),
            bool_or(monthFirst).as("month_first"),
            bool_or(dayFirst.and(isKnown)).as("day_first_known"),
            bool_or(monthFirst.and(isKnown)).as("month_first_known"))
        .groupBy(PageRows.OUTLET)
        .agg(
            bool_or(col(IS_NEW)).as(IS_NEW),
            count(lit(1)),
            count_if(col(IS_KNOWN)),
            count_if(col("day_first")),
            count_if(col("month_first")),
            count_if(col("day_first_known")),
            count_if(col("month_first_known")))
        .where(col(IS_NEW))
        .toLocalIterator()
        .forEachRemaining(row -> totals.put(row.getString(0), totals(row)));
    return totals;
  }

  private static OutletTotals totals(Row row) {
    return new OutletTotals(
        row.getLong(2),
        row.getLong(3),
        DateOrder.of(row.getLong(4), row.getLong(5)),
        DateOrder.of(row.getLong(6), row.getLong(7)));
  }

  /** With a column that says which rows were there before; none in the first night of all. */
  private Dataset<Row> marked(Dataset<Row> rows) {
    if (raw.equals(changed)) {
      return rows.withColumn(IS_KNOWN, lit(false));
    }
    Dataset<Row> fresh = changed.select(RawArticles.RAW_ID).withColumn(IS_NEW, lit(true));
    return rows.join(
            fresh, CollectionConverters.asScala(List.of(RawArticles.RAW_ID)).toSeq(), "left")
        .withColumn(IS_KNOWN, coalesce(not(col(IS_NEW)), lit(true)))
        .drop(IS_NEW);
  }
}
