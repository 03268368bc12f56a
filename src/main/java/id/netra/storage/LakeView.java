package id.netra.storage;

import id.netra.table.LakeTable;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The lake as it was at the end of a completed night: every table pinned to its version.
 *
 * <p>A table that the night did not know is empty.
 */
public final class LakeView {
  private final SparkSession spark;
  private final Lake lake;
  private final Map<String, Long> versions;

  LakeView(SparkSession spark, Lake lake, Map<String, Long> versions) {
    this.spark = spark;
    this.lake = lake;
    this.versions = Map.copyOf(versions);
  }

  /** The table at its pinned version. */
  public Dataset<Row> read(LakeTable table) {
    long version = versions.getOrDefault(table.fullName(), 0L);
    return version == 0
        ? spark.createDataFrame(java.util.List.of(), table.schema())
        : TableUpgrade.aligned(
            spark.read().format("delta").option("versionAsOf", version).load(lake.path(table)),
            table);
  }
}
