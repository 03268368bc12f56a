package id.netra.job;

import id.netra.config.Settings;
import id.netra.report.HtmlReport;
import id.netra.report.ReportContent;
import id.netra.report.ReportDetail;
import id.netra.storage.Lake;
import id.netra.storage.LakeView;
import id.netra.storage.TableExport;
import id.netra.storage.TextFiles;
import id.netra.table.ArticleCopies;
import id.netra.table.ArticleThemes;
import id.netra.table.Articles;
import id.netra.table.EventMentions;
import id.netra.table.FigureEvidence;
import id.netra.table.FigureMentions;
import id.netra.table.JobRuns;
import id.netra.table.LakeTable;
import id.netra.table.LakeTables;
import id.netra.table.MonthlyIndicators;
import id.netra.table.ParticipantCounts;
import id.netra.table.RejectedRecords;
import id.netra.table.Themes;
import id.netra.table.ViolationFigures;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What reads a lake without writing to it: at the versions of its newest completed run. */
public final class LakeReaders {
  /** What the report and the summary are made of. */
  static final List<LakeTable> REPORT_TABLES =
      List.of(
          Articles.TABLE,
          RejectedRecords.TABLE,
          ArticleCopies.TABLE,
          ViolationFigures.TABLE,
          FigureEvidence.TABLE,
          ParticipantCounts.TABLE,
          FigureMentions.TABLE,
          EventMentions.TABLE,
          Themes.TABLE,
          ArticleThemes.TABLE,
          MonthlyIndicators.TABLE);

  private LakeReaders() {}

  /** Writes one table to a file or folder. */
  public static void export(
      Settings settings, String lake, LakeTable table, TableExport.Format format, String to) {
    TableExport.write(table, completed(opened(settings, lake)).read(table), format, to);
  }

  /** Whether the table can be told as an earlier night knew it. */
  public static boolean isKnownByNight(LakeTable table) {
    return KnownTables.holds(table);
  }

  /** Writes one table as a night knew it, whatever was read later. */
  public static void exportKnownOn(
      Settings settings, String folder, LakeTable table, LocalDate night, TableExport.Target to) {
    Dataset<Row> known =
        new KnownTables(completed(opened(settings, folder)), settings, night).table(table);
    TableExport.write(table, known, to.format(), to.path());
  }

  /** Writes the HTML page and says where it lies. */
  public static String writeReport(
      Settings settings, String folder, Optional<String> to, Optional<String> language) {
    Lake lake = opened(settings, folder);
    String path = to.orElse(reportPath(lake));
    LakeView tables = completed(lake);
    TextFiles.write(
        path,
        HtmlReport.page(
            ReportContent.of(tables::read),
            ReportDetail.of(tables::read),
            language.orElse(settings.reportLanguage())));
    return path;
  }

  static String reportPath(Lake lake) {
    return lake.folder() + "/report.html";
  }

  static Lake opened(Settings settings, String folder) {
    Lake lake = Lake.at(Sessions.open(settings), folder);
    lake.requireTables();
    return lake;
  }

  /** The tables as the newest completed run left them; the record of runs itself as it is now. */
  static LakeView completed(Lake lake) {
    Map<String, Long> versions =
        new HashMap<>(RunHistory.of(lake).latest().map(RunHistory.Run::versions).orElse(Map.of()));
    versions.put(JobRuns.TABLE.fullName(), lake.version(JobRuns.TABLE));
    LakeTables.ON_DEMAND.forEach(table -> versions.put(table.fullName(), lake.version(table)));
    return lake.asOf(versions);
  }
}
