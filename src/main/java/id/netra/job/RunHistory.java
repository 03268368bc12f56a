package id.netra.job;

import static org.apache.spark.sql.functions.col;

import id.netra.storage.Lake;
import id.netra.table.JobRuns;
import id.netra.table.LakeTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.spark.sql.Row;

/** The completed runs of a lake, oldest first, as {@code ops.job_runs} tells them. */
final class RunHistory {
  /** One completed run. */
  record Run(
      Instant finishedAt,
      LocalDate runDate,
      Map<String, String> fingerprints,
      Map<String, Long> versions) {
    /** Fingerprint with which the job ran; empty text if it did not. */
    String fingerprint(String job) {
      return fingerprints.getOrDefault(job, "");
    }

    OptionalLong version(LakeTable table) {
      Long version = versions.get(table.fullName());
      return version == null ? OptionalLong.empty() : OptionalLong.of(version);
    }
  }

  private final List<Run> runs;

  private RunHistory(List<Run> runs) {
    this.runs = runs.stream().sorted(Comparator.comparing(Run::finishedAt)).toList();
  }

  static RunHistory of(Lake lake) {
    List<Run> runs = new ArrayList<>();
    if (lake.holds(JobRuns.TABLE)) {
      Iterator<Row> rows =
          lake.read(JobRuns.TABLE)
              .select(
                  col(JobRuns.FINISHED_AT),
                  col(JobRuns.RUN_DATE),
                  col(JobRuns.JOBS + "." + JobRuns.JOB),
                  col(JobRuns.JOBS + "." + JobRuns.FINGERPRINT),
                  col(JobRuns.TABLE_VERSIONS))
              .toLocalIterator();
      rows.forEachRemaining(row -> runs.add(run(row)));
    }
    return new RunHistory(runs);
  }

  /** The newest completed run. */
  Optional<Run> latest() {
    return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
  }

  /** The newest run of an earlier night. */
  Optional<Run> latestBefore(LocalDate night) {
    return runs.stream()
        .filter(run -> run.runDate().isBefore(night))
        .reduce((earlier, later) -> later);
  }

  /** The newest run of that job. */
  Optional<Run> latestOf(String job) {
    return runs.stream()
        .filter(run -> run.fingerprints().containsKey(job))
        .reduce((earlier, later) -> later);
  }

  /** The newest run of that job, if it ran with that fingerprint of code and settings. */
  Optional<Run> latestOf(String job, String fingerprint) {
    return latestOf(job).filter(run -> run.fingerprint(job).equals(fingerprint));
  }

  private static Run run(Row row) {
    List<String> jobs = row.getList(2);
    List<String> prints = row.getList(3);
    Map<String, String> fingerprints = new HashMap<>();
    for (int i = 0; i < jobs.size(); i++) {
      fingerprints.put(jobs.get(i), prints.get(i));
    }
    return new Run(
        row.getTimestamp(0).toInstant(),
        row.getDate(1).toLocalDate(),
        fingerprints,
        row.getJavaMap(4));
  }
}
