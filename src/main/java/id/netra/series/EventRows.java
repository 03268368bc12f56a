package id.netra.series;

import static org.apache.spark.sql.types.DataTypes.IntegerType;

import id.netra.series.EventReport.Attendance;
import id.netra.series.EventReport.Occasion;
import id.netra.table.ArticleCopies;
import id.netra.table.Articles;
import id.netra.table.EventMentions;
import id.netra.table.FigureMentions;
import id.netra.table.FigureVocabulary;
import id.netra.table.ParticipantCounts;
import id.netra.table.TableColumn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Reports of events read from rows, and their merged counts written to rows. */
final class EventRows {
  /** What reports must share to be grouped: the region, else the original article. */
  static final String GROUP = "event_group";

  /** Rows of {@code gold.participant_counts}, with day numbers for dates. */
  static final StructType SCHEMA = schema();

  /** Columns that an event brings from its mention. */
  static final List<String> OF_EVENT =
      List.of(
          GROUP,
          EventMentions.EVENT_MENTION_ID,
          EventMentions.EVENT_TYPE,
          EventMentions.EVENT_DATE,
          EventMentions.DATE_BASIS,
          EventMentions.REGION_CODE,
          EventMentions.REGION_NAME,
          EventMentions.PLACE,
          EventMentions.ORGANISER,
          EventMentions.ARTICLE_ID,
          EventMentions.ARTICLE_URL,
          Articles.OUTLET,
          Articles.PUBLISHED_DATE,
          ArticleCopies.CANONICAL_ARTICLE_ID);

  /** Columns that a count brings from its mention. */
  static final List<String> OF_COUNT =
      List.of(
          FigureMentions.MENTION_ID,
          FigureMentions.KIND,
          FigureMentions.ROLE,
          FigureMentions.CATEGORY,
          FigureMentions.DIMENSION,
          FigureMentions.VALUE_MIN,
          FigureMentions.VALUE_MAX,
          FigureMentions.QUALIFIER,
          FigureMentions.BREAKDOWN_VERDICT);

  private static final String PART_KIND = "participants_breakdown";
  private static final String PUBLISHED = "published";
  private static final String OTHER_ROLE = "lainnya";

  private EventRows() {}

  private static StructType schema() {
    StructType schema = new StructType();
    for (TableColumn column : ParticipantCounts.TABLE.columns()) {
      boolean isDate = column.type().equals(DataTypes.DateType);
      schema = schema.add(column.name(), isDate ? IntegerType : column.type());
    }
    return schema;
  }

  /** Reads a row of event and count. */
  static EventReport report(Row row) {
    return new EventReport(
        row.getAs(EventMentions.EVENT_MENTION_ID),
        new Source(
            row.getAs(EventMentions.ARTICLE_ID),
            row.getAs(ArticleCopies.CANONICAL_ARTICLE_ID),
            text(row, EventMentions.ARTICLE_URL),
            text(row, Articles.OUTLET),
            day(row, Articles.PUBLISHED_DATE),
            Optional.empty()),
        occasion(row),
        text(row, EventMentions.PLACE),
        text(row, EventMentions.ORGANISER),
        text(row, FigureMentions.MENTION_ID).map(id -> attendance(row, id)));
  }

  private static Occasion occasion(Row row) {
    boolean isDayOfPrinting = row.<String>getAs(EventMentions.DATE_BASIS).equals(PUBLISHED);
    return new Occasion(
        row.getAs(EventMentions.EVENT_TYPE),
        day(row, EventMentions.EVENT_DATE),
        isDayOfPrinting,
        text(row, EventMentions.REGION_CODE),
        text(row, EventMentions.REGION_NAME));
  }

  private static Optional<LocalDate> day(Row row, String column) {
    return Optional.<Integer>ofNullable(row.getAs(column)).map(LocalDate::ofEpochDay);
  }

