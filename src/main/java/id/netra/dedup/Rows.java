package id.netra.dedup;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Brings few rows of a large Dataset together. */
final class Rows {
  private Rows() {}

  /** The rows, which all cores work for, unlike for an iterator alone. */
  static List<Row> of(Dataset<Row> few) {
    List<Row> rows = new ArrayList<>();
    few.localCheckpoint().coalesce(1).toLocalIterator().forEachRemaining(rows::add);
    return rows;
  }
}
