package id.netra.trend;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import id.netra.table.FigureEvidence;
import id.netra.table.FigureVocabulary;
import id.netra.table.MonthlyIndicators;
import id.netra.table.ViolationFigures;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;

/**
 * Violation series by month: the last level of a month, and what it adds to the level before.
 *
 * <p>Totals and regional parts of neutrality counts whose issuer and period are known, by the month
 * of their as-of date. An interval counts with its lower bound. A series that can fall has levels
 * only.
 */
final class ViolationTrends {
  private static final String NEXT_MONTH = "next_month";
  private static final String LEVEL = "level";
  private static final String LEVEL_BEFORE = "level_before";

  private ViolationTrends() {}

  static Dataset<Row> indicators(
      Dataset<Row> figures, Dataset<Row> evidence, Dataset<Row> coverage) {
    Dataset<Row> levels =
        levels(figures)
            .join(sources(evidence, coverage), new String[] {ViolationFigures.OBSERVATION_ID});
    Column increment = col(LEVEL).minus(col(LEVEL_BEFORE));
    Column values =
        array_compact(
            array(
                indicator("violation_level", col(LEVEL)),
                when(
                    accumulates().and(increment.isNotNull()),
                    indicator("violation_increment", increment))));
    return Coverage.inTableShape(levels.select(col("*"), inline(values)));
  }

  private static Dataset<Row> levels(Dataset<Row> figures) {
    Column isConflict = col(ViolationFigures.OBSERVATION_STATUS).equalTo("conflict");
    WindowSpec inTime =
        Window.partitionBy(ViolationFigures.SERIES_ID)
            .orderBy(
                col(ViolationFigures.AS_OF_DATE).asc(),
                isConflict.desc(),
                col(ViolationFigures.INDEPENDENT_SOURCE_COUNT).asc(),
                col(ViolationFigures.OBSERVATION_ID).desc());
    return figures
        .where(isShown())
        .withColumn(MonthlyIndicators.MONTH, Coverage.month(ViolationFigures.AS_OF_DATE))
        .withColumn(NEXT_MONTH, lead(MonthlyIndicators.MONTH, 1).over(inTime))
        .where(not(col(MonthlyIndicators.MONTH).eqNullSafe(col(NEXT_MONTH))))
        .withColumn(LEVEL, col(ViolationFigures.VALUE_MIN).cast(DataTypes.DoubleType))
        .withColumn(LEVEL_BEFORE, lag(LEVEL, 1).over(inTime))
        .drop(ViolationFigures.OUTLET_COUNT, ViolationFigures.INDEPENDENT_SOURCE_COUNT);
  }

  private static Dataset<Row> sources(Dataset<Row> evidence, Dataset<Row> coverage) {
    return evidence
        .select(FigureEvidence.OBSERVATION_ID, FigureEvidence.ARTICLE_ID)
        .join(coverage.drop(MonthlyIndicators.MONTH), new String[] {FigureEvidence.ARTICLE_ID})
        .groupBy(FigureEvidence.OBSERVATION_ID)
        .agg(Coverage.articleCount(), Coverage.outletCount(), Coverage.independentSourceCount());
  }

  private static Column isShown() {
    Column isOther =
        col(ViolationFigures.KIND).isin("participants", "participants_breakdown", "workforce");
    Column isTotalOrRegion =
        col(ViolationFigures.CATEGORY)
            .equalTo(FigureVocabulary.TOTAL)
            .or(col(ViolationFigures.DIMENSION).equalTo("region"));
    return not(isOther)
        .and(isTotalOrRegion)
        .and(col(ViolationFigures.IS_ASN_NEUTRALITY))
        .and(col(ViolationFigures.AS_OF_DATE).isNotNull())
        .and(col(ViolationFigures.REPORTING_BODY).isNotNull())
        .and(col(ViolationFigures.PERIOD_CODE).rlike("[0-9]{4}"));
  }

  private static Column accumulates() {
    return col(ViolationFigures.STAGE)
        .isNotNull()
        .and(col(ViolationFigures.STAGE).notEqual("in_process"));
  }

  private static Column indicator(String name, Column value) {
    return struct(lit(name).as(MonthlyIndicators.INDICATOR), value.as(MonthlyIndicators.VALUE));
  }
}
