package id.netra.clean;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import id.netra.table.RawArticles;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the articles of a night teach.
 *
 * @param habits of the outlets that they belong to
 * @param affected the earlier articles to be cleaned again, as Datasets of one column with their
 *     addresses (else content hashes)
 */
public record Lessons(LearnedHabits habits, List<Dataset<Row>> affected) {

  /** Adds to the rows that are new all versions of the earlier articles to be cleaned again. */
  public Dataset<Row> withAffected(Dataset<Row> changed, Dataset<Row> raw) {
    return affected.stream()
        .reduce(Dataset::union)
        .map(articles -> changed.union(versions(raw, articles)).dropDuplicates(RawArticles.RAW_ID))
        .orElse(changed);
  }

  private static Dataset<Row> versions(Dataset<Row> raw, Dataset<Row> articles) {
    return raw.join(
        articles,
        coalesce(col(RawArticles.ARTICLE_URL), col(RawArticles.CONTENT_HASH))
            .equalTo(articles.col(PageRows.ARTICLE)),
        "left_semi");
  }
}
