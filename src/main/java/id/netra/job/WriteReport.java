package id.netra.job;

import id.netra.config.Settings;
import id.netra.report.HtmlReport;
import id.netra.storage.TextFiles;
import id.netra.table.LakeTable;
import java.util.List;

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
        HtmlReport.page(night.content(), night.settings().reportLanguage()));
    return 0;
  }
}
