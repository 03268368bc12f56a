package id.netra.job;

import id.netra.config.Settings;
import id.netra.storage.Lake;
import id.netra.storage.LakeLock;
import id.netra.table.LakeTable;
import id.netra.table.LakeTables;
import id.netra.table.Themes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Joins small files of every table and removes files that no version of the last week needs. */
public final class LakeMaintenance {
  private static final Logger LOG = LoggerFactory.getLogger(LakeMaintenance.class);

  /** As long as Delta keeps the files of older versions. */
  private static final Duration KEPT = Duration.ofDays(7);

  private LakeMaintenance() {}

  /** Maintains every table under the lock of the lake. */
  public static void of(Settings settings, String folder, Progress progress) {
    Lake lake = LakeReaders.opened(settings, folder);
    try (LakeLock lock = LakeLock.take(lake, "maintain")) {
      LOG.info("maintain holds {}", lock);
      LakeTables.ALL.stream().filter(lake::holds).forEach(table -> maintain(lake, table, progress));
      lake.themeModels().removeOthers(namedModels(lake), Instant.now().minus(KEPT));
    }
  }

  private static Set<String> namedModels(Lake lake) {
    Set<String> ids = new HashSet<>();
    lake.read(Themes.TABLE)
        .select(Themes.MODEL_ID)
        .where(Themes.MODEL_ID + " IS NOT NULL")
        .distinct()
        .toLocalIterator()
        .forEachRemaining(row -> ids.add(row.getString(0)));
    return ids;
  }

  private static void maintain(Lake lake, LakeTable table, Progress progress) {
    progress.started(table.fullName());
    Instant start = Instant.now();
    lake.optimise(table);
    progress.finished(
        new CompletedJob(table.fullName(), "", 0, Duration.between(start, Instant.now())));
  }
}
