package id.netra.trend;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;

import id.netra.table.MonthlyIndicators;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How much was written in each month: articles, the outlets that print them, originals. */
final class CoverageTrends {
  private CoverageTrends() {}

  static Dataset<Row> indicators(Dataset<Row> coverage) {
    Column values =
        array(
            Coverage.indicator("coverage_articles", col(MonthlyIndicators.ARTICLE_COUNT)),
            Coverage.indicator("coverage_outlets", col(MonthlyIndicators.OUTLET_COUNT)),
            Coverage.indicator(
                "coverage_originals", col(MonthlyIndicators.INDEPENDENT_SOURCE_COUNT)));
    Dataset<Row> months =
        coverage
            .where(col(MonthlyIndicators.MONTH).isNotNull())
            .groupBy(MonthlyIndicators.MONTH)
            .agg(
                Coverage.articleCount(), Coverage.outletCount(), Coverage.independentSourceCount());
    return Coverage.inTableShape(months.select(col("*"), inline(values)));
  }
}
