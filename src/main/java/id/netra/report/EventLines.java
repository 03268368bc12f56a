package id.netra.report;

import static org.apache.spark.sql.functions.asc_nulls_first;
import static org.apache.spark.sql.functions.col;

import id.netra.table.LakeTable;
import id.netra.table.ParticipantCounts;
import java.sql.Date;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Events with their participants, the newest first. */
final class EventLines {
  private static final int MOST_ROWS = 1000;

  private EventLines() {}

  static List<EventLine> of(Function<LakeTable, Dataset<Row>> tables) {
    Map<String, List<Row>> rowsByEvent = new LinkedHashMap<>();
    tables
        .apply(ParticipantCounts.TABLE)
        .sort(
            col(ParticipantCounts.EVENT_DATE).desc_nulls_last(),
            col(ParticipantCounts.EVENT_ID),
            asc_nulls_first(ParticipantCounts.ROLE))
        .limit(MOST_ROWS)
        .toLocalIterator()
        .forEachRemaining(
            row ->
                rowsByEvent
                    .computeIfAbsent(
                        text(row, ParticipantCounts.EVENT_ID).orElse(""), id -> new ArrayList<>())
                    .add(row));
    return rowsByEvent.values().stream().map(EventLines::line).toList();
  }

  private static EventLine line(List<Row> rows) {
    Row first = rows.get(0);
    Date date = first.getDate(first.fieldIndex(ParticipantCounts.EVENT_DATE));
    Optional<Row> total =
        rows.stream().filter(row -> text(row, ParticipantCounts.ROLE).isEmpty()).findFirst();
    return new EventLine(
        text(first, ParticipantCounts.EVENT_TYPE).orElse(""),
        Optional.ofNullable(date).map(Date::toLocalDate),
        text(first, ParticipantCounts.REGION_NAME),
        text(first, ParticipantCounts.ORGANISER),
        total.map(EventLines::count).orElse(OptionalLong.empty()),
        roles(rows),
        total.flatMap(row -> text(row, ParticipantCounts.BREAKDOWN_VERDICT)),
        first.getList(first.fieldIndex(ParticipantCounts.ARTICLE_URLS)));
  }

  private static List<EventLine.RoleCount> roles(List<Row> rows) {
    return rows.stream()
        .filter(row -> text(row, ParticipantCounts.ROLE).isPresent())
        .map(
            row ->
                new EventLine.RoleCount(
                    text(row, ParticipantCounts.ROLE).orElse(""), count(row).orElse(0)))
        .toList();
  }

  private static OptionalLong count(Row row) {
    int index = row.fieldIndex(ParticipantCounts.COUNT_MIN);
    return row.isNullAt(index) ? OptionalLong.empty() : OptionalLong.of(row.getLong(index));
  }

  private static Optional<String> text(Row row, String column) {
    return Optional.ofNullable(row.getString(row.fieldIndex(column)));
  }
}
