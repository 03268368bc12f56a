package id.netra.cli;

import id.netra.job.OfficialReconciliation;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds official figures against the press. */
@Command(
    name = "reconcile",
    mixinStandardHelpOptions = true,
    description =
        "Says of each official figure whether the press states it, contradicts it or leaves it out,"
            + " and what the press states that no official row has. Writes gold.reconciliations.",
    footer = {
      "",
      "Example:",
      "  netra reconcile --official data/reference/official_figures.csv --to beda.csv"
    })
final class ReconcileCommand implements Callable<Integer> {
  @Option(
      names = "--official",
      required = true,
      paramLabel = "FILE",
      description = "CSV of official figures or of case records; the header tells them apart.")
  private String official = "";

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "Also written there: rows to .csv or .jsonl, the text to any other file.")
  private Optional<String> to = Optional.empty();

  @Mixin private final LakeOptions lake = new LakeOptions();

  @Override
  public Integer call() {
    System.out.print(OfficialReconciliation.of(lake.settings(), lake.lake(), official, to));
    return ExitCode.DONE;
  }
}
