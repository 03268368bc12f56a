package id.netra.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Participants and events by month and type, as stacked bars. */
final class EventChart {
  private static final int HEIGHT = 150;
  private static final String PARTICIPANTS = "participants.axis";
  private static final String EVENTS = "events.axis";

  private final Map<String, TreeMap<LocalDate, List<EventLine>>> byType = new TreeMap<>();
  private final TreeMap<LocalDate, MonthlyValue> coverage = new TreeMap<>();
  private final TreeSet<LocalDate> months = new TreeSet<>();
  private final EvidenceGroups groups;

  private EventChart(ReportContent content, ReportDetail detail, EvidenceGroups groups) {
    this.groups = groups;
    content.events().forEach(event -> event.date().ifPresent(day -> add(event, day)));
    detail.months().stream()
        .filter(value -> value.indicator().equals(MonthlyValues.COVERAGE))
        .forEach(value -> coverage.put(value.month(), value));
  }

  static Chart of(ReportContent content, ReportDetail detail, EvidenceGroups groups) {
    return new EventChart(content, detail, groups).drawn();
  }

  private void add(EventLine event, LocalDate day) {
    byType
        .computeIfAbsent(event.type(), type -> new TreeMap<>())
        .computeIfAbsent(day.withDayOfMonth(1), month -> new ArrayList<>())
        .add(event);
  }

  private Chart drawn() {
    byType.values().forEach(map -> months.addAll(map.keySet()));
    boolean isEmpty = months.isEmpty();
    LocalDate first = isEmpty ? LocalDate.EPOCH : months.first();
    LocalDate last = isEmpty ? LocalDate.EPOCH : months.last();
    TimePanels panels =
        new TimePanels(
            List.of(
                new TimePanels.Panel(PARTICIPANTS, HEIGHT), new TimePanels.Panel(EVENTS, HEIGHT)),
            first,
            last);
    PageTable table = table();
    byType.forEach((type, events) -> bars(panels, type, events));
    byType.forEach(
        (type, events) -> events.forEach((month, held) -> row(table, type, month, held)));
    panels.coverage(coverage.subMap(first, true, last, true).values(), groups);
    return new Chart("events", panels.json(), table, isEmpty);
  }

  /** Bars of all types stand at the same days, or they could not be stacked. */
  private void bars(TimePanels panels, String type, Map<LocalDate, List<EventLine>> held) {
    panels.name(type, Bilingual.word("event." + type));
    ArrayNode participants = stacked(panels.series(type, "bar", 0), PARTICIPANTS);
    ArrayNode events = stacked(panels.series(type, "bar", 1), EVENTS);
    for (LocalDate month : months) {
      List<EventLine> inMonth = held.getOrDefault(month, List.of());
      point(participants, type, month, inMonth, people(inMonth));
      point(events, type, month, inMonth, inMonth.size());
    }
  }

  private void point(
      ArrayNode data, String type, LocalDate month, List<EventLine> held, long value) {
    if (value == 0) {
      data.addObject().putArray("value").add(TimePanels.middle(month).toString()).add(0);
    } else {
      Bilingual text = text(month, held.size(), people(held));
      TimePanels.point(data, TimePanels.middle(month), value, group(type, month, held), text);
    }
  }

  private String group(String type, LocalDate month, List<EventLine> held) {
    return groups.together(name(type, month), held.stream().map(groups::of).toList());
  }

  private static Bilingual name(String type, LocalDate month) {
    return Phrases.joined(
        Bilingual.word("event." + type), Bilingual.of(words -> words.month(month)));
  }

  private void row(PageTable table, String type, LocalDate month, List<EventLine> held) {
    long people = people(held);
    table.row(
        List.of(
            Cells.said(Bilingual.of(words -> words.month(month))),
            Cells.said(Bilingual.word("event." + type)),
            Cells.evidence(
                group(type, month, held), Bilingual.count(held.size()), name(type, month)),
            Cells.said(people == 0 ? Bilingual.word("unknown") : Bilingual.count(people))));
  }

  private static long people(List<EventLine> held) {
    return held.stream().mapToLong(EventChart::people).sum();
  }

  private static ArrayNode stacked(ObjectNode series, String stack) {
    series.put("stack", stack).put("barMaxWidth", 18);
    return series.putArray("data");
  }

  /** Participants: the total, else the sum of the groups that are named. */
  private static long people(EventLine event) {
    return event
        .participants()
        .orElseGet(() -> event.roles().stream().mapToLong(EventLine.RoleCount::count).sum());
  }

  private static Bilingual text(LocalDate month, int events, long people) {
    return Bilingual.of(
        words ->
            words.month(month)
                + "\n"
                + words.phrase("events.count", events)
                + (people == 0 ? "" : ", " + words.phrase("participants.count", people)));
  }

  private static PageTable table() {
    return new PageTable(
        Bilingual.word("chart.events"),
        List.of(
            PageTable.Column.text("month"),
            PageTable.Column.text("event.type"),
            PageTable.Column.number("events.axis"),
            PageTable.Column.number("event.participants")));
  }
}
