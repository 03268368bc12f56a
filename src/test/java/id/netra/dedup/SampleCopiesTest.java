package id.netra.dedup;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import id.netra.SampleTruth;
import id.netra.SparkTest;
import id.netra.clean.ArticleCleaning;
import id.netra.config.Settings;
import id.netra.storage.CorpusReader;
import id.netra.table.ArticleCopies;
import id.netra.table.Articles;
import id.netra.table.RawArticles;
import id.netra.table.RejectedRecords;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

/** The copies of the sample corpus, cleaned as in a night. */
final class SampleCopiesTest {
  @Test
  void groupsAreThoseOfTheTruth() {
    Dataset<Row> articles = ArticleCleaning.clean(raw()).localCheckpoint();
    Map<String, String> sources = new HashMap<>();
    articles
        .collectAsList()
        .forEach(
            row -> sources.put(row.getAs(Articles.ARTICLE_ID), row.<String>getAs(Articles.RAW_ID)));
    Map<String, Set<String>> found = new HashMap<>();
    Dataset<Row> none = SparkTest.spark().createDataFrame(List.of(), ArticleCopies.TABLE.schema());
    CopyDetection.find(articles, articles, none, Settings.defaults().dedup())
        .rows()
        .collectAsList()
        .forEach(
            row ->
                found
                    .computeIfAbsent(
                        row.getAs(ArticleCopies.CANONICAL_ARTICLE_ID), any -> new TreeSet<>())
                    .add(sources.get(row.<String>getAs(ArticleCopies.ARTICLE_ID))));
    found.values().removeIf(group -> group.size() == 1);
    assertThat(found.values()).containsExactlyInAnyOrderElementsOf(expected());
  }

  private static List<Set<String>> expected() {
    Map<String, Set<String>> groups = new HashMap<>();
    SampleTruth.articles()
        .forEach(
            (source, article) -> {
              if (article.hasNonNull("copy_group")) {
                groups
                    .computeIfAbsent(article.get("copy_group").asText(), any -> new TreeSet<>())
                    .add(source);
              }
            });
    return new ArrayList<>(groups.values());
  }

  /** The records of the sample that the truth has, with their source for a raw_id. */
  private static Dataset<Row> raw() {
    List<String> files = CorpusReader.files(SparkTest.spark(), List.of("data/sample"));
    Dataset<Row> records =
        CorpusReader.records(SparkTest.spark(), files, 20_000_000)
            .where(col(RejectedRecords.REASON).isNull());
    List<Row> rows = new ArrayList<>();
    Dataset<Row> stamped =
        records
            .withColumn(RawArticles.KNOWN_DATE, lit(Date.valueOf("2026-01-02")))
            .withColumn(RawArticles.RUN_ID, lit("run"))
            .withColumn(
                RawArticles.READ_AT, lit(Timestamp.from(Instant.parse("2026-01-02T00:00:00Z"))))
            .withColumn(
                RawArticles.CONTENT_HASH,
                concat_ws(" ", col(RawArticles.SOURCE_PATH), col(RawArticles.RECORD_INDEX)))
            .withColumn(RawArticles.RAW_ID, lit(""))
            .select(RawArticles.TABLE.select());
    for (Row row : stamped.collectAsList()) {
      String source =
          SampleTruth.source(
              row.getAs(RawArticles.SOURCE_PATH), row.<Long>getAs(RawArticles.RECORD_INDEX));
      if (SampleTruth.articles().containsKey(source)) {
        Object[] values = new Object[row.size()];
        for (int i = 0; i < values.length; i++) {
          values[i] = row.get(i);
        }
        values[row.fieldIndex(RawArticles.RAW_ID)] = source;
        rows.add(RowFactory.create(values));
      }
    }
    return SparkTest.spark().createDataFrame(rows, RawArticles.TABLE.schema());
  }
}
