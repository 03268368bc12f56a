package id.netra.dedup;

import org.apache.spark.sql.SparkSession;

/**
 * The session of the measuring programs: two threads, loopback only, Spark's defaults otherwise.
 */
final class DedupSpark {
  private DedupSpark() {}

  static SparkSession open() {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("netra-dedup")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "8")
            .config("spark.sql.session.timeZone", "UTC")
            .getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    return spark;
  }
}
