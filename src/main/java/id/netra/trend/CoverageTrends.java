package id.netra.trend;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import id.netra.table.MonthlyIndicators;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How much was written in each month. */
final class CoverageTrends {
  private CoverageTrends() {}

  static Dataset<Row> indicators(Dataset<Row> coverage) {
    Dataset<Row> months =
        coverage
            .where(col(MonthlyIndicators.MONTH).isNotNull())
            .groupBy(MonthlyIndicators.MONTH)
            .agg(Coverage.articleCount(), Coverage.outletCount(), Coverage.independentSourceCount())
            .withColumn(MonthlyIndicators.INDICATOR, lit("coverage_articles"))
            .withColumn(MonthlyIndicators.VALUE, col(MonthlyIndicators.ARTICLE_COUNT));
    return Coverage.inTableShape(months);
  }
}
