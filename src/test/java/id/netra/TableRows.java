package id.netra;

import id.netra.table.LakeTable;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * Rows of a table of the lake for tests: what a test does not say is absent, or the default of its
 * type where the table requires it.
 */
public final class TableRows {
  private static final Map<DataType, Object> DEFAULTS =
      Map.of(
          DataTypes.StringType,
          "",
          DataTypes.BooleanType,
          false,
          DataTypes.LongType,
          0L,
          DataTypes.IntegerType,
          0,
          DataTypes.DoubleType,
          0.0,
          DataTypes.DateType,
          Date.valueOf("2026-01-01"));

  private final LakeTable table;
  private final List<Row> rows = new ArrayList<>();

  private TableRows(LakeTable table) {
    this.table = table;
  }

  /** Starts without a row. */
  public static TableRows of(LakeTable table) {
    return new TableRows(table);
  }

  /** Adds a row from column names and values in turn; a date is a {@link Date}. */
  public TableRows add(Object... columnsAndValues) {
    Map<String, Object> values = new HashMap<>();
    table.columns().stream()
        .filter(column -> !column.isNullable())
        .forEach(column -> values.put(column.name(), defaultOf(column.type())));
    for (int i = 0; i < columnsAndValues.length; i += 2) {
      values.put((String) columnsAndValues[i], columnsAndValues[i + 1]);
    }
    rows.add(
        RowFactory.create(
            table.columns().stream().map(column -> values.get(column.name())).toArray()));
    return this;
  }

  /** The rows, in as many partitions. */
  public Dataset<Row> dataset(int partitions) {
    return SparkTest.spark().createDataFrame(rows, table.schema()).repartition(partitions);
  }

  /** The rows. */
  public Dataset<Row> dataset() {
    return SparkTest.spark().createDataFrame(rows, table.schema());
  }

  private static Object defaultOf(DataType type) {
    return type instanceof ArrayType
        ? new Object[0]
        : Optional.ofNullable(DEFAULTS.get(type)).orElseThrow();
  }
}
