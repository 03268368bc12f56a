package id.netra.dedup;

import id.netra.table.ArticleCopies;
import id.netra.table.TableColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Makes the rows of {@code silver.article_copies}. */
final class CopyRows {
  private CopyRows() {}

  /**
   * The row of an article.
   *
   * @param sketch of the article
   * @param link its place in its group
   * @param comparedArticleId id of the article that {@code link} compares it with
   * @param similarity of the two
   */
  static Row row(Row sketch, CopyLink link, String comparedArticleId, Similarity similarity) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put(ArticleCopies.CANONICAL_ARTICLE_ID, link.canonicalArticleId());
    values.put(ArticleCopies.RELATION, link.relation().code());
    values.put(ArticleCopies.JACCARD_RATIO, similarity.jaccardRatio());
    values.put(ArticleCopies.CONTAINMENT_RATIO, similarity.containmentRatio());
    values.put(ArticleCopies.COMPARED_ARTICLE_ID, comparedArticleId);
    List<TableColumn> columns = ArticleCopies.TABLE.columns();
    @Nullable Object[] row = new @Nullable Object[columns.size()];
    for (int i = 0; i < row.length; i++) {
      String name = columns.get(i).name();
      row[i] = values.containsKey(name) ? values.get(name) : sketch.getAs(name);
    }
    return RowFactory.create(row);
  }
}
