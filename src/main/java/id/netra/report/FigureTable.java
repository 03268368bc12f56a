package id.netra.report;

import java.util.List;

/** The latest figures: issuer, unit, stage, as-of date, sources. */
final class FigureTable {
  private FigureTable() {}

  static PageTable of(String caption, List<FigureLine> lines, EvidenceGroups groups) {
    PageTable table =
        new PageTable(
            Bilingual.word(caption),
            List.of(
                PageTable.Column.number("figure.value"),
                PageTable.Column.text("figure.what"),
                PageTable.Column.text("figure.issuer"),
                PageTable.Column.text("figure.scope"),
                new PageTable.Column(Bilingual.word("figure.date"), "short"),
                PageTable.Column.text("figure.status"),
                PageTable.Column.text("evidence")));
    lines.forEach(line -> row(table, line, groups));
    return table;
  }

  private static void row(PageTable table, FigureLine line, EvidenceGroups groups) {
    table.row(
        List.of(
            html -> html.said("strong", Phrases.value(line.value())),
            Cells.lines(Phrases.kind(line), Phrases.narrowed(line), Phrases.mixture(line)),
            Cells.said(Phrases.issuer(line)),
            Cells.lines(Phrases.place(line), Bilingual.same(line.statistic().period().orElse(""))),
            Cells.lines(day(line), basis(line)),
            Cells.status(line)
                .andThen(html -> html.said("div", Phrases.sources(line), "class", "quiet sources")),
            Cells.evidence(
                groups.of(line),
                Bilingual.phrase("evidence.open", line.evidence().size()),
                Phrases.figure(line))));
  }

  private static Bilingual day(FigureLine line) {
    return line.date().map(Bilingual::day).orElseGet(() -> Bilingual.word("no_date"));
  }

  private static Bilingual basis(FigureLine line) {
    return line.date().isEmpty()
        ? Bilingual.same("")
        : Bilingual.word("basis." + line.known().asOfBasis().orElse("first_published"));
  }
}
