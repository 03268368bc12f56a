package id.netra.reconcile;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * An official file held against the gold tables.
 *
 * @param rows rows of {@code gold.reconciliations}
 * @param text the same for a reader
 */
public record OfficialReport(List<Row> rows, String text) {

  /** The totals of the press, as the gold tables have them. */
  public record Press(Dataset<Row> figures, Dataset<Row> evidence, Dataset<Row> articles) {}

  /**
   * Compares both ways.
   *
   * @param source name of the file, for the rows
   * @param file what it holds
   * @param press rows of {@code gold.violation_figures}, {@code gold.figure_evidence} and {@code
   *     silver.articles}
   */
  public static OfficialReport of(String source, OfficialFile file, Press press) {
    List<Finding> findings =
        Reconciliation.of(file, PressRows.of(press.figures(), press.evidence(), press.articles()));
    return new OfficialReport(
        findings.stream().map(finding -> FindingRows.row(source, finding)).toList(),
        ReconciliationText.of(source, file, findings));
  }
}
