package id.netra.job;

import id.netra.config.Settings;
import id.netra.reconcile.OfficialFile;
import id.netra.reconcile.OfficialReport;
import id.netra.reconcile.UnusableFileException;
import id.netra.storage.Lake;
import id.netra.storage.LakeLock;
import id.netra.storage.LakeView;
import id.netra.storage.TableExport;
import id.netra.storage.TextFiles;
import id.netra.table.Articles;
import id.netra.table.FigureEvidence;
import id.netra.table.Reconciliations;
import id.netra.table.ViolationFigures;
import java.io.File;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds a file of official figures against the newest completed night, and keeps the result in
 * {@code gold.reconciliations}.
 */
public final class OfficialReconciliation {
  private static final Logger LOG = LoggerFactory.getLogger(OfficialReconciliation.class);

  private OfficialReconciliation() {}

  /**
   * Compares, writes the table, and says what was found.
   *
   * @param official a table of figures or case records on the local file system
   * @param to where to write too: .csv and .jsonl get the rows, any other file the text
   * @throws UnusableFileException if the file holds nothing to compare
   */
  public static String of(Settings settings, String folder, String official, Optional<String> to) {
    OfficialFile file = read(official);
    Lake lake = LakeReaders.opened(settings, folder);
    LakeView completed = LakeReaders.completed(lake);
    OfficialReport report =
        OfficialReport.of(
            new File(official).getName(),
            file,
            new OfficialReport.Press(
                completed.read(ViolationFigures.TABLE),
                completed.read(FigureEvidence.TABLE),
                completed.read(Articles.TABLE)));
    SparkSession spark = Sessions.open(settings);
    Dataset<Row> rows = spark.createDataFrame(report.rows(), Reconciliations.TABLE.schema());
    keep(lake, rows);
    to.ifPresent(path -> write(report, rows, path));
    return report.text();
  }

  private static OfficialFile read(String official) {
    String text =
        TextFiles.readLocal(official)
            .orElseThrow(
                () ->
                    new UnusableFileException(
                        official
                            + " cannot be read as UTF-8 text. Check the path given with"
                            + " --official, and save the table as CSV in UTF-8."));
    try {
      return OfficialFile.of(text);
    } catch (UnusableFileException e) {
      throw new UnusableFileException(official + " cannot be used: " + e.getMessage());
    }
  }

  private static void keep(Lake lake, Dataset<Row> rows) {
    try (LakeLock lock = LakeLock.take(lake, "reconcile")) {
      LOG.info("reconcile holds {}", lock);
      lake.ensure(Reconciliations.TABLE);
      lake.replace(Reconciliations.TABLE, rows);
    }
  }

  private static void write(OfficialReport report, Dataset<Row> rows, String to) {
    if (to.endsWith(".csv")) {
      TableExport.write(Reconciliations.TABLE, rows, TableExport.Format.CSV, to);
    } else if (to.endsWith(".jsonl")) {
      TableExport.write(Reconciliations.TABLE, rows, TableExport.Format.JSONL, to);
    } else {
      TextFiles.write(to, report.text());
    }
  }
}
