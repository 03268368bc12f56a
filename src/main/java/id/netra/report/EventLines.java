package id.netra.report;

import static org.apache.spark.sql.functions.asc_nulls_first;
import static org.apache.spark.sql.functions.col;

import id.netra.table.LakeTable;
import id.netra.table.ParticipantCounts;
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
  private static final int MOST_ROWS = 3000;

  private EventLines() {}

  static List<EventLine> of(Function<LakeTable, Dataset<Row>> tables) {
    Map<String, List<RowValues>> rowsByEvent = new LinkedHashMap<>();
    tables
        .apply(ParticipantCounts.TABLE)
        .sort(
            col(ParticipantCounts.EVENT_DATE).desc_nulls_last(),
            col(ParticipantCounts.EVENT_ID),
            asc_nulls_first(ParticipantCounts.ROLE))
        .takeAsList(MOST_ROWS)
        .forEach(row -> add(rowsByEvent, new RowValues(row)));
    return rowsByEvent.values().stream().map(EventLines::line).toList();
  }

  private static void add(Map<String, List<RowValues>> rowsByEvent, RowValues row) {
    rowsByEvent
        .computeIfAbsent(row.name(ParticipantCounts.EVENT_ID), id -> new ArrayList<>())
        .add(row);
  }

  private static EventLine line(List<RowValues> rows) {
    RowValues first = rows.get(0);
    Optional<RowValues> total =
        rows.stream().filter(row -> row.text(ParticipantCounts.ROLE).isEmpty()).findFirst();
    return new EventLine(
        first.name(ParticipantCounts.EVENT_TYPE),
        first.date(ParticipantCounts.EVENT_DATE),
        first.text(ParticipantCounts.REGION_NAME),
        first.text(ParticipantCounts.ORGANISER),
        count(total, ParticipantCounts.COUNT_MIN),
        roles(rows),
        total.flatMap(row -> row.text(ParticipantCounts.BREAKDOWN_VERDICT)),
        new EventLine.Details(
            first.name(ParticipantCounts.EVENT_ID),
            first.text(ParticipantCounts.PLACE),
            first.text(ParticipantCounts.REGION_CODE),
            count(total, ParticipantCounts.BREAKDOWN_DIFFERENCE)),
        first.texts(ParticipantCounts.ARTICLE_URLS));
  }

  private static OptionalLong count(Optional<RowValues> row, String column) {
    return row.map(values -> values.optionalCount(column)).orElse(OptionalLong.empty());
  }

  private static List<EventLine.RoleCount> roles(List<RowValues> rows) {
    return rows.stream()
        .filter(row -> row.text(ParticipantCounts.ROLE).isPresent())
        .map(
            row ->
                new EventLine.RoleCount(
                    row.name(ParticipantCounts.ROLE),
                    row.optionalCount(ParticipantCounts.COUNT_MIN).orElse(0)))
        .toList();
  }
}
