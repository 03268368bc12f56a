package id.netra.storage;

import id.netra.table.LakeTable;
import id.netra.table.LakeTables;
import id.netra.table.RowIds;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Brings the tables of a lake that an earlier Netra made to the columns of this one.
 *
 * <p>A column that is new is added, empty for old rows until their job runs again; so is a
 * constraint or a property. A column that is gone or has another type cannot be brought over: the
 * lake is refused with what to do. A file in the lake holds the print of the definitions it was
 * last brought to, so that a night does not look at thirteen schemas to find them as they were.
 */
final class TableUpgrade {
  private static final String FILE = "/_netra.tables";
  private static final String CONSTRAINT = "delta.constraints.";

  private final SparkSession spark;
  private final Lake lake;

  TableUpgrade(SparkSession spark, Lake lake) {
    this.spark = spark;
    this.lake = lake;
  }

  /**
   * Brings those tables up to their definitions.
   *
   * @throws NotALakeException if one cannot be, saying which column stands in the way
   */
  void run(List<LakeTable> tables) {
    String print = definitions();
    if (lake.files().text(FILE).equals(print)) {
      return;
    }
    tables.forEach(this::upgrade);
    TextFiles.write(lake.files().root() + FILE, print);
  }

  /** Rows of a table as its definition wants them; a column that they lack is null. */
  static Dataset<Row> aligned(Dataset<Row> rows, LakeTable table) {
    List<String> present = Arrays.asList(rows.columns());
    return rows.select(
        Arrays.stream(table.schema().fields())
            .map(
                field ->
                    present.contains(field.name())
                        ? functions.col(field.name())
                        : functions.lit(null).cast(field.dataType()).as(field.name()))
            .toArray(Column[]::new));
  }

  private void upgrade(LakeTable table) {
    StructType stored = lake.delta(table).toDF().schema();
    requireNothingLost(table, stored);
    List<String> known = Arrays.asList(stored.fieldNames());
    String added =
        Arrays.stream(table.schema().fields())
            .filter(field -> !known.contains(field.name()))
            .map(field -> "`" + field.name() + "` " + field.dataType().sql())
            .collect(Collectors.joining(", "));
    if (!added.isEmpty()) {
      spark.sql("ALTER TABLE " + address(table) + " ADD COLUMNS (" + added + ")");
    }
    Map<String, String> properties = properties(table);
    constrain(table, properties);
    if (table.isChangedByRow() && !"true".equals(properties.get(Lake.BY_ROW))) {
      String property = "'" + Lake.BY_ROW + "' = 'true'";
      spark.sql("ALTER TABLE " + address(table) + " SET TBLPROPERTIES (" + property + ")");
    }
  }

  /** Drops the CHECK constraints that are no longer wanted and adds those that are missing. */
  private void constrain(LakeTable table, Map<String, String> properties) {
    Map<String, String> stored = constraints(properties);
    stored.forEach(
        (name, sql) -> {
          if (!sql.equals(table.constraints().get(name))) {
            spark.sql("ALTER TABLE " + address(table) + " DROP CONSTRAINT " + name);
          }
        });
    table
        .constraints()
        .forEach(
            (name, sql) -> {
              if (!sql.equals(stored.get(name))) {
                spark.sql(
                    String.format(
                        Locale.ROOT,
                        "ALTER TABLE %s ADD CONSTRAINT %s CHECK (%s)",
                        address(table),
                        name,
                        sql));
              }
            });
  }

  private Map<String, String> properties(LakeTable table) {
    return lake.delta(table).detail().select("properties").first().getJavaMap(0);
  }

  private static Map<String, String> constraints(Map<String, String> properties) {
    return properties.entrySet().stream()
        .filter(property -> property.getKey().startsWith(CONSTRAINT))
        .collect(
            Collectors.toMap(
                property -> property.getKey().substring(CONSTRAINT.length()), Map.Entry::getValue));
  }

  private void requireNothingLost(LakeTable table, StructType stored) {
    List<StructField> wanted = Arrays.asList(table.schema().fields());
    for (StructField field : stored.fields()) {
      boolean isKept =
          wanted.stream()
              .anyMatch(
                  other ->
                      other.name().equals(field.name())
                          && other
                              .dataType()
                              .catalogString()
                              .equals(field.dataType().catalogString()));
      if (!isKept) {
        throw new NotALakeException(
            lake.folder()
                + " was made by an earlier Netra whose table "
                + table.fullName()
                + " has a column "
                + field.name()
                + " that this one cannot carry over. Move the lake away and run nightly over the"
                + " articles again");
      }
    }
  }

  private String address(LakeTable table) {
    return "delta.`" + lake.path(table) + "`";
  }

  private static String definitions() {
    String all =
        LakeTables.ALL.stream()
            .map(TableUpgrade::definition)
            .sorted()
            .collect(Collectors.joining("\n"));
    return RowIds.of(all);
  }

  /** The definition as text; constraints in an order that is the same in every process. */
  private static String definition(LakeTable table) {
    return table.fullName()
        + table.schema().catalogString()
        + new TreeMap<>(table.constraints())
        + table.isChangedByRow();
  }
}
