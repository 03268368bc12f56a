package id.netra.job;

import id.netra.config.Settings;
import id.netra.report.Change;
import id.netra.report.HtmlReport;
import id.netra.report.ReportDetail;
import id.netra.report.RunFacts;
import id.netra.storage.TextFiles;
import id.netra.table.LakeTable;
import java.util.List;
import java.util.Optional;

/** Writes the HTML page of the gold tables into the lake. */
final class WriteReport implements Job {

  @Override
  public String name() {
    return "write-report";
  }

  @Override
  public List<LakeTable> inputs() {
    return LakeReaders.REPORT_TABLES;
  }

  @Override
  public String fingerprint(Settings settings) {
    return HtmlReport.VERSION + " " + settings.reportLanguage();
  }

  @Override
  public long run(Night night) {
    TextFiles.write(
        LakeReaders.reportPath(night.lake()),
        HtmlReport.page(night.content(), detail(night), night.settings().reportLanguage()));
    return 0;
  }

  /** The run itself is not recorded before its end, so it tells of itself. */
  private static ReportDetail detail(Night night) {
    NightChanges changes = night.changes();
    return ReportDetail.of(night::current)
        .during(
            new RunFacts(
                Optional.of(night.runDate()),
                changes.since(),
                changes.rows().stream().map(Change::of).toList(),
                night.quality()));
  }
}
