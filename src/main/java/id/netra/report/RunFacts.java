package id.netra.report;

import static org.apache.spark.sql.functions.col;

import id.netra.table.JobRuns;
import id.netra.table.LakeTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What is known of the runs behind the tables.
 *
 * @param night the logical night of the newest one
 * @param since the night with which its changes compare; absent for a first night
 * @param changes what it changed, the most telling first
 * @param quality quality figures, each from the newest run that measured it
 */
public record RunFacts(
    Optional<LocalDate> night,
    Optional<LocalDate> since,
    List<Change> changes,
    Map<String, Double> quality) {
  private static final int MOST_RUNS = 60;

  static RunFacts of(Function<LakeTable, Dataset<Row>> tables) {
    RunFacts facts = new RunFacts(Optional.empty(), Optional.empty(), List.of(), Map.of());
    List<Row> newestFirst =
        tables
            .apply(JobRuns.TABLE)
            .sort(col(JobRuns.FINISHED_AT).desc())
            .select(JobRuns.RUN_DATE, JobRuns.CHANGED_SINCE, JobRuns.CHANGES, JobRuns.QUALITY)
            .takeAsList(MOST_RUNS);
    for (Row run : newestFirst) {
      facts = facts.before(new RowValues(run));
    }
    return facts;
  }

  /** The same with the facts of a run that is not recorded yet. */
  public RunFacts during(RunFacts running) {
    Map<String, Double> all = new TreeMap<>(quality);
    all.putAll(running.quality);
    return new RunFacts(running.night, running.since, running.changes, all);
  }

  private RunFacts before(RowValues earlier) {
    Map<String, Double> all = new TreeMap<>(quality);
    earlier
        .row()
        .<String, Double>getJavaMap(earlier.row().fieldIndex(JobRuns.QUALITY))
        .forEach(all::putIfAbsent);
    return night.isPresent()
        ? new RunFacts(night, since, changes, all)
        : new RunFacts(
            earlier.date(JobRuns.RUN_DATE),
            earlier.date(JobRuns.CHANGED_SINCE),
            earlier.structs(JobRuns.CHANGES).stream().map(row -> Change.of(row.row())).toList(),
            all);
  }
}
