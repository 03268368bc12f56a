package id.netra.job;

import id.netra.config.Settings;
import id.netra.report.ReportContent;
import id.netra.storage.Lake;
import id.netra.storage.LakeView;
import id.netra.table.LakeTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * One run over a lake: its date and settings, what earlier runs left, and what its jobs hand on.
 *
 * <p>A job that has just computed rows hands them on, so that the next need not read them back.
 */
final class Night {
  /** Rows of a table: all, or those written since {@code versionBefore}. */
  private record HandedOn(boolean isWhole, long versionBefore, Dataset<Row> rows) {
    boolean isAllSince(OptionalLong consumed) {
      return isWhole ? consumed.isEmpty() : versionBefore == consumed.orElse(0);
    }
  }

  private final SparkSession spark;
  private final Lake lake;
  private final Settings settings;
  private final LocalDate runDate;
  private final RunHistory history;
  private final Instant startedAt = Instant.now();
  private final Map<LakeTable, HandedOn> handedOn = new HashMap<>();
  private final Map<String, Double> quality = new HashMap<>();
  private final List<String> notes = new ArrayList<>();
  private Optional<ReportContent> content = Optional.empty();
  private Optional<NightChanges> changes = Optional.empty();

  Night(SparkSession spark, Lake lake, Settings settings, LocalDate runDate) {
    this.spark = spark;
    this.lake = lake;
    this.settings = settings;
    this.runDate = runDate;
    this.history = RunHistory.of(lake);
  }

  SparkSession spark() {
    return spark;
  }

  Lake lake() {
    return lake;
  }

  Settings settings() {
    return settings;
  }

  /** The logical night; the known_date of what it reads first. */
  LocalDate runDate() {
    return runDate;
  }

  Instant startedAt() {
    return startedAt;
  }

  String runId() {
    return runDate + "T" + startedAt.toEpochMilli();
  }

  RunHistory history() {
    return history;
  }

  /** Quality figures of this run by name. */
  Map<String, Double> quality() {
    return quality;
  }

  /** What the person who reads the summary should know. */
  List<String> notes() {
    return notes;
  }

  /** What the gold tables say, gathered once for report and summary. */
  ReportContent content() {
    if (content.isEmpty()) {
      content = Optional.of(ReportContent.of(this::current));
    }
    return content.get();
  }

  /** What this night changed, asked for when its gold tables are written. */
  NightChanges changes() {
    if (changes.isEmpty()) {
      changes = Optional.of(NightChanges.of(this));
    }
    return changes.get();
  }

  /** Whether the job ran with this code and these settings on inputs that are still the newest. */
  boolean isUpToDate(Job job) {
    return !job.inputs().isEmpty()
        && job.inputs().stream()
            .allMatch(table -> consumed(job, table).equals(OptionalLong.of(lake.version(table))));
  }

  /** Whether the job last ran with this code and these settings. */
  boolean isSameMethod(Job job) {
    return history.latestOf(job.name(), job.fingerprint(settings)).isPresent();
  }

  /** Whether a run that did not end has written to the table. */
  boolean isLeftUnfinished(LakeTable table) {
    long known = history.latest().map(run -> run.version(table).orElse(0)).orElse(0L);
    return lake.version(table) > known
        && !lake.touchedSince(table, known, table.key().get(0)).isEmpty();
  }

  /** Rows of an input that are new or changed since the job last ran. */
  Dataset<Row> changed(Job job, LakeTable table) {
    OptionalLong consumed = consumed(job, table);
    HandedOn handed = handedOn.get(table);
    if (handed != null && handed.isAllSince(consumed)) {
      return handed.rows;
    }
    return consumed.isPresent() ? lake.changedSince(table, consumed.getAsLong()) : lake.read(table);
  }

  /** What a column held in rows of an input that came, changed or went since the job last ran. */
  Dataset<Row> touched(Job job, LakeTable table, String column) {
    OptionalLong consumed = consumed(job, table);
    return consumed.isPresent()
        ? lake.touchedSince(table, consumed.getAsLong(), column)
        : lake.read(table).select(column).distinct();
  }

  /** Keys of rows of an input that came since the job last ran. */
  Dataset<Row> added(Job job, LakeTable table) {
    OptionalLong consumed = consumed(job, table);
    return consumed.isPresent()
        ? lake.addedSince(table, consumed.getAsLong())
        : lake.read(table).select(table.keyColumns());
  }

  /** The whole of a table as it is now. */
  Dataset<Row> current(LakeTable table) {
    HandedOn handed = handedOn.get(table);
    return handed != null && handed.isAllSince(OptionalLong.empty())
        ? handed.rows
        : lake.read(table);
  }

  /** The lake as it was when the job last completed; empty tables if it never did. */
  LakeView before(Job job) {
    return lake.asOf(history.latestOf(job.name()).map(RunHistory.Run::versions).orElse(Map.of()));
  }

  /** Hands rows on that were just written to a table whose version was {@code versionBefore}. */
  void handOn(LakeTable table, long versionBefore, Dataset<Row> rows) {
    handedOn.put(table, new HandedOn(false, versionBefore, rows));
  }

  /** Hands on all rows of a table that was computed anew. */
  void handOnWhole(LakeTable table, Dataset<Row> rows) {
    handedOn.put(table, new HandedOn(true, 0, rows));
  }

  private OptionalLong consumed(Job job, LakeTable table) {
    return history
        .latestOf(job.name(), job.fingerprint(settings))
        .map(run -> run.version(table))
        .orElse(OptionalLong.empty());
  }
}
