package id.netra.report;

import java.util.List;
import java.util.stream.Stream;

/** Events, who held them, and who took part. */
final class EventTable {
  private EventTable() {}

  static PageTable of(List<EventLine> events, EvidenceGroups groups) {
    PageTable table =
        new PageTable(
            Bilingual.word("section.events"),
            List.of(
                new PageTable.Column(Bilingual.word("event.date"), "short"),
                PageTable.Column.text("event.type"),
                PageTable.Column.text("event.place"),
                PageTable.Column.text("event.organiser"),
                PageTable.Column.text("event.participants"),
                PageTable.Column.text("evidence")));
    events.forEach(event -> row(table, event, groups));
    return table;
  }

  private static void row(PageTable table, EventLine event, EvidenceGroups groups) {
    table.row(
        List.of(
            Cells.said(event.date().map(Bilingual::day).orElseGet(() -> Bilingual.word("no_date"))),
            Cells.said(Bilingual.word("event." + event.type())),
            Cells.lines(
                Bilingual.same(event.region().orElse("")),
                Bilingual.same(event.details().place().orElse(""))),
            Cells.quoted(event.organiser().orElse("")),
            Cells.lines(Phrases.participants(event), verdict(event)),
            Cells.evidence(
                groups.of(event),
                Bilingual.phrase("reports.open", event.urls().size()),
                Phrases.event(event))));
  }

  private static Bilingual verdict(EventLine event) {
    return event.verdict().map(Bilingual::word).orElse(Bilingual.same(""));
  }

  /** Events whose groups do not add up to their total. */
  static Stream<EventLine> failing(List<EventLine> events) {
    return events.stream()
        .filter(
            event -> event.verdict().filter(code -> !code.equals(FigureLine.ADDS_UP)).isPresent());
  }
}
