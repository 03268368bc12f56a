package id.netra.trend;

import id.netra.table.MonthlyIndicators;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The indicators of {@code gold.monthly_indicators}, put together from their sources.
 *
 * <p>Each is a function of its inputs alone. Trends as best known on an earlier night are therefore
 * those of what was known by then: of figures resolved from the mentions, and of the articles, of
 * that time.
 */
public final class MonthlyTrends {
  /** Version of the rules; a change makes the table be built again. */
  public static final String VERSION = "trends-2";

  private MonthlyTrends() {}

  /**
   * The coverage that stands behind the indicators: month, outlet and original of each article.
   *
   * @param articles rows of {@code silver.articles}
   * @param copies rows of {@code silver.article_copies}; an article without a row is an original
   */
  public static Dataset<Row> coverage(Dataset<Row> articles, Dataset<Row> copies) {
    return Coverage.of(articles, copies);
  }

  /**
   * All indicators of all months.
   *
   * @param figures rows of {@code gold.violation_figures}
   * @param evidence rows of {@code gold.figure_evidence}
   * @param participantCounts rows of {@code gold.participant_counts}
   * @param articleThemes rows of {@code gold.article_themes}
   * @param coverage what {@link #coverage} gives
   * @return rows of {@code gold.monthly_indicators}
   */
  public static Dataset<Row> indicators(
      Dataset<Row> figures,
      Dataset<Row> evidence,
      Dataset<Row> participantCounts,
      Dataset<Row> articleThemes,
      Dataset<Row> coverage) {
    return CoverageTrends.indicators(coverage)
        .unionByName(ThemeTrends.indicators(articleThemes, coverage))
        .unionByName(ViolationTrends.indicators(figures, evidence, coverage))
        .unionByName(EventTrends.indicators(participantCounts, coverage))
        .select(MonthlyIndicators.TABLE.select());
  }
}
