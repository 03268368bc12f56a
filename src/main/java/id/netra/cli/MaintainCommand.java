package id.netra.cli;

import id.netra.job.LakeMaintenance;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Keeps the tables small and quick to read. */
@Command(
    mixinStandardHelpOptions = true,
    name = "maintain",
    description =
        "Joins small files and removes those that no table version of the last week needs.")
final class MaintainCommand implements Callable<Integer> {
  @Mixin private final LakeOptions lake = new LakeOptions();

  @Override
  public Integer call() {
    LakeMaintenance.of(lake.settings(), lake.lake(), new ConsoleProgress());
    return ExitCode.DONE;
  }
}
