package id.netra.job;

import id.netra.config.Settings;
import id.netra.storage.Lake;
import id.netra.storage.LakeLock;
import id.netra.table.LakeTable;
import id.netra.table.LakeTables;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Joins small files of every table and removes files that no version of the last week needs. */
public final class LakeMaintenance {
  private static final Logger LOG = LoggerFactory.getLogger(LakeMaintenance.class);

  private LakeMaintenance() {}

  /** Maintains every table under the lock of the lake. */
  public static void of(Settings settings, String folder, Progress progress) {
    Lake lake = LakeReaders.opened(settings, folder);
    try (LakeLock lock = LakeLock.take(lake, "maintain")) {
      LOG.info("maintain holds {}", lock);
      LakeTables.ALL.stream().filter(lake::holds).forEach(table -> maintain(lake, table, progress));
    }
  }

  private static void maintain(Lake lake, LakeTable table, Progress progress) {
    progress.started(table.fullName());
    Instant start = Instant.now();
    lake.optimise(table);
    progress.finished(
        new CompletedJob(table.fullName(), "", 0, Duration.between(start, Instant.now())));
  }
}
