package id.netra.theme;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import id.netra.table.ArticleCopies;
import id.netra.table.ArticleThemes;
import id.netra.table.Articles;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The articles that themes are learned from: originals first, in the order of a hash of their ids,
 * so that every run and every partitioning takes the same.
 *
 * @param rows at most as many as the sample may have, in a fixed order, copies last
 * @param isWhole whether this is all there is
 */
record CorpusSample(List<SampleRow> rows, boolean isWhole) {
  static final String PREVIOUS_THEME_ID = "previous_theme_id";
  private static final String IS_COPY = "is_copy";

  /**
   * One article of the corpus.
   *
   * @param article its text and the theme it had
   * @param url its address
   * @param canonicalId the article it is a copy of, itself for an original
   */
  record SampleRow(TrainingArticle article, Optional<String> url, String canonicalId) {
    boolean isOriginal() {
      return article.id().equals(canonicalId);
    }
  }

  /** Articles with what is known of them: original, and theme before tonight. */
  static Dataset<Row> known(Dataset<Row> articles, Dataset<Row> copies, PreviousThemes previous) {
    Dataset<Row> canonical =
        copies.select(col(ArticleCopies.ARTICLE_ID), col(ArticleCopies.CANONICAL_ARTICLE_ID));
    Dataset<Row> known = articles.join(canonical, idOf(articles, canonical), "left");
    Optional<Dataset<Row>> before =
        previous
            .articleThemes()
            .map(
                rows ->
                    rows.select(
                        col(ArticleThemes.ARTICLE_ID),
                        col(ArticleThemes.THEME_ID).as(PREVIOUS_THEME_ID)));
    Dataset<Row> joined =
        before
            .map(rows -> known.join(rows, idOf(articles, rows), "left"))
            .orElseGet(() -> known.withColumn(PREVIOUS_THEME_ID, lit(null).cast("string")));
    return joined.select(
        articles.col(Articles.ARTICLE_ID),
        articles.col(Articles.ARTICLE_URL),
        articles.col(Articles.OUTLET),
        articles.col(Articles.TEXT),
        coalesce(col(ArticleCopies.CANONICAL_ARTICLE_ID), articles.col(Articles.ARTICLE_ID))
            .as(ArticleCopies.CANONICAL_ARTICLE_ID),
        col(PREVIOUS_THEME_ID));
  }

  /** Takes the sample; one Spark job. */
  static CorpusSample of(Dataset<Row> known, int mostArticles) {
    Iterator<Row> rows =
        known
            .withColumn(
                IS_COPY, col(ArticleCopies.CANONICAL_ARTICLE_ID).notEqual(col(Articles.ARTICLE_ID)))
            .orderBy(col(IS_COPY), xxhash64(col(Articles.ARTICLE_ID)), col(Articles.ARTICLE_ID))
            .limit(mostArticles + 1)
            .toLocalIterator();
    List<SampleRow> sample = new ArrayList<>();
    rows.forEachRemaining(row -> sample.add(sampleRow(row)));
    boolean isWhole = sample.size() <= mostArticles;
    return new CorpusSample(isWhole ? sample : sample.subList(0, mostArticles), isWhole);
  }

  /** The articles to learn from: no copies. */
  List<TrainingArticle> originals() {
    return rows.stream().filter(SampleRow::isOriginal).map(SampleRow::article).toList();
  }

  private static Column idOf(Dataset<Row> left, Dataset<Row> right) {
    return left.col(Articles.ARTICLE_ID).equalTo(right.col(Articles.ARTICLE_ID));
  }

  private static SampleRow sampleRow(Row row) {
    TrainingArticle article =
        new TrainingArticle(row.getString(0), text(row, 2), row.getString(3), text(row, 5));
    return new SampleRow(article, text(row, 1), row.getString(4));
  }

  private static Optional<String> text(Row row, int column) {
    return Optional.ofNullable(row.getString(column));
  }
}
