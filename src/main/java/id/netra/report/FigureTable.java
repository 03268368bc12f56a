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
                new PageTable.Column(Bilingual.word("figure.status"), "short"),
                PageTable.Column.text("evidence")));
    lines.forEach(line -> row(table, line, groups));
    return table;
  }

  private static void row(PageTable table, FigureLine line, EvidenceGroups groups) {
    table.row(
        List.of(
            html -> html.said("strong", Phrases.value(line.value())),
            Cells.twoLines(Phrases.kind(line), Phrases.narrowed(line)),
            Cells.said(Phrases.issuer(line)),
            Cells.twoLines(
                Phrases.place(line), Bilingual.same(line.statistic().period().orElse(""))),
            Cells.twoLines(day(line), basis(line)),
            Cells.twoLines(Bilingual.word(line.status()), Phrases.sources(line)),
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
