package id.netra.figure;

import id.netra.table.Articles;
import id.netra.text.OffsetMap;
import id.netra.text.Span;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;

/**
 * An article as its table row gives it.
 *
 * @param articleId the article
 * @param url its address, if it has one
 * @param rawId the version
 * @param article what the grammar reads
 * @param offsets the way back to the raw document
 * @param knownDate the night that read it first
 */
record ArticleRow(
    String articleId,
    Optional<String> url,
    String rawId,
    ArticleText article,
    OffsetMap offsets,
    LocalDate knownDate) {

  private static final List<String> COLUMNS =
      List.of(
          Articles.ARTICLE_ID,
          Articles.ARTICLE_URL,
          Articles.RAW_ID,
          Articles.TITLE,
          Articles.TEXT,
          Articles.PUBLISHED_DATE,
          Articles.OFFSET_MAP,
          Articles.KNOWN_DATE);

  /** The columns that are read. */
  static Column[] columns() {
    return COLUMNS.stream().map(functions::col).toArray(Column[]::new);
  }

  static ArticleRow of(Row row) {
    String text = row.getAs(Articles.TEXT);
    Optional<String> title = Optional.ofNullable(row.getAs(Articles.TITLE));
    LocalDate known = date(row.getAs(Articles.KNOWN_DATE)).orElseThrow();
    return new ArticleRow(
        row.getAs(Articles.ARTICLE_ID),
        Optional.ofNullable(row.getAs(Articles.ARTICLE_URL)),
        row.getAs(Articles.RAW_ID),
        new ArticleText(text, title(text, title), date(row.getAs(Articles.PUBLISHED_DATE))),
        new OffsetMap(
            row.<Row>getList(row.fieldIndex(Articles.OFFSET_MAP)).stream()
                .map(ArticleRow::run)
                .toList()),
        known);
  }

  private static Optional<Span> title(String text, Optional<String> title) {
    return title.filter(t -> !t.isEmpty() && text.startsWith(t)).map(t -> new Span(0, t.length()));
  }

  private static OffsetMap.Run run(Row run) {
    return new OffsetMap.Run(
        run.<Integer>getAs(Articles.TEXT_START),
        run.<Integer>getAs(Articles.RAW_START),
        run.<Integer>getAs(Articles.RUN_CHARS));
  }

  private static Optional<LocalDate> date(@Nullable Object value) {
    return value instanceof Date day
        ? Optional.of(day.toLocalDate())
        : Optional.ofNullable((LocalDate) value);
  }
}
