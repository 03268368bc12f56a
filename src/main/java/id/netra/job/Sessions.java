package id.netra.job;

import id.netra.config.Settings;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import scala.runtime.BoxedUnit;

/**
 * The Spark session of a run.
 *
 * <p>Under {@code spark-submit} (or with {@code -Dspark.master}) everything but the Delta extension
 * is the cluster's. Without a master Netra runs on this machine in the small profile: few
 * partitions, no user interface, only the loopback address.
 */
public final class Sessions {
  /** Mandatory for Delta tables by path. */
  private static final Map<String, String> DELTA =
      Map.of(
          "spark.sql.extensions",
          "io.delta.sql.DeltaSparkSessionExtension",
          "spark.sql.catalog.spark_catalog",
          "org.apache.spark.sql.delta.catalog.DeltaCatalog");

  /**
   * Dates and times mean the same on every machine; what was compiled for a query is kept for the
   * next of its kind (Spark keeps 100 classes otherwise, a night has some thousand).
   */
  private static final Map<String, String> ALWAYS =
      Map.of(
          "spark.sql.codegen.cache.maxEntries",
          "5000",
          "spark.sql.session.timeZone",
          "UTC",
          "spark.databricks.delta.optimizeWrite.enabled",
          "true",
          "spark.sql.sources.parallelPartitionDiscovery.parallelism",
          "2");

  private static final Map<String, String> SMALL =
      Map.of(
          "spark.master",
          "local[*]",
          "spark.ui.enabled",
          "false",
          "spark.driver.host",
          "127.0.0.1",
          "spark.driver.bindAddress",
          "127.0.0.1",
          "spark.sql.shuffle.partitions",
          "2",
          "spark.databricks.delta.snapshotPartitions",
          "1",
          "spark.sql.warehouse.dir",
          System.getProperty("java.io.tmpdir") + "/netra-spark-warehouse",
          "spark.ui.showConsoleProgress",
          "false");

  private Sessions() {}

  /** Ends the session of this process, if there is one. */
  public static void close() {
    SparkSession.getDefaultSession()
        .foreach(
            session -> {
              session.stop();
              return BoxedUnit.UNIT;
            });
  }

  static SparkSession open(Settings settings) {
    SparkSession.Builder builder = SparkSession.builder().appName("netra");
    DELTA.forEach(builder::config);
    ALWAYS.forEach(builder::config);
    boolean isSubmitted = System.getProperty("spark.master") != null;
    if (!isSubmitted) {
      SMALL.forEach(builder::config);
    }
    settings.sparkKeys().forEach(builder::config);
    SparkSession spark = builder.getOrCreate();
    if (isSubmitted) {
      spark.sparkContext().setLogLevel("WARN");
    }
    return spark;
  }
}
