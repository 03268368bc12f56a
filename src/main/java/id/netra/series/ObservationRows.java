package id.netra.series;

import static id.netra.table.ViolationFigures.AS_OF_BASIS;
import static id.netra.table.ViolationFigures.AS_OF_DATE;
import static id.netra.table.ViolationFigures.BREAKDOWN_BASIS;
import static id.netra.table.ViolationFigures.BREAKDOWN_VERDICT;
import static id.netra.table.ViolationFigures.CONFLICTS_WITH;
import static id.netra.table.ViolationFigures.FIRST_PUBLISHED_DATE;
import static id.netra.table.ViolationFigures.INDEPENDENT_SOURCE_COUNT;
import static id.netra.table.ViolationFigures.IS_ASN_NEUTRALITY;
import static id.netra.table.ViolationFigures.IS_COMPARABLE;
import static id.netra.table.ViolationFigures.KNOWN_DATE;
import static id.netra.table.ViolationFigures.MENTION_COUNT;
import static id.netra.table.ViolationFigures.MIXES_POPULATIONS;
import static id.netra.table.ViolationFigures.NEEDS_REVIEW;
import static id.netra.table.ViolationFigures.OBSERVATION_ID;
import static id.netra.table.ViolationFigures.OBSERVATION_STATUS;
import static id.netra.table.ViolationFigures.OUTLET_COUNT;
import static id.netra.table.ViolationFigures.PART_OF_VALUE;
import static id.netra.table.ViolationFigures.QUALIFIER;
import static id.netra.table.ViolationFigures.SERIES_ID;
import static id.netra.table.ViolationFigures.SHARE_RATIO;
import static id.netra.table.ViolationFigures.VALUE_MAX;
import static id.netra.table.ViolationFigures.VALUE_MIN;

import id.netra.table.Articles;
import id.netra.table.FigureEvidence;
import id.netra.table.FigureMentions;
import id.netra.table.TableColumn;
import id.netra.table.ViolationFigures;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Resolved mentions as rows: the observation, and one of the mentions behind it. Dates are days
 * since 1970.
 */
final class ObservationRows {
  /** Whether this is the first mention of its observation; true once an observation. */
  static final String IS_LEADING = "is_leading";

  /** The value that the mention itself states. */
  static final String MENTION_VALUE_MIN = "mention_value_min";

  static final String MENTION_VALUE_MAX = "mention_value_max";

  /** Columns of the observation that hold a date in their table and a day number here. */
  static final List<String> DAYS = List.of(AS_OF_DATE, KNOWN_DATE, FIRST_PUBLISHED_DATE);

  static final StructType SCHEMA = schema();

  private static final List<String> COLUMNS = Arrays.asList(SCHEMA.fieldNames());

  private ObservationRows() {}

  private static StructType schema() {
    StructType schema =
        new StructType()
            .add(IS_LEADING, DataTypes.BooleanType)
            .add(FigureMentions.MENTION_ID, DataTypes.StringType)
            .add(FigureMentions.ARTICLE_ID, DataTypes.StringType)
            .add(FigureMentions.ARTICLE_URL, DataTypes.StringType)
            .add(Articles.OUTLET, DataTypes.StringType)
            .add(MENTION_VALUE_MIN, DataTypes.LongType)
            .add(MENTION_VALUE_MAX, DataTypes.LongType)
            .add(FigureMentions.SENTENCE_TEXT, DataTypes.StringType)
            .add(FigureEvidence.KEY_BASIS, DataTypes.StringType)
            .add(StatementRows.CELL_ID, DataTypes.StringType);
    for (TableColumn column : ViolationFigures.TABLE.columns()) {
      schema = schema.add(column.name(), plainType(column));
    }
    return schema;
  }

  private static DataType plainType(TableColumn column) {
    return column.type().equals(DataTypes.DateType) ? DataTypes.IntegerType : column.type();
  }

