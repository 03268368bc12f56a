package id.netra.report;

import java.util.Comparator;
import java.util.List;

/** Articles, originals and outlets of each month, the newest first. */
final class CoverageTable {
  private CoverageTable() {}

  static PageTable of(List<MonthlyValue> months, EvidenceGroups groups) {
    PageTable table =
        new PageTable(
            Bilingual.word("section.coverage"),
            List.of(
                PageTable.Column.text("month"),
                PageTable.Column.number("tile.articles"),
                PageTable.Column.number("tile.originals"),
                PageTable.Column.number("tile.outlets")));
    months.stream()
        .filter(value -> value.indicator().equals(MonthlyValues.COVERAGE))
        .sorted(Comparator.comparing(MonthlyValue::month).reversed())
        .forEach(value -> row(table, value, groups));
    return table;
  }

  private static void row(PageTable table, MonthlyValue value, EvidenceGroups groups) {
    Bilingual month = Bilingual.of(words -> words.month(value.month()));
    table.row(
        List.of(
            Cells.said(month),
            Cells.count(value.behind().articles(), groups.of(value.month()), month),
            Cells.said(Bilingual.count(value.behind().originals())),
            Cells.said(Bilingual.count(value.behind().outlets()))));
  }
}
