package id.netra.report;

import id.netra.table.LakeTable;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the page shows beyond the summary: evidence of events and themes, sums, months, the run.
 *
 * @param eventSentences sentences about events
 * @param breakdowns sums that do not add up, the newest first
 * @param months monthly indicators, the earliest first
 * @param themeArticles articles of each theme by month, the newest months first
 * @param run the runs behind the tables
 */
public record ReportDetail(
    List<EventSentence> eventSentences,
    List<BreakdownLine> breakdowns,
    List<MonthlyValue> months,
    List<ThemeArticle> themeArticles,
    RunFacts run) {

  /** Reads the tables by their definitions. */
  public static ReportDetail of(Function<LakeTable, Dataset<Row>> tables) {
    try (Queries queries = new Queries()) {
      Supplier<List<EventSentence>> sentences = queries.start(() -> EventSentences.of(tables));
      Supplier<List<BreakdownLine>> breakdowns = queries.start(() -> BreakdownLines.of(tables));
      Supplier<List<ThemeArticle>> articles = queries.start(() -> ThemeArticles.of(tables));
      Supplier<List<MonthlyValue>> months = queries.start(() -> MonthlyValues.of(tables));
      Supplier<RunFacts> run = queries.start(() -> RunFacts.of(tables));
      return new ReportDetail(
          sentences.get(), breakdowns.get(), months.get(), articles.get(), run.get());
    }
  }

  /** The same, told by a run that is not recorded yet. */
  public ReportDetail during(RunFacts running) {
    return new ReportDetail(eventSentences, breakdowns, months, themeArticles, run.during(running));
  }
}
