package id.netra.job;

import static java.util.stream.Collectors.joining;

import id.netra.table.JobRuns;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The row of {@code ops.job_runs} that completes a run. */
final class RunRecord {
  private RunRecord() {}

  static Dataset<Row> of(Night night, List<CompletedJob> jobs) {
    Map<String, Object> values = new HashMap<>();
    values.put(JobRuns.RUN_ID, night.runId());
    values.put(JobRuns.RUN_DATE, Date.valueOf(night.runDate()));
    values.put(JobRuns.STARTED_AT, Timestamp.from(night.startedAt()));
    values.put(JobRuns.FINISHED_AT, Timestamp.from(Instant.now()));
    values.put(
        JobRuns.CODE_VERSION, jobs.stream().map(CompletedJob::fingerprint).collect(joining("; ")));
    values.put(JobRuns.SETTINGS_JSON, night.settings().json());
    values.put(JobRuns.JOBS, jobs.stream().map(RunRecord::job).toList());
    values.put(JobRuns.TABLE_VERSIONS, night.lake().versions());
    values.put(JobRuns.QUALITY, night.quality());
    NightChanges changes = night.changes();
    changes.since().ifPresent(day -> values.put(JobRuns.CHANGED_SINCE, Date.valueOf(day)));
    values.put(JobRuns.CHANGE_COUNTS, changes.counts());
    values.put(JobRuns.CHANGES, changes.rows());
    Row row =
        RowFactory.create(
            JobRuns.TABLE.columns().stream().map(column -> values.get(column.name())).toArray());
    return night.spark().createDataFrame(List.of(row), JobRuns.TABLE.schema());
  }

  private static Row job(CompletedJob job) {
    return RowFactory.create(
        job.job(), job.fingerprint(), job.rowsWritten(), job.duration().toMillis() / 1000.0);
  }
}
