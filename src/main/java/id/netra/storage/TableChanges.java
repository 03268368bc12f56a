package id.netra.storage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.every;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import id.netra.table.LakeTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The rows of a table that some versions came to, changed or removed.
 *
 * @param before as they stood before; those that came are not among them
 * @param now as they stand now; those that are gone are not among them
 */
public record TableChanges(Dataset<Row> before, Dataset<Row> now) {
  private static final String SORT = "_change_type";
  private static final String INSERT = "insert";
  private static final String VERSION = "_commit_version";
  private static final String FIRST = "_first_version";
  private static final String LAST = "_last_version";

  /** The schema of a change feed. */
  static StructType feedSchema(LakeTable table) {
    return table.schema().add(SORT, DataTypes.StringType).add(VERSION, DataTypes.LongType);
  }

  /** The keys of rows that a change feed knows as inserted only. */
  static Dataset<Row> added(LakeTable table, Dataset<Row> feed) {
    return feed.groupBy(table.keyColumns())
        .agg(every(col(SORT).equalTo(INSERT)).as(INSERT))
        .where(col(INSERT))
        .select(table.keyColumns());
  }

  /** What a change feed says of each row, however often it was changed. */
  static TableChanges of(LakeTable table, Dataset<Row> feed) {
    WindowSpec ofSameRow = Window.partitionBy(table.keyColumns());
    Dataset<Row> changes =
        feed.withColumn(FIRST, min(VERSION).over(ofSameRow))
            .withColumn(LAST, max(VERSION).over(ofSameRow));
    return new TableChanges(
        changes
            .where(
                col(SORT).isin("update_preimage", "delete").and(col(VERSION).equalTo(col(FIRST))))
            .select(table.select()),
        changes
            .where(col(SORT).isin(INSERT, "update_postimage").and(col(VERSION).equalTo(col(LAST))))
            .select(table.select()));
  }
}
