package id.netra;

import id.netra.storage.Lake;
import id.netra.table.JobRuns;
import id.netra.table.LakeTable;
import id.netra.table.LakeTables;
import id.netra.table.RawArticles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The rows of every table of a lake as sorted JSON lines, without what differs from run to run:
 * times of reading, run ids, and the record of the runs themselves.
 */
public final class LakeContents {
  private LakeContents() {}

  /** The lines by table, without the night in which each thing was first known. */
  public static Map<String, List<String>> withoutKnownDates(String folder) {
    return of(folder, RawArticles.READ_AT, RawArticles.RUN_ID, RawArticles.KNOWN_DATE);
  }

  /** The lines by table. */
  public static Map<String, List<String>> of(String folder) {
    return of(folder, RawArticles.READ_AT, RawArticles.RUN_ID);
  }

  private static Map<String, List<String>> of(String folder, String... dropped) {
    Lake lake = Lake.at(SparkTest.spark(), folder);
    Map<String, List<String>> contents = new TreeMap<>();
    LakeTables.ALL.stream()
        .filter(table -> !table.equals(JobRuns.TABLE))
        .forEach(table -> contents.put(table.fullName(), lines(lake, table, dropped)));
    return contents;
  }

  private static List<String> lines(Lake lake, LakeTable table, String... dropped) {
    Dataset<Row> rows = lake.read(table).drop(dropped);
    return rows.toJSON().collectAsList().stream().sorted().toList();
  }
}
