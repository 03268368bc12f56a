package id.netra;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** The one Spark session of the test run; a test class that needs it asks for {@link #spark()}. */
public final class SparkTest {
  private SparkTest() {}

  /** The shared session: local, two threads, loopback only, Delta on. */
  public static SparkSession spark() {
    return Holder.SPARK;
  }

  /** A path as the address of a lake. */
  public static String lake(Path folder) {
    return folder.resolve("lake").toString();
  }

  private static final class Holder {
    private static final SparkSession SPARK =
        SparkSession.builder()
            .master("local[2]")
            .appName("netra-test")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.warehouse.dir", "target/spark-warehouse")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.codegen.cache.maxEntries", "5000")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.databricks.delta.snapshotPartitions", "1")
            .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
            .config(
                "spark.sql.catalog.spark_catalog",
                "org.apache.spark.sql.delta.catalog.DeltaCatalog")
            .getOrCreate();
  }
}
