package id.netra.trend;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.months_between;
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
 * <p>Totals and named parts whose issuer and period are known, by the month of their as-of date. An
 * interval counts with its lower bound. Where two values of one day conflict, the one that is not
 * marked so is the level, else that of more independent sources. An increment says how many months
 * it spans: "349 hingga 3 April" and "805 hingga 4 Oktober" is a step of 456 over six months, not
 * the growth of October. A series that can fall has levels only.
 */
final class ViolationTrends {
  private static final String NEXT_MONTH = "next_month";
  private static final String LEVEL = "level";
  private static final String LEVEL_BEFORE = "level_before";
  private static final String MONTH_BEFORE = "month_before";

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
                indicator("violation_level", col(LEVEL), lit(null)),
                when(
                    accumulates().and(increment.isNotNull()),
                    indicator("violation_increment", increment, monthsSpanned()))));
    return Coverage.inTableShape(levels.select(col("*"), inline(values)));
  }

  private static Dataset<Row> levels(Dataset<Row> figures) {
    Column isConflict = col(ViolationFigures.OBSERVATION_STATUS).equalTo(ViolationFigures.CONFLICT);
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
        .withColumn(MONTH_BEFORE, lag(MonthlyIndicators.MONTH, 1).over(inTime))
        .withColumn(
            MonthlyIndicators.PROVINCE_CODE, Coverage.province(ViolationFigures.REGION_CODE))
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
    Column isTotalOrNamedPart =
        col(ViolationFigures.DIMENSION)
            .isNull()
            .or(col(ViolationFigures.CATEGORY).notEqual(FigureVocabulary.TOTAL));
    return col(ViolationFigures.KIND)
        .isin(FigureVocabulary.VIOLATION_KINDS.toArray())
        .and(col(ViolationFigures.IS_COMPARABLE))
        .and(isTotalOrNamedPart)
        .and(col(ViolationFigures.AS_OF_DATE).isNotNull())
        .and(col(ViolationFigures.REPORTING_BODY).isNotNull())
        .and(col(ViolationFigures.PERIOD_CODE).rlike("[0-9]{4}"));
  }

  private static Column accumulates() {
    return col(ViolationFigures.STAGE)
        .isNotNull()
        .and(col(ViolationFigures.STAGE).notEqual(FigureVocabulary.IN_PROCESS));
  }

  private static Column monthsSpanned() {
    return months_between(col(MonthlyIndicators.MONTH), col(MONTH_BEFORE));
  }

  private static Column indicator(String name, Column value, Column months) {
    return struct(
        lit(name).as(MonthlyIndicators.INDICATOR),
        value.as(MonthlyIndicators.VALUE),
        months.cast(DataTypes.IntegerType).as(MonthlyIndicators.MONTHS_SPANNED));
  }
}
