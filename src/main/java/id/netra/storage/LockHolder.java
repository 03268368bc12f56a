package id.netra.storage;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who holds a lock.
 *
 * @param job what it runs
 * @param host its host
 * @param pid its process
 * @param started start of that process, which tells it from a later one with the same number
 */
record LockHolder(String job, String host, long pid, Instant started) {
  private static final Pattern TEXT =
      Pattern.compile("(\\S+) on (\\S+), process (\\d+) started (\\S+)");

  static LockHolder thisProcess(String job) {
    ProcessHandle us = ProcessHandle.current();
    return new LockHolder(job, hostName(), us.pid(), startOf(us));
  }

  static Optional<LockHolder> parse(String text) {
    Matcher matcher = TEXT.matcher(text.trim());
    return matcher.matches()
        ? Optional.of(
            new LockHolder(
                matcher.group(1),
                matcher.group(2),
                Long.parseLong(matcher.group(3)),
                Instant.parse(matcher.group(4))))
        : Optional.empty();
  }

  String text() {
    return String.format(Locale.ROOT, "%s on %s, process %d started %s", job, host, pid, started);
  }

  /** False only if it ran on this host and no longer does. */
  boolean mayBeAlive() {
    return !host.equals(hostName())
        || ProcessHandle.of(pid).map(LockHolder::startOf).equals(Optional.of(started));
  }

  private static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown-host";
    }
  }
}
