package id.netra.clean;

import static java.time.ZoneOffset.UTC;

import id.netra.table.Articles;
import id.netra.table.RawArticles;
import id.netra.table.RowIds;
import id.netra.table.TableColumn;
import id.netra.text.LegalReference;
import id.netra.text.OffsetMap;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** Turns rows of raw articles into rows of clean ones. */
final class ArticleRows {
  private ArticleRows() {}

  /** The row of {@code silver.articles} for a row of {@code bronze.raw_articles}, and removals. */
  static Row clean(Row raw, LearnedHabits habits) {
    RawArticle given = rawArticle(raw);
    CleanArticle article = ArticleCleaner.clean(given, habits.of(given));
    Map<String, @Nullable Object> values = values(article);
    values.put(Articles.ARTICLE_ID, articleId(raw));
    values.put(Articles.RAW_ID, raw.getAs(RawArticles.RAW_ID));
    values.put(Articles.ARTICLE_URL, raw.getAs(RawArticles.ARTICLE_URL));
    values.put(Articles.KNOWN_DATE, raw.getAs(RawArticles.KNOWN_DATE));
    List<TableColumn> columns = Articles.TABLE.columns();
    @Nullable Object[] row = new @Nullable Object[columns.size() + 1];
    for (int i = 0; i < columns.size(); i++) {
      row[i] = values.get(columns.get(i).name());
    }
    row[columns.size()] = CollectionConverters.asScala(article.removedChars());
    return RowFactory.create(row);
  }

  static RawArticle rawArticle(Row raw) {
    return new RawArticle(
        text(raw, RawArticles.TITLE),
        raw.getAs(RawArticles.RAW_TEXT),
        text(raw, RawArticles.DECLARED_DATE_TEXT),
        text(raw, RawArticles.ARTICLE_URL),
        text(raw, RawArticles.OUTLET),
        readDate(raw));
  }

  private static Optional<String> text(Row raw, String column) {
    return Optional.ofNullable(raw.getAs(column));
  }

  private static LocalDate readDate(Row raw) {
    Object readAt = raw.getAs(RawArticles.READ_AT);
    Instant instant =
        readAt instanceof java.sql.Timestamp timestamp ? timestamp.toInstant() : (Instant) readAt;
    return instant.atZone(UTC).toLocalDate();
  }

  private static String articleId(Row raw) {
    return RowIds.of(
        text(raw, RawArticles.ARTICLE_URL).orElseGet(() -> raw.getAs(RawArticles.CONTENT_HASH)));
  }

  private static Map<String, @Nullable Object> values(CleanArticle article) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put(Articles.OUTLET, article.outlet().orElse(null));
    values.put(Articles.TITLE, article.title().orElse(null));
    values.put(Articles.TEXT, article.text());
    values.put(Articles.OFFSET_MAP, runs(article.offsets()));
    values.put(Articles.PUBLISHED_DATE, article.published().day().map(Date::valueOf).orElse(null));
    values.put(Articles.PUBLISHED_DATE_SOURCE, article.published().source().code());
    values.put(Articles.LANGUAGE, article.language().code());
    values.put(Articles.LANGUAGE_RATIO, article.language().ratio());
    values.put(Articles.FURNITURE_CHARS, article.furnitureChars());
    values.put(Articles.LEGAL_REFERENCES, references(article.legalReferences()));
    return values;
  }

  private static Row[] runs(OffsetMap offsets) {
    return offsets.runs().stream()
        .map(run -> RowFactory.create(run.textStart(), run.rawStart(), run.runChars()))
        .toArray(Row[]::new);
  }

  private static Row[] references(List<LegalReference> references) {
    return references.stream().map(ArticleRows::reference).toArray(Row[]::new);
  }

  private static Row reference(LegalReference reference) {
    return RowFactory.create(
        reference.instrument(),
        reference.number().orElse(null),
        reference.year().isPresent() ? (Integer) reference.year().getAsInt() : null,
        reference.article().orElse(null),
        reference.paragraph().orElse(null),
        reference.span().start(),
        reference.span().end());
  }
}
