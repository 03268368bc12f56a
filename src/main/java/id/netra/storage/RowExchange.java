package id.netra.storage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import id.netra.table.LakeTable;
import id.netra.table.TableColumn;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/**
 * Changed rows on their way into a table, in one commit.
 *
 * <p>A night changes few rows: these are deleted by their keys and written anew, which reads no
 * more of the table than its keys, where MERGE shuffles all of it. New rules change most rows of a
 * lake: those are merged.
 */
final class RowExchange {
  /** Keys that every executor can hold. */
  private static final long MOST_KEYS = 100_000;

  private static final String IS_REPLACED = "netra_is_replaced";

  /** New rows need not have one of the keys that are deleted. */
  private static final String CHECK = "spark.databricks.delta.replaceWhere.constraintCheck.enabled";

  private final Lake lake;
  private final LakeTable table;
  private final Dataset<Row> changes;

  /**
   * Prepares the writing.
   *
   * @param changes what {@link TableDifference#changes} gives, kept
   */
  RowExchange(Lake lake, LakeTable table, Dataset<Row> changes) {
    this.lake = lake;
    this.table = table;
    this.changes = changes;
  }

  /** Writes; rows inserted, updated and deleted. */
  long run() {
    long changed = changes.count();
    if (changed > MOST_KEYS) {
      merge();
      return changed;
    }
    if (!changes.where(col(TableDifference.IS_OLD)).isEmpty()) {
      replace(keys());
    } else if (changed > 0) {
      lake.append(table, changes);
    }
    return changed;
  }

  /** Those of new rows too: no key comes to stand twice in a table. */
  private Set<String> keys() {
    Set<String> keys = new HashSet<>();
    changes
        .selectExpr(keyText())
        .toLocalIterator()
        .forEachRemaining(row -> keys.add(row.getString(0)));
    return keys;
  }

  private String keyText() {
    return table.key().size() == 1
        ? table.key().get(0)
        : "to_json(struct(" + String.join(", ", table.key()) + "))";
  }

  private void replace(Set<String> keys) {
    SparkSession spark = lake.spark();
    UDF1<String, Boolean> isReplaced = keys::contains;
    spark.udf().register(IS_REPLACED, functions.udf(isReplaced, DataTypes.BooleanType));
    spark.conf().set(CHECK, "false");
    try {
      changes
          .where(not(col(TableDifference.IS_GONE)))
          .select(table.select())
          .write()
          .format("delta")
          .mode("overwrite")
          .option("replaceWhere", IS_REPLACED + "(" + keyText() + ")")
          .save(lake.path(table));
    } finally {
      spark.conf().unset(CHECK);
    }
  }

  private void merge() {
    lake.delta(table)
        .as("old")
        .merge(changes.as("new"), table.sameKey("old", "new"))
        .whenMatched("new." + TableDifference.IS_GONE)
        .delete()
        .whenMatched()
        .updateExpr(ownValues())
        .whenNotMatched()
        .insertExpr(ownValues())
        .execute();
  }

  private Map<String, String> ownValues() {
    return table.columns().stream()
        .collect(Collectors.toMap(TableColumn::name, column -> "new." + column.name()));
  }
}
