package id.netra.job;

import id.netra.config.Settings;
import id.netra.report.HtmlReport;
import id.netra.report.ReportContent;
import id.netra.storage.Lake;
import id.netra.storage.LakeView;
import id.netra.storage.TableExport;
import id.netra.storage.TextFiles;
import id.netra.table.ArticleCopies;
import id.netra.table.Articles;
import id.netra.table.FigureEvidence;
import id.netra.table.JobRuns;
import id.netra.table.LakeTable;
import id.netra.table.ParticipantCounts;
import id.netra.table.RejectedRecords;
import id.netra.table.Themes;
import id.netra.table.ViolationFigures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
          Themes.TABLE);

  private LakeReaders() {}

  /** Writes one table to a file or folder. */
  public static void export(
      Settings settings, String lake, LakeTable table, TableExport.Format format, String to) {
    TableExport.write(table, completed(opened(settings, lake)).read(table), format, to);
  }

  /** Writes the HTML page and says where it lies. */
  public static String writeReport(
      Settings settings, String folder, Optional<String> to, Optional<String> language) {
    Lake lake = opened(settings, folder);
    String path = to.orElse(reportPath(lake));
    ReportContent content = ReportContent.of(completed(lake)::read);
    TextFiles.write(path, HtmlReport.page(content, language.orElse(settings.reportLanguage())));
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
    return lake.asOf(versions);
  }
}
