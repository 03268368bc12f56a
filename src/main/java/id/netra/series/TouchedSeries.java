package id.netra.series;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.when;

import id.netra.table.ArticleCopies;
import id.netra.table.FigureEvidence;
import id.netra.table.FigureMentions;
import id.netra.table.RowIds;
import id.netra.table.ViolationFigures;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a night's new mentions can change: the cells in which they or their copies stand or stood.
 * All else stays as it is, since the statements of a cell decide its observations alone.
 */
public final class TouchedSeries {
  private static final String CELL_ID = StatementRows.CELL_ID;
  private static final String FAMILY = "family_id";

  private final Dataset<Row> figures;
  private final Dataset<Row> evidence;

  /**
   * Starts from what was known.
   *
   * @param figures rows of {@code gold.violation_figures}
   * @param evidence rows of {@code gold.figure_evidence}
   */
  public TouchedSeries(Dataset<Row> figures, Dataset<Row> evidence) {
    this.figures = figures;
    this.evidence = evidence;
  }

  /** Adds to articles all those that are copies of the same originals. */
  public static Dataset<Row> withCopies(Dataset<Row> articleIds, Dataset<Row> copies) {
    Dataset<Row> originals =
        copies
            .join(broadcast(articleIds), FigureMentions.ARTICLE_ID)
            .select(ArticleCopies.CANONICAL_ARTICLE_ID)
            .distinct();
    return copies
        .join(broadcast(originals), ArticleCopies.CANONICAL_ARTICLE_ID)
        .select(FigureMentions.ARTICLE_ID)
        .unionByName(articleIds)
        .distinct();
  }

  /** The cells in which statements of these articles stood. */
  public Dataset<Row> cellsOf(Dataset<Row> articleIds) {
    Dataset<Row> observations =
        evidence
            .join(broadcast(articleIds), FigureEvidence.ARTICLE_ID)
            .select(FigureEvidence.OBSERVATION_ID)
            .distinct();
    return figures
        .join(broadcast(observations), ViolationFigures.OBSERVATION_ID)
        .select(cellId().as(CELL_ID))
        .distinct();
  }

  /** The cells of completed mentions. */
  public static Dataset<Row> cells(Dataset<Row> completed) {
    return completed.select(CELL_ID).distinct();
  }

  /** The completed mentions that stand in these cells. */
  public static Dataset<Row> inCells(Dataset<Row> completed, Dataset<Row> cells) {
    return completed.join(broadcast(cells), new String[] {CELL_ID}, "left_semi");
  }

  /** What was known of these cells. */
  public Dataset<Row> figuresOf(Dataset<Row> cells) {
    return figures
        .withColumn(CELL_ID, cellId())
        .join(broadcast(cells), CELL_ID)
        .select(ViolationFigures.TABLE.select());
  }

  /** The evidence of observations. */
  public Dataset<Row> evidenceOf(Dataset<Row> ofObservations) {
    return evidence
        .join(
            broadcast(ofObservations.select(FigureEvidence.OBSERVATION_ID)),
            FigureEvidence.OBSERVATION_ID)
        .select(FigureEvidence.TABLE.select());
  }

  /**
   * What is known of other cells, but is total or part of what was resolved anew or before.
   *
   * @param resolved mentions resolved anew
   * @param replaced what was known of the same cells
   */
  public Dataset<Row> kin(Dataset<Row> resolved, Dataset<Row> replaced) {
    Dataset<Row> families =
        families(SeriesResolution.leading(resolved)).unionByName(families(replaced)).distinct();
    return figures
        .withColumn(FAMILY, BreakdownRows.familyId())
        .join(broadcast(families), FAMILY)
        .join(
            broadcast(replaced.select(ViolationFigures.OBSERVATION_ID)),
            new String[] {ViolationFigures.OBSERVATION_ID},
            "left_anti")
        .select(ViolationFigures.TABLE.select());
  }

  /** Observations resolved anew and their kin, with sums checked. */
  public static Dataset<Row> checked(Dataset<Row> resolved, Dataset<Row> kin) {
    return BreakdownRows.checked(SeriesResolution.leading(resolved).unionByName(kin))
        .select(ViolationFigures.TABLE.select());
  }

  private static Dataset<Row> families(Dataset<Row> observations) {
    return observations.select(BreakdownRows.familyId().as(FAMILY));
  }

  /** The same as {@link SeriesKey#cellId()}, of a row. */
  private static Column cellId() {
    return RowIds.joined(
        ViolationFigures.SERIES_KEY.stream().map(TouchedSeries::identity).toArray(Column[]::new));
  }

  private static Column identity(String column) {
    if (SeriesKey.LEFT_OUT.contains(column)) {
      return lit("");
    }
    return column.equals(ViolationFigures.REGION_CODE)
        ? coalesce(
            col(column),
            when(
                col(ViolationFigures.REGION_NAME).isNotNull(),
                concat(lit("name:"), lower(col(ViolationFigures.REGION_NAME)))))
        : col(column);
  }
}
