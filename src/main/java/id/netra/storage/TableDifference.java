package id.netra.storage;

import static java.util.stream.Collectors.joining;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import id.netra.table.LakeTable;
import id.netra.table.TableColumn;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What must be written to make old rows of a table equal to new ones; equal rows are left out. */
final class TableDifference {
  /** Whether a row of that key is in the table already. */
  static final String IS_OLD = "is_old";

  /** Whether no row of that key shall be there any more. */
  static final String IS_GONE = "is_gone";

  private static final String IS_NEW = "is_new";
  private static final String OLD = "old";
  private static final String NEW = "new";

  private TableDifference() {}

  /** The rows to insert, to update and, with nothing but their key, to delete. */
  static Dataset<Row> changes(LakeTable table, Dataset<Row> old, Dataset<Row> rows) {
    Dataset<Row> before = old.select(table.select()).withColumn(IS_OLD, lit(true));
    Dataset<Row> after = rows.select(table.select()).withColumn(IS_NEW, lit(true));
    return after
        .as(NEW)
        .join(before.as(OLD), expr(table.sameKey(NEW, OLD)), "full_outer")
        .where(col(IS_OLD).isNull().or(col(IS_NEW).isNull()).or(expr(of(table, OLD, NEW))))
        .select(changed(table));
  }

  /** The condition under which two rows of one key differ. */
  static String of(LakeTable table, String left, String right) {
    String difference =
        table.columns().stream()
            .filter(column -> !table.key().contains(column.name()))
            .map(
                column ->
                    String.format(
                        Locale.ROOT, "NOT (%1$s.%3$s <=> %2$s.%3$s)", left, right, column.name()))
            .collect(joining(" OR "));
    return difference.isEmpty() ? "false" : difference;
  }

  private static Column[] changed(LakeTable table) {
    return Stream.concat(
            table.columns().stream().map(TableColumn::name).map(name -> value(table, name)),
            Stream.of(col(IS_OLD).isNotNull().as(IS_OLD), col(IS_NEW).isNull().as(IS_GONE)))
        .toArray(Column[]::new);
  }

  private static Column value(LakeTable table, String name) {
    Column value = col(NEW + "." + name);
    return table.key().contains(name) ? coalesce(value, col(OLD + "." + name)).as(name) : value;
  }
}
