package id.netra.job;

import id.netra.config.Settings;
import id.netra.report.HtmlReport;
import id.netra.report.HtmlTable;
import id.netra.report.ReportContent;
import id.netra.report.ReportDetail;
import id.netra.storage.Lake;
import id.netra.storage.LakeView;
import id.netra.storage.TextFiles;
import id.netra.table.LakeTable;
import id.netra.table.LakeTables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A lake as its newest completed run left it, for notebooks: every table pinned to the version that
 * the run recorded, so that a night at work changes nothing under the reader.
 *
 * <p>The tables are views under their names without layer ({@code violation_figures}), so the
 * queries of {@code notebooks/queries} run here as they run in a database made by {@code
 * register-tables}.
 */
public final class CompletedNight {
  private static final int ROWS_SHOWN = 50;
  private static final int CHART_PIXELS = 880;

  private final SparkSession spark;
  private final LakeView tables;
  private final Optional<LocalDate> date;
  private final Path queries;

  private CompletedNight(SparkSession spark, Lake lake, Path queries) {
    this.spark = spark;
    this.tables = LakeReaders.completed(lake);
    this.date = RunHistory.of(lake).latest().map(RunHistory.Run::runDate);
    this.queries = queries;
  }

  /**
   * Opens the lake that the kernel specification names: system property {@code netra.lake}, else
   * environment variable {@code NETRA_LAKE}, else {@code data/lake}. Queries lie in {@code
   * netra.queries}, {@code NETRA_QUERIES}, or the folder {@code queries}.
   */
  public static CompletedNight open() {
    return open(
        Settings.defaults(),
        named("netra.lake", "NETRA_LAKE", "data/lake"),
        Path.of(named("netra.queries", "NETRA_QUERIES", "queries")));
  }

  /** Opens a lake. */
  public static CompletedNight open(Settings settings, String folder, Path queries) {
    Lake lake = LakeReaders.opened(settings, folder);
    CompletedNight night = new CompletedNight(Sessions.open(settings), lake, queries);
    Stream.concat(LakeTables.ALL.stream(), LakeTables.ON_DEMAND.stream())
        .forEach(table -> night.table(table).createOrReplaceTempView(table.name()));
    return night;
  }

  /** The logical night of the run; absent if none has completed yet. */
  public Optional<LocalDate> date() {
    return date;
  }

  /** The night in words, for the head of a notebook. */
  public String title() {
    return date.map(day -> "Night of " + day).orElse("No night has been completed yet");
  }

  /** A table by its definition. */
  public Dataset<Row> table(LakeTable table) {
    return tables.read(table);
  }

  /** What a query says of the tables. */
  public Dataset<Row> sql(String sql) {
    return spark.sql(sql);
  }

  /**
   * What the query in the file {@code NAME.sql} says.
   *
   * @throws IllegalArgumentException if there is no such file
   */
  public Dataset<Row> query(String name) {
    String file = queries.resolve(name + ".sql").toString();
    return TextFiles.readLocal(file)
        .map(spark::sql)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no query " + file + "; name their folder with NETRA_QUERIES"));
  }

  /** The first rows as an HTML table. */
  public String html(Dataset<Row> rows) {
    return HtmlTable.of(rows, ROWS_SHOWN);
  }

  /**
   * One chart of the report, in a frame; its points lead to their evidence as they do there.
   *
   * @param id {@code themes}, {@code series}, {@code events} or {@code provinces}
   * @param language {@code id} or {@code en}
   */
  public String chart(String id, String language) {
    String page =
        HtmlReport.chart(
            ReportContent.of(tables::read), ReportDetail.of(tables::read), id, language);
    return HtmlTable.framed(page, CHART_PIXELS);
  }

  private static String named(String property, String variable, String otherwise) {
    return Optional.ofNullable(System.getProperty(property))
        .or(() -> Optional.ofNullable(System.getenv(variable)))
        .orElse(otherwise);
  }
}
