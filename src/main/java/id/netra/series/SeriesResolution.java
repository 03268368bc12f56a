package id.netra.series;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import id.netra.series.Circumstances.Position;
import id.netra.table.ArticleCopies;
import id.netra.table.Articles;
import id.netra.table.FigureEvidence;
import id.netra.table.FigureMentions;
import id.netra.table.FigureVocabulary;
import id.netra.table.ViolationFigures;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;

/**
 * Observations of series from figure mentions.
 *
 * <p>Mentions of the nine counting kinds that are no repeats are grouped twice: by original
 * article, to complete their keys, and by series, to tell observations and their status. Every such
 * mention stands behind exactly one observation. What cannot be keyed (no issuer, no dated period,
 * no name of a part, no place of an event), or stands beside the count of its article, is an
 * observation of its own, with its copies only, in a series of its own, and needs review.
 * Attendances are observations too, so that each row of evidence finds its observation; their
 * statistics are in {@code gold.participant_counts}.
 */
public final class SeriesResolution {
  /** Version of the rules; a change makes all mentions be resolved again. */
  public static final String VERSION = "series-3";

  private static final Column[] STATEMENT_COLUMNS =
      Stream.of(StatementRows.SCHEMA.fields()).map(SeriesResolution::plain).toArray(Column[]::new);

  private SeriesResolution() {}

  /**
   * The mentions, events or articles that a night knew.
   *
   * @param rows rows with a known_date
   * @param night the logical night
   */
  public static Dataset<Row> knownOn(Dataset<Row> rows, LocalDate night) {
    return rows.where(col(FigureMentions.KNOWN_DATE).leq(lit(Date.valueOf(night))));
  }

  /**
   * Every counting mention with its observation, to be kept by the caller, since both tables are
   * cut from it.
   *
   * @param mentions rows of {@code silver.figure_mentions}
   * @param articles rows of {@code silver.articles}
   * @param copies rows of {@code silver.article_copies}; an article without a row is an original
   * @param settings how near is near
   * @return one row a mention; its columns are those of the two tables and some of this step
   */
  public static Dataset<Row> resolved(
      Dataset<Row> mentions, Dataset<Row> articles, Dataset<Row> copies, SeriesSettings settings) {
    return resolved(completed(mentions, articles, copies), Rulings.none(), settings);
  }

