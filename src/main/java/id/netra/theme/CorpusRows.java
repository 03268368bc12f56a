package id.netra.theme;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import id.netra.table.ArticleCopies;
import id.netra.table.ArticleThemes;
import id.netra.table.Articles;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** Articles with what is known of them: original, and theme before tonight. */
final class CorpusRows {
  static final String PREVIOUS_THEME_ID = "previous_theme_id";
  static final String PREVIOUS_SUBTHEME_ID = "previous_subtheme_id";
  static final String PREVIOUS_SIMILARITY = "previous_similarity";
  static final String IS_SETTLED = "is_settled";
  private static final String PREVIOUS_RAW_ID = "previous_raw_id";

  private static final String[] ID = {Articles.ARTICLE_ID};

  private CorpusRows() {}

  /** One row an article; settled are those whose present version has been assigned before. */
  static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> copies, PreviousThemes previous) {
    Dataset<Row> canonical =
        copies.select(col(ArticleCopies.ARTICLE_ID), col(ArticleCopies.CANONICAL_ARTICLE_ID));
    Dataset<Row> known = articles.join(canonical, ID, "left");
    Dataset<Row> joined =
        previous
            .articleThemes()
            .map(CorpusRows::before)
            .map(rows -> known.join(rows, ID, "left"))
            .orElseGet(() -> withNothingBefore(known));
    return joined.select(
        col(Articles.ARTICLE_ID),
        col(Articles.ARTICLE_URL),
        col(Articles.OUTLET),
        col(Articles.TEXT),
        col(Articles.RAW_ID),
        coalesce(col(ArticleCopies.CANONICAL_ARTICLE_ID), col(Articles.ARTICLE_ID))
            .as(ArticleCopies.CANONICAL_ARTICLE_ID),
        col(PREVIOUS_THEME_ID),
        col(PREVIOUS_SUBTHEME_ID),
        col(PREVIOUS_SIMILARITY),
        coalesce(col(PREVIOUS_RAW_ID).equalTo(col(Articles.RAW_ID)), lit(false)).as(IS_SETTLED));
  }

  private static Dataset<Row> before(Dataset<Row> rows) {
    return rows.select(
        col(ArticleThemes.ARTICLE_ID),
        coalesce(col(ArticleThemes.FOUND_THEME_ID), col(ArticleThemes.THEME_ID))
            .as(PREVIOUS_THEME_ID),
        col(ArticleThemes.SUBTHEME_ID).as(PREVIOUS_SUBTHEME_ID),
        col(ArticleThemes.SIMILARITY_RATIO).as(PREVIOUS_SIMILARITY),
        col(ArticleThemes.RAW_ID).as(PREVIOUS_RAW_ID));
  }

  private static Dataset<Row> withNothingBefore(Dataset<Row> known) {
    Column nothing = lit(null).cast(DataTypes.StringType);
    return known
        .withColumn(PREVIOUS_THEME_ID, nothing)
        .withColumn(PREVIOUS_SUBTHEME_ID, nothing)
        .withColumn(PREVIOUS_SIMILARITY, lit(0.0))
        .withColumn(PREVIOUS_RAW_ID, nothing);
  }

  static Optional<String> text(Row row, int column) {
    return Optional.ofNullable(row.getString(column));
  }
}
