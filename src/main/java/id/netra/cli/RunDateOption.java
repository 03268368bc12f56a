package id.netra.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The logical night of a run. */
final class RunDateOption {
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  @Option(
      names = "--run-date",
      paramLabel = "YYYY-MM-DD",
      description = "The logical night (default: today in Jakarta).")
  private Optional<LocalDate> runDate = Optional.empty();

  LocalDate date() {
    return runDate.orElseGet(() -> LocalDate.now(JAKARTA));
  }
}
