package id.netra.report;

import java.util.List;

/** Breakdowns that do not add up, of counts and of attendance. */
final class BreakdownTable {
  private BreakdownTable() {}

  static PageTable of(ReportContent content, ReportDetail detail, EvidenceGroups groups) {
    PageTable table =
        new PageTable(
            Bilingual.word("section.breakdowns"),
            List.of(
                PageTable.Column.text("figure.what"),
                PageTable.Column.text("breakdown.sum"),
                PageTable.Column.number("breakdown.difference"),
                PageTable.Column.text("breakdown.verdict"),
                PageTable.Column.text("evidence")));
    detail.breakdowns().forEach(line -> row(table, line));
    EventTable.failing(content.events()).forEach(event -> row(table, event, groups));
    return table;
  }

  private static void row(PageTable table, BreakdownLine line) {
    table.row(
        List.of(
            Cells.said(Bilingual.word(line.kind())),
            Cells.said(Phrases.sum(line)),
            Cells.said(signed(line.difference())),
            Cells.said(Bilingual.word(line.verdict())),
            html -> {
              Cells.quote(line.sentence(), html);
              if (line.articles() > 1) {
                html.said("p", Bilingual.phrase("articles", line.articles()), "class", "quiet");
              }
            }));
  }

  private static void row(PageTable table, EventLine event, EvidenceGroups groups) {
    table.row(
        List.of(
            Cells.said(Phrases.event(event)),
            Cells.said(Phrases.participants(event)),
            Cells.said(
                event.details().difference().isPresent()
                    ? signed(event.details().difference().getAsLong())
                    : Bilingual.same("")),
            Cells.said(Bilingual.word(event.verdict().orElse(""))),
            Cells.evidence(
                groups.of(event),
                Bilingual.phrase("reports.open", event.urls().size()),
                Phrases.event(event))));
  }

  private static Bilingual signed(long difference) {
    return Bilingual.of(words -> (difference > 0 ? "+" : "") + words.count(difference));
  }
}
