package id.netra.theme;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

import id.netra.table.ArticleCopies;
import id.netra.table.Articles;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
  private static final String IS_COPY = "is_copy";

  /**
   * One article of the corpus.
   *
   * @param article its text and the theme it had
   * @param url its address
   * @param rawId its present version
   * @param canonicalId the article it is a copy of, itself for an original
   * @param settled what it was assigned before, if its present version was
   */
  record SampleRow(
      TrainingArticle article,
      Optional<String> url,
      Optional<String> rawId,
      String canonicalId,
      Optional<Assignment> settled) {
    boolean isOriginal() {
      return article.id().equals(canonicalId);
    }
  }

  /** Takes the sample; one Spark job. */
  static CorpusSample of(Dataset<Row> corpus, int mostArticles) {
    Iterator<Row> rows =
        corpus
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

  private static SampleRow sampleRow(Row row) {
    Optional<String> theme = CorpusRows.text(row, 6);
    Optional<String> subtheme = CorpusRows.text(row, 7);
    TrainingArticle article =
        new TrainingArticle(
            row.getString(0), CorpusRows.text(row, 2), row.getString(3), theme, subtheme);
    return new SampleRow(
        article,
        CorpusRows.text(row, 1),
        CorpusRows.text(row, 4),
        row.getString(5),
        row.getBoolean(9)
            ? Optional.of(new Assignment(theme, subtheme, row.getDouble(8)))
            : Optional.empty());
  }
}
