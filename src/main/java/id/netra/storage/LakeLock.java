package id.netra.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lock of a lake: one run writes at a time.
 *
 * <p>A file {@code _netra.lock} in the lake names its holder and is renewed every half minute. It
 * is stale, and taken over, when its holder ran on this host and is gone, or when nobody renewed it
 * for ten minutes.
 */
public final class LakeLock implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LakeLock.class);
  private static final Duration RENEWAL = Duration.ofSeconds(30);
  private static final Duration STALE_AFTER = Duration.ofMinutes(10);

  private final FileSystem system;
  private final Path file;
  private final LockHolder holder;
  private final ScheduledExecutorService renewing;
  private final Future<?> renewal;

  private LakeLock(FileSystem system, Path file, LockHolder holder) {
    this.system = system;
    this.file = file;
    this.holder = holder;
    this.renewing =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "netra-lake-lock");
              thread.setDaemon(true);
              return thread;
            });
    this.renewal =
        renewing.scheduleAtFixedRate(
            this::renew, RENEWAL.toSeconds(), RENEWAL.toSeconds(), TimeUnit.SECONDS);
  }

  /**
   * Takes the lock.
   *
   * @throws LakeLockedException if a living run holds it
   */
  public static LakeLock take(Lake lake, String job) {
    FileSystem system = lake.files().system();
    Path file = lake.files().lockFile();
    LockHolder us = LockHolder.thisProcess(job);
    if (!created(system, file, us)) {
      removeIfStale(system, file);
      if (!created(system, file, us)) {
        throw new LakeLockedException("Another run took the lock of the lake just now: " + file);
      }
    }
    return new LakeLock(system, file, us);
  }

  /** Gives the lock back. */
  @Override
  public void close() {
    renewal.cancel(false);
    renewing.shutdownNow();
    try {
      system.delete(file, false);
    } catch (IOException e) {
      LOG.warn("The lock {} could not be removed; the next run will find it stale", file, e);
    }
  }

  private static boolean created(FileSystem system, Path file, LockHolder holder) {
    try (OutputStream out = system.create(file, false)) {
      out.write(holder.text().getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The lock " + file + " cannot be written. May this user write to the lake?", e);
    }
  }

  private static void removeIfStale(FileSystem system, Path file) {
    try {
      Optional<LockHolder> holder = holder(system, file);
      Instant renewed = Instant.ofEpochMilli(system.getFileStatus(file).getModificationTime());
      boolean isSilent = renewed.plus(STALE_AFTER).isBefore(Instant.now());
      if (!isSilent && holder.map(LockHolder::mayBeAlive).orElse(true)) {
        throw new LakeLockedException(
            String.format(
                    Locale.ROOT,
                    "The lake is locked by %s, last heard of at %s. Two runs at once would write over each",
                    holder.map(LockHolder::text).orElse("an unknown run"),
                    renewed)
                + " other: wait for it. If it is known to be dead, remove "
                + file);
      }
      LOG.warn(
          "The lock of {} is stale and is taken over", holder.map(LockHolder::text).orElse(""));
      system.delete(file, false);
    } catch (java.io.FileNotFoundException e) {
      LOG.debug("The lock was given back meanwhile");
    } catch (IOException e) {
      throw new UncheckedIOException("The lock " + file + " cannot be read", e);
    }
  }

  private static Optional<LockHolder> holder(FileSystem system, Path file) throws IOException {
    try (InputStream in = system.open(file)) {
      return LockHolder.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private void renew() {
    try (OutputStream out = system.create(file, true)) {
      out.write(holder.text().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      LOG.warn("The lock {} could not be renewed", file, e);
    }
  }
}
