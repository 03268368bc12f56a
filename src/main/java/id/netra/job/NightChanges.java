package id.netra.job;

import id.netra.storage.LakeView;
import id.netra.storage.TableChanges;
import id.netra.table.JobRuns;
import id.netra.table.LakeTable;
import id.netra.table.Themes;
import id.netra.table.ViolationFigures;
import id.netra.trend.NightDifference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * What a night changed since the night before.
 *
 * @param since the night before; absent for the first night of a lake
 * @param counts how many changes of each sort
 * @param rows the most telling of them, with the fields of {@link JobRuns#CHANGE_SCHEMA}
 */
public record NightChanges(Optional<LocalDate> since, Map<String, Long> counts, List<Row> rows) {

  /** The difference of the gold tables as they are now to those of the newest earlier night. */
  static NightChanges of(Night night) {
    Optional<RunHistory.Run> before = night.history().latestBefore(night.runDate());
    Optional<LocalDate> since = before.map(RunHistory.Run::runDate);
    return before.isPresent() && isChanged(night, before.get())
        ? counted(since, difference(night, before.get()))
        : new NightChanges(since, Map.of(), List.of());
  }

  private static boolean isChanged(Night night, RunHistory.Run before) {
    return isChanged(night, before, ViolationFigures.TABLE)
        || isChanged(night, before, Themes.TABLE);
  }

  private static boolean isChanged(Night night, RunHistory.Run before, LakeTable table) {
    return !before.version(table).equals(OptionalLong.of(night.lake().version(table)));
  }

  private static Iterator<Row> difference(Night night, RunHistory.Run before) {
    LakeView then = night.lake().asOf(before.versions());
    TableChanges figures =
        night
            .lake()
            .changes(ViolationFigures.TABLE, before.version(ViolationFigures.TABLE).orElse(0));
    return NightDifference.between(
            figures.before(), figures.now(), then.read(Themes.TABLE), night.current(Themes.TABLE))
        .toLocalIterator();
  }

  private static NightChanges counted(Optional<LocalDate> since, Iterator<Row> changes) {
    Map<String, Long> counts = new TreeMap<>();
    List<Row> rows = new ArrayList<>();
    while (changes.hasNext()) {
      Row change = changes.next();
      counts.merge(change.getString(change.fieldIndex(JobRuns.CHANGE)), 1L, Long::sum);
      if (rows.size() < JobRuns.MOST_CHANGES) {
        rows.add(change);
      }
    }
    return new NightChanges(since, Map.copyOf(counts), List.copyOf(rows));
  }
}