  /**
   * Counting mentions with keys completed from their articles and copies.
   *
   * @param mentions rows of {@code silver.figure_mentions}, with all of an article and its copies
   * @param articles rows of {@code silver.articles}
   * @param copies rows of {@code silver.article_copies}
   */
  public static Dataset<Row> completed(
      Dataset<Row> mentions, Dataset<Row> articles, Dataset<Row> copies) {
    Encoder<Row> statement = Encoders.row(StatementRows.SCHEMA);
    return statements(mentions, articles, copies)
        .groupBy(ArticleCopies.CANONICAL_ARTICLE_ID)
        .as(Encoders.STRING(), statement)
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (id, rows) -> completed(rows), statement);
  }

  /**
   * Completed mentions with their observations.
   *
   * @param completed what {@link #completed} gives, with all of a cell
   * @param rulings what analysts have decided
   * @param settings how near is near
   */
  public static Dataset<Row> resolved(
      Dataset<Row> completed, Rulings rulings, SeriesSettings settings) {
    Encoder<Row> statement = Encoders.row(StatementRows.SCHEMA);
    SeriesSettings near = settings.withoutRulings();
    Dataset<Row> ruled =
        completed.mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> ruled(rows, rulings), statement);
    Dataset<Row> observed =
        (rulings.isEmpty() ? completed : ruled)
            .groupBy(StatementRows.CELL_ID)
            .as(Encoders.STRING(), statement)
            .flatMapGroups(
                (FlatMapGroupsFunction<String, Row, Row>) (id, rows) -> observed(rows, near),
                Encoders.row(ObservationRows.SCHEMA));
    return withDates(observed, ObservationRows.DAYS);
  }

  /** The rows of {@code gold.violation_figures} among resolved mentions. */
  public static Dataset<Row> observations(Dataset<Row> resolved) {
    return BreakdownRows.checked(leading(resolved)).select(ViolationFigures.TABLE.select());
  }

  /** The observations among resolved mentions, before sums are checked across outlets. */
  static Dataset<Row> leading(Dataset<Row> resolved) {
    return resolved.where(col(ObservationRows.IS_LEADING)).select(ViolationFigures.TABLE.select());
  }

  /** The rows of {@code gold.figure_evidence} among resolved mentions. */
  public static Dataset<Row> evidence(Dataset<Row> resolved) {
    return resolved
        .withColumn(FigureEvidence.VALUE_MIN, col(ObservationRows.MENTION_VALUE_MIN))
        .withColumn(FigureEvidence.VALUE_MAX, col(ObservationRows.MENTION_VALUE_MAX))
        .select(FigureEvidence.TABLE.select());
  }

  private static Dataset<Row> statements(
      Dataset<Row> mentions, Dataset<Row> articles, Dataset<Row> copies) {
    Dataset<Row> counting =
        mentions
            .where(not(col(FigureMentions.IS_REPEAT)))
            .where(col(FigureMentions.KIND).isin(FigureVocabulary.COUNTING_KINDS.toArray()));
    Column isInHeadline = col(FigureMentions.CHAR_END).leq(length(col(Articles.TITLE)));
    Column position = when(isInHeadline, Position.HEADLINE.name()).otherwise(Position.BODY.name());
    return withSources(counting, articles, copies)
        .withColumn(StatementRows.POSITION, position)
        .withColumn(StatementRows.CELL_ID, lit(""))
        .withColumn(StatementRows.HOME, lit(null))
        .withColumn(FigureEvidence.KEY_BASIS, lit(KeyBasis.STATED.name()))
        .withColumn(StatementRows.ORIGIN_DAY, lit(null))
        .select(STATEMENT_COLUMNS);
  }

  /** Adds outlet, day of publication and original of the article. */
  static Dataset<Row> withSources(
      Dataset<Row> mentions, Dataset<Row> articles, Dataset<Row> copies) {
    Dataset<Row> printed =
        articles.select(
            Articles.ARTICLE_ID, Articles.OUTLET, Articles.PUBLISHED_DATE, Articles.TITLE);
    Dataset<Row> originals =
        copies.select(ArticleCopies.ARTICLE_ID, ArticleCopies.CANONICAL_ARTICLE_ID);
    return mentions
        .join(printed, leftKey(Articles.ARTICLE_ID), "left")
        .join(originals, leftKey(ArticleCopies.ARTICLE_ID), "left")
        .withColumn(
            ArticleCopies.CANONICAL_ARTICLE_ID,
            coalesce(col(ArticleCopies.CANONICAL_ARTICLE_ID), col(FigureMentions.ARTICLE_ID)));
  }

  private static String[] leftKey(String column) {
    return new String[] {column};
  }

  private static Column plain(StructField field) {
    Column column = col(field.name());
    boolean isDay = StatementRows.DAYS.contains(field.name());
    return (isDay ? unix_date(column) : column.cast(field.dataType())).as(field.name());
  }

  private static Dataset<Row> withDates(Dataset<Row> rows, List<String> days) {
    Dataset<Row> dated = rows;
    for (String day : days) {
      dated = dated.withColumn(day, date_from_unix_date(col(day)));
    }
    return dated;
  }

  private static Iterator<Row> completed(Iterator<Row> rows) {
    return KeyFilling.filled(statements(rows)).stream().map(StatementRows::row).iterator();
  }

  private static Iterator<Row> ruled(Iterator<Row> rows, Rulings rulings) {
    return statements(rows).stream()
        .filter(rulings::admits)
        .map(rulings::applied)
        .map(StatementRows::row)
        .iterator();
  }

  private static Iterator<Row> observed(Iterator<Row> rows, SeriesSettings settings) {
    return CellResolution.of(statements(rows), settings).stream()
        .flatMap(ObservationRows::rows)
        .iterator();
  }

  private static List<Statement> statements(Iterator<Row> rows) {
    List<Statement> statements = new ArrayList<>();
    rows.forEachRemaining(row -> statements.add(StatementRows.statement(row)));
    return statements;
  }
}
