package id.netra.report;

import java.util.List;

/** Themes with their terms and how much is written of each. */
final class ThemeTable {
  private ThemeTable() {}

  static PageTable of(List<ThemeLine> themes) {
    PageTable table =
        new PageTable(
            Bilingual.word("section.themes"),
            List.of(
                PageTable.Column.text("theme.label"),
                PageTable.Column.text("theme.terms"),
                PageTable.Column.number("theme.articles")));
    themes.forEach(
        theme ->
            table.row(
                List.of(
                    html -> html.open("strong").quoted(theme.label()).close("strong"),
                    Cells.quoted(String.join(", ", theme.topTerms())),
                    Cells.said(Bilingual.count(theme.articles())))));
    return table;
  }
}
