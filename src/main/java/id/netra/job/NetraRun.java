package id.netra.job;

import id.netra.config.Settings;
import id.netra.report.ReportContent;
import id.netra.storage.Lake;
import id.netra.storage.LakeLock;
import id.netra.table.JobRuns;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A run of one job or of a whole night, under the lock of the lake.
 *
 * <p>Its last act is the row of {@code ops.job_runs}. A night that is run again and finds nothing
 * new changes no table at all.
 */
public final class NetraRun {
  private static final Logger LOG = LoggerFactory.getLogger(NetraRun.class);

  private final RunOrder order;
  private final Progress progress;
  private final List<CompletedJob> done = new ArrayList<>();

  private NetraRun(RunOrder order, Progress progress) {
    this.order = order;
    this.progress = progress;
  }

  /** Runs what was ordered and says what came of it. */
  public static RunSummary of(Settings settings, RunOrder order, Progress progress) {
    SparkSession spark = Sessions.open(settings);
    Lake lake = Lake.at(spark, order.lake());
    try (LakeLock lock = LakeLock.take(lake, order.job())) {
      LOG.info("{} holds {}", order.job(), lock);
      lake.createTables();
      return new NetraRun(order, progress).over(new Night(spark, lake, settings, order.runDate()));
    }
  }

  private RunSummary over(Night night) {
    Map<String, Long> versionsBefore = night.lake().versions();
    Jobs.of(order).stream()
        .filter(job -> !order.isNightly() || !night.isUpToDate(job))
        .forEach(job -> run(job, night));
    if (isWorthRecording(night, versionsBefore)) {
      night.lake().append(JobRuns.TABLE, RunRecord.of(night, done));
    }
    return summary(night);
  }

  private void run(Job job, Night night) {
    LOG.info("{} starts", job.name());
    progress.started(job.name());
    night.spark().sparkContext().setJobGroup(job.name(), job.name(), false);
    Instant start = Instant.now();
    long rows = job.run(night);
    CompletedJob completed =
        new CompletedJob(
            job.name(),
            job.fingerprint(night.settings()),
            rows,
            Duration.between(start, Instant.now()));
    LOG.info("{} ends: {} rows, {} s", job.name(), rows, completed.duration().toSeconds());
    progress.finished(completed);
    done.add(completed);
  }

  /** A new night, changed tables, or a job that knows its work as done for the first time. */
  private boolean isWorthRecording(Night night, Map<String, Long> versionsBefore) {
    RunHistory history = night.history();
    boolean isNewNight =
        order.isNightly()
            && !history.latest().map(RunHistory.Run::runDate).equals(Optional.of(night.runDate()));
    boolean isNewWork =
        done.stream().anyMatch(job -> history.latestOf(job.job(), job.fingerprint()).isEmpty());
    return isNewNight || isNewWork || !night.lake().versions().equals(versionsBefore);
  }

  private RunSummary summary(Night night) {
    Optional<ReportContent> content =
        order.isNightly() ? Optional.of(night.content()) : Optional.empty();
    return new RunSummary(
        night.runDate(),
        night.lake().folder(),
        List.copyOf(done),
        content,
        night.changes(),
        List.copyOf(night.notes()));
  }
}
