package id.netra.cli;

import id.netra.job.LakeReaders;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the HTML page of the newest completed night. */
@Command(
    mixinStandardHelpOptions = true,
    name = "write-report",
    description = "Writes the HTML page of the newest completed night.",
    footer = {"", "Example:", "  netra write-report --language en --to laporan.html"})
final class ReportCommand implements Callable<Integer> {
  private static final List<String> LANGUAGES = List.of("id", "en");

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "Where the page goes (default: report.html in the lake).")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "id|en",
      description = "Language of the page (default: report.language of the settings).")
  private Optional<String> language = Optional.empty();

  @Mixin private final LakeOptions lake = new LakeOptions();

  @Override
  public Integer call() {
    if (language.isPresent() && !LANGUAGES.contains(language.get())) {
      throw new UsageException("There is no language " + language.get() + ". It can be id or en.");
    }
    String path = LakeReaders.writeReport(lake.settings(), lake.lake(), to, language);
    System.out.println("Report: " + path);
    return ExitCode.DONE;
  }
}
