package id.netra.cli;

import id.netra.job.NetraRun;
import id.netra.job.RunOrder;
import id.netra.job.RunSummary;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** One job alone, over what earlier jobs left in the lake. */
@Command
final class JobCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LakeOptions lake = new LakeOptions();
  @Mixin private final RunDateOption runDate = new RunDateOption();

  @Override
  public Integer call() {
    String job = Objects.requireNonNull(spec).name();
    RunSummary summary =
        NetraRun.of(
            lake.settings(),
            new RunOrder(job, List.of(), lake.lake(), runDate.date()),
            new ConsoleProgress());
    new SummaryPrinter(System.out).print(summary);
    return ExitCode.DONE;
  }
}
