package id.netra.dedup;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

import id.netra.table.ArticleCopies;
import id.netra.table.Articles;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Rows with all that the search for copies needs of an article: the columns of {@code
 * silver.article_copies} that are the article's own, its shingles, and a number to join by.
 */
final class Sketches {
  /** Number of an article: a hash of its id. */
  static final String ID = "id";

  /** The word 3-grams as {@link Shingles#bytes}. */
  static final String SHINGLES = "shingles";

  /** The order of fields in {@link #SCHEMA}. */
  private static final List<String> OWN_COLUMNS =
      List.of(
          ArticleCopies.ARTICLE_ID,
          ArticleCopies.TEXT_HASH,
          ArticleCopies.PUBLISHED_DATE,
          ArticleCopies.IS_DATE_CERTAIN,
          ArticleCopies.KNOWN_DATE,
          ArticleCopies.SHINGLE_COUNT,
          ArticleCopies.SIGNATURE);

  private static final StructType SCHEMA = schema();

  /** A date from the page or its address; one found in the text may be that of an event. */
  private static final Set<String> CERTAIN_SOURCES = Set.of("declared", "url", "dateline");

  private Sketches() {}

  /** A sketch of each article. */
  static Dataset<Row> of(Dataset<Row> articles) {
    MapFunction<Row, Row> toSketch = Sketches::sketch;
    return numbered(
        articles
            .select(
                Articles.ARTICLE_ID,
                Articles.TITLE,
                Articles.TEXT,
                Articles.PUBLISHED_DATE,
                Articles.PUBLISHED_DATE_SOURCE,
                Articles.KNOWN_DATE)
            .map(toSketch, Encoders.row(SCHEMA)));
  }

  /** Rows that have an article_id, with their number. */
  static Dataset<Row> numbered(Dataset<Row> rows) {
    return rows.withColumn(ID, xxhash64(col(ArticleCopies.ARTICLE_ID)));
  }

  static long id(Row sketch) {
    return sketch.<Long>getAs(ID);
  }

  static Member member(Row sketch) {
    return new Member(
        sketch.getAs(ID),
        sketch.getAs(ArticleCopies.ARTICLE_ID),
        sketch.getAs(ArticleCopies.TEXT_HASH),
        date(sketch, ArticleCopies.PUBLISHED_DATE),
        sketch.getAs(ArticleCopies.SHINGLE_COUNT));
  }

  static long traits(Row sketch) {
    Publication publication =
        new Publication(
            date(sketch, ArticleCopies.PUBLISHED_DATE),
            sketch.getAs(ArticleCopies.IS_DATE_CERTAIN),
            date(sketch, ArticleCopies.KNOWN_DATE).orElse(LocalDate.EPOCH));
    return Traits.of(publication, sketch.getAs(ArticleCopies.SHINGLE_COUNT));
  }

  static long[] keys(Row sketch, DedupSettings settings) {
    List<Integer> values = sketch.getList(sketch.fieldIndex(ArticleCopies.SIGNATURE));
    Signature signature = Signature.of(values.stream().mapToInt(Integer::intValue).toArray());
    return BucketKeys.of(sketch.getAs(ArticleCopies.TEXT_HASH), signature, settings);
  }

  static Shingles shingles(Row sketch) {
    return Shingles.of(sketch.<byte[]>getAs(SHINGLES));
  }

  private static Row sketch(Row article) {
    BodyWords body =
        BodyWords.of(
            Optional.ofNullable(article.getAs(Articles.TITLE)), article.getAs(Articles.TEXT));
    Shingles shingles = Shingles.of(body);
    Optional<LocalDate> published = date(article, Articles.PUBLISHED_DATE);
    String source = article.getAs(Articles.PUBLISHED_DATE_SOURCE);
    return RowFactory.create(
        article.getAs(Articles.ARTICLE_ID),
        body.hash(),
        article.getAs(Articles.PUBLISHED_DATE),
        published.isPresent() && CERTAIN_SOURCES.contains(source),
        article.getAs(Articles.KNOWN_DATE),
        shingles.count(),
        Signature.of(body, shingles).values(),
        shingles.bytes());
  }

  private static Optional<LocalDate> date(Row row, String column) {
    Object date = row.getAs(column);
    return date instanceof Date day
        ? Optional.of(day.toLocalDate())
        : Optional.ofNullable((LocalDate) date);
  }

  private static StructType schema() {
    StructType schema = new StructType();
    for (String column : OWN_COLUMNS) {
      schema = schema.add(ArticleCopies.TABLE.schema().apply(column));
    }
    return schema.add(SHINGLES, DataTypes.BinaryType, false);
  }
}
