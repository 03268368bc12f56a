package id.netra.cli;

import id.netra.config.Settings;
import id.netra.job.NetraRun;
import id.netra.job.NightReceipt;
import id.netra.job.RunOrder;
import id.netra.job.RunSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The commands that read the corpus: nightly and ingest-articles. */
@Command
final class ArticleCommand implements Callable<Integer> {
  private static final List<String> SAMPLE = List.of("data/sample");

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--articles",
      paramLabel = "PATH",
      description =
          "File, folder or glob of articles (.txt, .jsonl, .ndjson, .json, each also .gz); may be"
              + " repeated (default: data/sample).")
  private List<String> articles = new ArrayList<>();

  @Mixin private final LakeOptions lake = new LakeOptions();
  @Mixin private final RunDateOption runDate = new RunDateOption();

  @Override
  public Integer call() {
    String job = Objects.requireNonNull(spec).name();
    Settings settings = lake.settings();
    List<String> paths = articles.isEmpty() ? SAMPLE : articles;
    RunOrder order = new RunOrder(job, paths, lake.lake(), runDate.date());
    SummaryPrinter printer = new SummaryPrinter(System.out);
    Optional<String> standing = NightReceipt.standing(settings, order);
    if (standing.isPresent()) {
      printer.printStanding(order.runDate(), standing.get());
    } else {
      RunSummary summary = NetraRun.of(settings, order, new ConsoleProgress());
      printer.print(summary);
      NightReceipt.keep(settings, order, SummaryPrinter.standingText(summary));
    }
    return ExitCode.DONE;
  }
}