  /** One row for each mention of the observation. */
  static Stream<Row> rows(Observation observation) {
    Map<String, Object> shared = shared(observation);
    List<Statement> statements = observation.mentions();
    return IntStream.range(0, statements.size())
        .mapToObj(
            i -> {
              Map<String, Object> values = new HashMap<>(shared);
              values.put(IS_LEADING, i == 0);
              values.put(FigureEvidence.KEY_BASIS, observation.basisOf(statements.get(i)).code());
              return row(values, statements.get(i));
            });
  }

  private static Row row(Map<String, Object> values, Statement statement) {
    values.put(FigureMentions.MENTION_ID, statement.mentionId());
    values.put(FigureMentions.ARTICLE_ID, statement.source().articleId());
    values.put(MENTION_VALUE_MIN, statement.value().min());
    values.put(MENTION_VALUE_MAX, statement.value().max());
    values.put(FigureMentions.SENTENCE_TEXT, statement.sentence());
    statement.source().url().ifPresent(url -> values.put(FigureMentions.ARTICLE_URL, url));
    statement.source().outlet().ifPresent(outlet -> values.put(Articles.OUTLET, outlet));
    return RowFactory.create(COLUMNS.stream().map(values::get).toArray());
  }

  private static Map<String, Object> shared(Observation observation) {
    Map<String, Object> values = new HashMap<>();
    StatementRows.KEY_PARTS.forEach(
        part -> observation.label(part).ifPresent(value -> values.put(part, value)));
    values.put(
        IS_ASN_NEUTRALITY,
        observation.label(IS_ASN_NEUTRALITY).map(Boolean::valueOf).orElse(false));
    values.put(OBSERVATION_ID, observation.id());
    values.put(SERIES_ID, observation.seriesId());
    values.put(VALUE_MIN, observation.value().min());
    values.put(VALUE_MAX, observation.value().max());
    values.put(QUALIFIER, observation.value().qualifier());
    values.put(KNOWN_DATE, StatementRows.dayNumber(observation.knownDate()));
    values.put(MENTION_COUNT, (long) observation.mentions().size());
    values.put(OUTLET_COUNT, observation.outletCount());
    values.put(INDEPENDENT_SOURCE_COUNT, observation.independentSourceCount());
    values.put(OBSERVATION_STATUS, observation.status().code());
    values.put(CONFLICTS_WITH, conflicts(observation));
    values.put(NEEDS_REVIEW, observation.needsReview());
    values.put(IS_COMPARABLE, observation.isComparable());
    values.put(StatementRows.CELL_ID, observation.key().cellId());
    values.putAll(times(observation));
    values.putAll(breakdown(observation));
    return values;
  }

  private static Map<String, Object> breakdown(Observation observation) {
    Map<String, Object> values = new HashMap<>();
    first(observation, Circumstances::partOfValue).ifPresent(v -> values.put(PART_OF_VALUE, v));
    first(observation, Circumstances::shareRatio).ifPresent(v -> values.put(SHARE_RATIO, v));
    Optional<String> verdict = first(observation, Circumstances::verdict);
    verdict.ifPresent(v -> values.put(BREAKDOWN_VERDICT, v));
    verdict.ifPresent(v -> values.put(BREAKDOWN_BASIS, BreakdownCheck.IN_ARTICLE));
    values.put(MIXES_POPULATIONS, false);
    return values;
  }

  private static <T> Optional<T> first(
      Observation observation, Function<Circumstances, Optional<T>> fact) {
    return observation.statements().stream()
        .flatMap(s -> fact.apply(s.around()).stream())
        .findFirst();
  }

  private static Map<String, Object> times(Observation observation) {
    Map<String, Object> values = new HashMap<>();
    Optional<Placement> placement = observation.placement();
    placement.ifPresent(p -> values.put(AS_OF_DATE, StatementRows.dayNumber(p.date())));
    placement.ifPresent(p -> values.put(AS_OF_BASIS, p.basis().code()));
    observation
        .firstPublished()
        .ifPresent(day -> values.put(FIRST_PUBLISHED_DATE, StatementRows.dayNumber(day)));
    return values;
  }

  private static Row[] conflicts(Observation observation) {
    return observation.conflicts().stream()
        .map(conflict -> RowFactory.create(conflict.observationId(), conflict.reason()))
        .toArray(Row[]::new);
  }
}
