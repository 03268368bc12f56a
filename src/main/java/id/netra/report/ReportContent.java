package id.netra.report;

import id.netra.table.LakeTable;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the gold tables say, gathered into a few thousand lines for the page and the summary.
 *
 * @param coverage how much coverage there is
 * @param themes active themes, the largest first
 * @param figures totals about the neutrality of civil servants, the newest first
 * @param parts parts of such totals, the newest first
 * @param workforce staff counts, the newest first
 * @param events events, the newest first
 */
public record ReportContent(
    Coverage coverage,
    List<ThemeLine> themes,
    List<FigureLine> figures,
    List<FigureLine> parts,
    List<FigureLine> workforce,
    List<EventLine> events) {

  /** Reads the tables by their definitions. */
  public static ReportContent of(Function<LakeTable, Dataset<Row>> tables) {
    try (Queries queries = new Queries()) {
      Supplier<List<FigureLine>> figures = FigureLines.start(queries, tables);
      Supplier<Coverage> coverage = queries.start(() -> CoverageCount.of(tables));
      Supplier<List<EventLine>> events = queries.start(() -> EventLines.of(tables));
      Supplier<List<ThemeLine>> themes = queries.start(() -> ThemeLines.of(tables));
      List<FigureLine> all = figures.get();
      return new ReportContent(
          coverage.get(),
          themes.get(),
          all.stream().filter(line -> !isWorkforce(line) && line.isTotal()).toList(),
          all.stream().filter(line -> !isWorkforce(line) && !line.isTotal()).toList(),
          all.stream().filter(line -> isWorkforce(line) && line.isTotal()).toList(),
          events.get());
    }
  }

  private static boolean isWorkforce(FigureLine line) {
    return line.statistic().kind().equals("workforce");
  }
}
