package id.netra.series;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import id.netra.series.Circumstances.Position;
import id.netra.table.ArticleCopies;
import id.netra.table.Articles;
import id.netra.table.FigureEvidence;
import id.netra.table.FigureMentions;
import id.netra.table.ViolationFigures;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;

/** Statements as rows between two shuffles; dates are days since 1970. */
final class StatementRows {
  /** What is counted where, whoever counts it in whichever period. */
  static final String CELL_ID = "cell_id";

  /** Where in the article the number stands: the name of a {@link Position}. */
  static final String POSITION = "position";

  /** The observation to which an analyst has assigned it. */
  static final String HOME = "home";

  /** The earliest publication of the original and its copies. */
  static final String ORIGIN_DAY = "origin_day";

  /** Columns that hold a date in their table and a day number here. */
  static final List<String> DAYS =
      List.of(FigureMentions.AS_OF_DATE, FigureMentions.KNOWN_DATE, Articles.PUBLISHED_DATE);

  /** The key, and the names of its period and region. */
  static final List<String> KEY_PARTS =
      Stream.concat(
              ViolationFigures.SERIES_KEY.stream(),
              Stream.of(ViolationFigures.PERIOD, ViolationFigures.REGION_NAME))
          .toList();

  static final StructType SCHEMA = schema();

  private StatementRows() {}

  private static StructType schema() {
    StructType schema =
        new StructType()
            .add(CELL_ID, StringType)
            .add(FigureMentions.MENTION_ID, StringType)
            .add(FigureMentions.ARTICLE_ID, StringType)
            .add(ArticleCopies.CANONICAL_ARTICLE_ID, StringType)
            .add(FigureMentions.ARTICLE_URL, StringType)
            .add(Articles.OUTLET, StringType)
            .add(Articles.PUBLISHED_DATE, IntegerType)
            .add(ORIGIN_DAY, IntegerType)
            .add(FigureMentions.VALUE_MIN, LongType)
            .add(FigureMentions.VALUE_MAX, LongType)
            .add(FigureMentions.QUALIFIER, StringType)
            .add(FigureMentions.AS_OF_DATE, IntegerType)
            .add(FigureMentions.AS_OF_PRECISION, StringType)
            .add(FigureMentions.KNOWN_DATE, IntegerType)
            .add(FigureMentions.NEEDS_REVIEW, BooleanType)
            .add(FigureMentions.SENTENCE_TEXT, StringType)
            .add(POSITION, StringType)
            .add(FigureMentions.CHAR_START, IntegerType)
            .add(FigureMentions.PART_OF_VALUE, LongType)
            .add(FigureMentions.SHARE_RATIO, DoubleType)
            .add(FigureMentions.BREAKDOWN_VERDICT, StringType)
            .add(FigureEvidence.KEY_BASIS, StringType)
            .add(HOME, StringType);
    for (String part : KEY_PARTS) {
      schema = schema.add(part, StringType);
    }
    return schema;
  }

  /** Reads a row of {@link #SCHEMA}. */
  static Statement statement(Row row) {
    return new Statement(
        text(row, FigureMentions.MENTION_ID),
        source(row),
        new SeriesKey(keyParts(row)),
        new StatedValue(
            row.<Long>getAs(FigureMentions.VALUE_MIN),
            row.<Long>getAs(FigureMentions.VALUE_MAX),
            text(row, FigureMentions.QUALIFIER)),
        asOf(row),
        day(row, FigureMentions.KNOWN_DATE).orElseThrow(),
        row.<Boolean>getAs(FigureMentions.NEEDS_REVIEW),
        text(row, FigureMentions.SENTENCE_TEXT),
        circumstances(row),
        KeyBasis.valueOf(text(row, FigureEvidence.KEY_BASIS)),
        optional(row, HOME).map(id -> new Home(id, text(row, CELL_ID))));
  }

  private static Circumstances circumstances(Row row) {
    return new Circumstances(
        Position.valueOf(text(row, POSITION)),
        row.<Integer>getAs(FigureMentions.CHAR_START),
        Optional.ofNullable(row.getAs(FigureMentions.PART_OF_VALUE)),
        Optional.ofNullable(row.getAs(FigureMentions.SHARE_RATIO)),
        optional(row, FigureMentions.BREAKDOWN_VERDICT));
  }

  private static Source source(Row row) {
    return new Source(
        text(row, FigureMentions.ARTICLE_ID),
        text(row, ArticleCopies.CANONICAL_ARTICLE_ID),
        optional(row, FigureMentions.ARTICLE_URL),
        optional(row, Articles.OUTLET),
        day(row, Articles.PUBLISHED_DATE),
        day(row, ORIGIN_DAY));
  }

  private static Map<String, String> keyParts(Row row) {
    Map<String, String> parts = new HashMap<>();
    KEY_PARTS.forEach(part -> optional(row, part).ifPresent(value -> parts.put(part, value)));
    return parts;
  }

  private static Optional<StatedDay> asOf(Row row) {
    String precision = optional(row, FigureMentions.AS_OF_PRECISION).orElse("day");
    return day(row, FigureMentions.AS_OF_DATE).map(last -> new StatedDay(last, precision));
  }

  /**
   * Writes a row of {@link #SCHEMA}, named, since Spark hands it to the next typed step as it is.
   */
  static Row row(Statement statement) {
    Source source = statement.source();
    Object[] values =
        Stream.concat(
                Stream.of(
                    Optional.of(statement.cellId()),
                    Optional.of(statement.mentionId()),
                    Optional.of(source.articleId()),
                    Optional.of(source.originalId()),
                    source.url(),
                    source.outlet(),
                    source.published().map(StatementRows::dayNumber),
                    source.origin().map(StatementRows::dayNumber),
                    Optional.of(statement.value().min()),
                    Optional.of(statement.value().max()),
                    Optional.of(statement.value().qualifier()),
                    statement.asOf().map(StatedDay::last).map(StatementRows::dayNumber),
                    statement.asOf().map(StatedDay::precision),
                    Optional.of(dayNumber(statement.knownDate())),
                    Optional.of(statement.needsReview()),
                    Optional.of(statement.sentence()),
                    Optional.of(statement.around().position().name()),
                    Optional.of(statement.around().offset()),
                    statement.around().partOfValue(),
                    statement.around().shareRatio(),
                    statement.around().verdict(),
                    Optional.of(statement.basis().name()),
                    statement.home().map(Home::observationId)),
                KEY_PARTS.stream().map(statement.key()::part))
            .map(value -> value.orElse(null))
            .toArray();
    return new GenericRowWithSchema(values, SCHEMA);
  }

  /** The number of a day, counted from 1970. */
  static int dayNumber(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  private static String text(Row row, String column) {
    return row.getAs(column);
  }

  private static Optional<String> optional(Row row, String column) {
    return Optional.ofNullable(row.getAs(column));
  }

  private static Optional<LocalDate> day(Row row, String column) {
    return Optional.<Integer>ofNullable(row.getAs(column)).map(LocalDate::ofEpochDay);
  }
}
