package id.netra.report;

import static org.apache.spark.sql.functions.col;

import id.netra.table.LakeTable;
import id.netra.table.Themes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Active themes, the largest first. */
final class ThemeLines {
  private ThemeLines() {}

  static List<ThemeLine> of(Function<LakeTable, Dataset<Row>> tables) {
    List<ThemeLine> lines = new ArrayList<>();
    tables
        .apply(Themes.TABLE)
        .where(col(Themes.STATUS).equalTo("active"))
        .sort(col(Themes.ARTICLE_COUNT).desc(), col(Themes.THEME_ID))
        .select(Themes.LABEL, Themes.TOP_TERMS, Themes.ARTICLE_COUNT)
        .toLocalIterator()
        .forEachRemaining(
            row -> lines.add(new ThemeLine(row.getString(0), row.getList(1), row.getLong(2))));
    return lines;
  }
}
