package id.netra.cli;

import id.netra.figure.FigureQuality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints how well the grammar reads a folder of annotated articles. */
@Command(
    name = "measure-figures",
    mixinStandardHelpOptions = true,
    description =
        "Prints precision, recall and F1 per kind, accuracy per attribute, and what each family of"
            + " rules adds, on a folder with articles.jsonl and gold.jsonl.",
    footer = {"", "Example:", "  netra measure-figures --gold gold"})
final class QualityCommand implements Callable<Integer> {
  @Option(names = "--gold", required = true, paramLabel = "DIR", description = "The folder.")
  private Path gold = Path.of("");

  @Override
  public Integer call() throws IOException {
    Path articles = gold.resolve("articles.jsonl");
    Path annotations = gold.resolve("gold.jsonl");
    if (!Files.isReadable(articles) || !Files.isReadable(annotations)) {
      throw new UsageException(
          gold + " does not hold articles.jsonl and gold.jsonl. Name their folder with --gold.");
    }
    System.out.println(
        FigureQuality.report(Files.readAllLines(articles), Files.readAllLines(annotations)));
    return ExitCode.DONE;
  }
}
