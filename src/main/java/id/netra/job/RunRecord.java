package id.netra.job;

import static java.util.stream.Collectors.joining;

import id.netra.table.JobRuns;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The row of {@code ops.job_runs} that completes a run. */
final class RunRecord {
  private RunRecord() {}

  static Dataset<Row> of(Night night, List<CompletedJob> jobs) {
    Row row =
        RowFactory.create(
            night.runId(),
            Date.valueOf(night.runDate()),
            Timestamp.from(night.startedAt()),
            Timestamp.from(Instant.now()),
            jobs.stream().map(CompletedJob::fingerprint).collect(joining("; ")),
            night.settings().json(),
            jobs.stream().map(RunRecord::job).toList(),
            night.lake().versions(),
            night.quality());
    return night.spark().createDataFrame(List.of(row), JobRuns.TABLE.schema());
  }

  private static Row job(CompletedJob job) {
    return RowFactory.create(
        job.job(), job.fingerprint(), job.rowsWritten(), job.duration().toMillis() / 1000.0);
  }
}
