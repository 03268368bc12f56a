package id.netra.report;

import java.util.List;
import java.util.Map;

/** Quality figures of the runs behind the page. */
final class QualityTable {
  private QualityTable() {}

  static PageTable of(Map<String, Double> quality) {
    PageTable table =
        new PageTable(
            Bilingual.word("section.quality"),
            List.of(
                PageTable.Column.text("quality.name"), PageTable.Column.number("quality.value")));
    quality.forEach(
        (name, value) ->
            table.row(
                List.of(
                    Cells.lines(Bilingual.word("quality." + name), Bilingual.same(name)),
                    Cells.said(Bilingual.of(words -> words.measure(value))))));
    return table;
  }
}
