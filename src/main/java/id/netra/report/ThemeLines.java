package id.netra.report;

import static org.apache.spark.sql.functions.col;

import id.netra.table.LakeTable;
import id.netra.table.Themes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Active themes, the largest first. */
final class ThemeLines {
  private static final int MOST_THEMES = 1000;

  private ThemeLines() {}

  static List<ThemeLine> of(Function<LakeTable, Dataset<Row>> tables) {
    List<ThemeLine> lines = new ArrayList<>();
    tables
        .apply(Themes.TABLE)
        .where(col(Themes.STATUS).equalTo("active"))
        .sort(col(Themes.ARTICLE_COUNT).desc(), col(Themes.THEME_ID))
        .takeAsList(MOST_THEMES)
        .forEach(row -> lines.add(line(new RowValues(row))));
    return lines;
  }

  private static ThemeLine line(RowValues row) {
    return new ThemeLine(
        row.name(Themes.THEME_ID),
        row.name(Themes.LABEL),
        row.texts(Themes.TOP_TERMS),
        row.count(Themes.ARTICLE_COUNT),
        row.structs(Themes.SUBTHEMES).stream()
            .map(
                part ->
                    new ThemeLine.Subtheme(
                        part.name("label"), part.texts("top_terms"), part.count("article_count")))
            .toList(),
        row.structs(Themes.LINEAGE).stream()
            .map(
                turn ->
                    new ThemeLine.Turn(
                        turn.date("night").orElse(LocalDate.MIN),
                        turn.name("change"),
                        turn.text("other_theme_id")))
            .toList());
  }
}
