package id.netra.report;

import id.netra.table.LakeTable;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the gold tables say, gathered into a few hundred lines for the page and the summary.
 *
 * @param coverage how much coverage there is
 * @param themes active themes, the largest first
 * @param figures totals about the neutrality of civil servants, the newest first
 * @param workforce staff counts, the largest first
 * @param events events, the newest first
 */
public record ReportContent(
    Coverage coverage,
    List<ThemeLine> themes,
    List<FigureLine> figures,
    List<FigureLine> workforce,
    List<EventLine> events) {

  /** Reads the tables by their definitions. */
  public static ReportContent of(Function<LakeTable, Dataset<Row>> tables) {
    List<FigureLine> all = FigureLines.of(tables);
    return new ReportContent(
        CoverageCount.of(tables),
        ThemeLines.of(tables),
        all.stream().filter(line -> !isWorkforce(line)).toList(),
        all.stream().filter(ReportContent::isWorkforce).toList(),
        EventLines.of(tables));
  }

  private static boolean isWorkforce(FigureLine line) {
    return line.statistic().kind().equals("workforce");
  }
}
