package id.netra.job;

import id.netra.config.Settings;
import id.netra.storage.Lake;
import id.netra.table.LakeTable;
import id.netra.table.LakeTables;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * Gives the tables of a lake names in a catalog, without their layer: {@code netra.articles}.
 *
 * @param statements the SQL that was run, to be run again in a catalog that lasts
 * @param isLasting whether the catalog outlives the process
 */
public record TableRegistration(List<String> statements, boolean isLasting) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}");

  /** Whether it can name a database. */
  public static boolean isName(String database) {
    return NAME.matcher(database).matches();
  }

  /** Registers all tables that exist; one that is registered already is left as it is. */
  public static TableRegistration of(Settings settings, String folder, String database) {
    Lake lake = LakeReaders.opened(settings, folder);
    SparkSession spark = Sessions.open(settings);
    List<String> statements =
        Stream.concat(
                Stream.of("CREATE DATABASE IF NOT EXISTS " + database),
                Stream.concat(LakeTables.ALL.stream(), LakeTables.ON_DEMAND.stream())
                    .filter(lake::holds)
                    .map(table -> statement(database, lake.folder(), table)))
            .toList();
    statements.forEach(spark::sql);
    boolean isLasting =
        spark.sparkContext().getConf().get("spark.sql.catalogImplementation", "").equals("hive");
    return new TableRegistration(statements, isLasting);
  }

  private static String statement(String database, String folder, LakeTable table) {
    return String.format(
        Locale.ROOT,
        "CREATE TABLE IF NOT EXISTS %s.%s USING DELTA LOCATION '%s/%s'",
        database,
        table.name(),
        folder.replace("\\", "\\\\").replace("'", "\\'"),
        table.relativePath());
  }
}