  private static Attendance attendance(Row row, String mentionId) {
    boolean isPart = row.<String>getAs(FigureMentions.KIND).equals(PART_KIND);
    return new Attendance(
        mentionId,
        role(row, isPart),
        text(row, FigureMentions.DIMENSION),
        isPart,
        new StatedValue(
            row.<Long>getAs(FigureMentions.VALUE_MIN),
            row.<Long>getAs(FigureMentions.VALUE_MAX),
            row.getAs(FigureMentions.QUALIFIER)),
        text(row, FigureMentions.BREAKDOWN_VERDICT));
  }

  /** The role of the counted people, else what sets a part apart from the others. */
  private static Optional<String> role(Row row, boolean isPart) {
    return text(row, FigureMentions.ROLE)
        .or(
            () ->
                text(row, FigureMentions.CATEGORY)
                    .filter(category -> !category.equals(FigureVocabulary.TOTAL)))
        .or(() -> isPart ? Optional.of(OTHER_ROLE) : Optional.empty());
  }

  /** The rows of the events that share a group. */
  static List<Row> rows(List<Row> rows) {
    return EventGrouping.of(rows.stream().map(EventRows::report).toList()).stream()
        .flatMap(event -> rows(event).stream())
        .toList();
  }

  private static List<Row> rows(EventGrouping.Event grouped) {
    MergedEvent event = new MergedEvent(grouped.reports());
    Map<String, Object> shared = new HashMap<>();
    shared.put(ParticipantCounts.EVENT_ID, grouped.id());
    shared.put(ParticipantCounts.EVENT_TYPE, grouped.type());
    grouped
        .date()
        .ifPresent(d -> shared.put(ParticipantCounts.EVENT_DATE, StatementRows.dayNumber(d)));
    event
        .mostCommon(r -> r.occasion().regionCode())
        .ifPresent(code -> shared.put(ParticipantCounts.REGION_CODE, code));
    event
        .mostCommon(EventReport::regionName)
        .ifPresent(name -> shared.put(ParticipantCounts.REGION_NAME, name));
    event
        .mostCommon(EventReport::place)
        .ifPresent(place -> shared.put(ParticipantCounts.PLACE, place));
    event
        .mostCommon(EventReport::organiser)
        .ifPresent(body -> shared.put(ParticipantCounts.ORGANISER, body));
    return event.counts().stream().map(count -> row(shared, count)).toList();
  }

  private static Row row(Map<String, Object> shared, MergedEvent.Count count) {
    Map<String, Object> values = new HashMap<>(shared);
    count.role().ifPresent(role -> values.put(ParticipantCounts.ROLE, role));
    count.value().ifPresent(value -> values.put(ParticipantCounts.COUNT_MIN, value.min()));
    count.value().ifPresent(value -> values.put(ParticipantCounts.COUNT_MAX, value.max()));
    count.breakdown().ifPresent(b -> values.put(ParticipantCounts.BREAKDOWN_VERDICT, b.verdict()));
    count
        .breakdown()
        .ifPresent(b -> values.put(ParticipantCounts.BREAKDOWN_DIFFERENCE, b.difference()));
    values.put(ParticipantCounts.MENTION_COUNT, count.mentionCount());
    values.put(ParticipantCounts.OUTLET_COUNT, outletCount(count));
    values.put(ParticipantCounts.ARTICLE_URLS, addresses(count));
    return RowFactory.create(
        ParticipantCounts.TABLE.columns().stream().map(c -> values.get(c.name())).toArray());
  }

  private static long outletCount(MergedEvent.Count count) {
    return count.sources().stream().flatMap(s -> s.outlet().stream()).distinct().count();
  }

  private static String[] addresses(MergedEvent.Count count) {
    return count.sources().stream()
        .map(source -> source.url().orElse(source.articleId()))
        .distinct()
        .sorted()
        .toArray(String[]::new);
  }

  private static Optional<String> text(Row row, String column) {
    return Optional.ofNullable(row.getAs(column));
  }
}
