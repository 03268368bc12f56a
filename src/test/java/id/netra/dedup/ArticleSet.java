package id.netra.dedup;

import id.netra.JsonLines;
import id.netra.SparkTest;
import id.netra.table.Articles;
import id.netra.table.TableColumn;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/** Rows of {@code silver.articles} for tests and measurements of copies. */
final class ArticleSet {
  private static final LocalDate KNOWN = LocalDate.of(2026, 1, 2);

  private final List<Row> rows = new ArrayList<>();

  /** Adds an article with a certain date, or with none. */
  ArticleSet add(String id, String title, String body, Optional<LocalDate> published) {
    Map<String, Object> values = new HashMap<>();
    values.put(Articles.ARTICLE_ID, id);
    values.put(Articles.RAW_ID, "raw-" + id);
    values.put(Articles.TITLE, title);
    values.put(Articles.TEXT, title + "\n" + body);
    values.put(Articles.OFFSET_MAP, new Row[0]);
    values.put(Articles.PUBLISHED_DATE, published.map(Date::valueOf).orElse(null));
    values.put(Articles.PUBLISHED_DATE_SOURCE, published.isPresent() ? "declared" : "none");
    values.put(Articles.LANGUAGE, "id");
    values.put(Articles.LANGUAGE_RATIO, 0.3);
    values.put(Articles.FURNITURE_CHARS, 0);
    values.put(Articles.LEGAL_REFERENCES, new Row[0]);
    values.put(Articles.KNOWN_DATE, Date.valueOf(KNOWN));
    rows.add(
        RowFactory.create(
            Articles.TABLE.columns().stream().map(TableColumn::name).map(values::get).toArray()));
    return this;
  }

  Dataset<Row> dataset() {
    return dataset(SparkTest.spark());
  }

  Dataset<Row> dataset(SparkSession spark) {
    return spark.createDataFrame(rows, Articles.TABLE.schema());
  }

  /** One article of a JSON lines file. */
  record Source(String body, Optional<LocalDate> date) {}

  /** The articles of a file of JSON lines with {@code body} and {@code date}; gzip is read too. */
  static List<Source> read(Path file) throws IOException {
    return JsonLines.of(file).stream()
        .map(
            article ->
                new Source(
                    article.path("body").asText(),
                    Optional.ofNullable(article.path("date").textValue()).map(LocalDate::parse)))
        .toList();
  }
}
