package id.netra.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Breakdowns that do not add up: within an article, across outlets, and of attendance. */
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
    OutletSum.of(content).forEach(sum -> row(table, sum, groups));
    detail.breakdowns().forEach(line -> row(table, line));
    EventTable.failing(content.events()).forEach(event -> row(table, event, groups));
    return table;
  }

  private static void row(PageTable table, OutletSum sum, EvidenceGroups groups) {
    FigureLine total = sum.total();
    List<FigureLine> lines = Stream.concat(Stream.of(total), sum.parts().stream()).toList();
    Bilingual name = Phrases.figure(total);
    Consumer<Html> sentences =
        html -> total.evidence().stream().limit(1).forEach(first -> Cells.quote(first, html));
    table.row(
        List.of(
            Cells.lines(Phrases.kind(total), Phrases.mixture(total)),
            Cells.said(Phrases.sum(sum.terms(), total.value().min())),
            Cells.difference(total.sum().difference()),
            verdict(total.sum().verdict(), "sum.outlets"),
            sentences.andThen(
                Cells.evidence(
                    groups.together(name, lines.stream().map(groups::of).toList()),
                    Bilingual.phrase(
                        "evidence.open", lines.stream().mapToInt(l -> l.evidence().size()).sum()),
                    name))));
  }

  private static void row(PageTable table, BreakdownLine line) {
    table.row(
        List.of(
            Cells.said(Bilingual.word(line.kind())),
            Cells.said(Phrases.sum(line.parts(), line.total())),
            Cells.difference(line.difference()),
            verdict(Optional.of(line.verdict()), "sum.article"),
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
            Cells.difference(event.details().difference()),
            verdict(event.verdict(), "sum.event"),
            Cells.evidence(
                groups.of(event),
                Bilingual.phrase("reports.open", event.urls().size()),
                Phrases.event(event))));
  }

  /** What is wrong, and where total and parts were compared. */
  private static Consumer<Html> verdict(Optional<String> verdict, String comparison) {
    return Cells.lines(Bilingual.word(verdict.orElse("")), Bilingual.word(comparison));
  }
}
