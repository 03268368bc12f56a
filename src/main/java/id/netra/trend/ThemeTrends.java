package id.netra.trend;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.sum;

import id.netra.table.ArticleThemes;
import id.netra.table.Articles;
import id.netra.table.MonthlyIndicators;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;

/**
 * Articles of each theme by month, and their share of all articles, those without a theme included.
 */
final class ThemeTrends {
  private static final String ALL_ARTICLES = "all_articles";

  private ThemeTrends() {}

  static Dataset<Row> indicators(Dataset<Row> articleThemes, Dataset<Row> coverage) {
    Column articles = col(MonthlyIndicators.ARTICLE_COUNT).cast(DataTypes.DoubleType);
    Dataset<Row> themes =
        articleThemes
            .select(Articles.ARTICLE_ID, ArticleThemes.THEME_ID)
            .join(coverage, new String[] {Articles.ARTICLE_ID})
            .where(col(MonthlyIndicators.MONTH).isNotNull())
            .groupBy(MonthlyIndicators.MONTH, MonthlyIndicators.THEME_ID)
            .agg(Coverage.articleCount(), Coverage.outletCount(), Coverage.independentSourceCount())
            .withColumn(
                ALL_ARTICLES,
                sum(MonthlyIndicators.ARTICLE_COUNT)
                    .over(Window.partitionBy(MonthlyIndicators.MONTH)))
            .where(col(MonthlyIndicators.THEME_ID).isNotNull());
    Column values =
        array(
            Coverage.indicator("theme_articles", articles),
            Coverage.indicator("theme_share_ratio", articles.divide(col(ALL_ARTICLES))));
    return Coverage.inTableShape(themes.select(col("*"), inline(values)));
  }
}
