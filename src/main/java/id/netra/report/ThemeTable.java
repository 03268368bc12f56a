package id.netra.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Themes with their terms and how much is written of each, their sub-themes below them. */
final class ThemeTable {
  private ThemeTable() {}

  static PageTable of(List<ThemeLine> themes, EvidenceGroups groups) {
    PageTable table =
        new PageTable(
            Bilingual.word("section.themes"),
            List.of(
                PageTable.Column.text("theme.label"),
                PageTable.Column.text("theme.terms"),
                PageTable.Column.number("theme.articles")));
    themes.forEach(theme -> rows(table, theme, groups));
    return table;
  }

  private static void rows(PageTable table, ThemeLine theme, EvidenceGroups groups) {
    Optional<String> group = groups.ofTheme(theme.id());
    table.row(
        List.of(
            html -> html.open("strong").quoted(theme.label()).close("strong"),
            terms(theme.topTerms()),
            Cells.count(theme.articles(), group, Bilingual.same(theme.label()))));
    theme.subthemes().forEach(part -> table.row(row(part)));
  }

  private static List<Consumer<Html>> row(ThemeLine.Subtheme part) {
    return List.of(
        html ->
            html.open("span", "class", "part")
                .said("span", Bilingual.word("theme.part"), "class", "unseen")
                .text(" ")
                .quoted(part.label())
                .close("span"),
        terms(part.topTerms()),
        Cells.said(Bilingual.count(part.articles())));
  }

  private static Consumer<Html> terms(List<String> terms) {
    return Cells.quoted(String.join(", ", terms));
  }
}
