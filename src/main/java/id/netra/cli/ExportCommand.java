package id.netra.cli;

import id.netra.job.LakeReaders;
import id.netra.storage.TableExport;
import id.netra.table.LakeTable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one table for use outside the lake. */
@Command(
    mixinStandardHelpOptions = true,
    name = "export",
    description = "Writes one table to a file (jsonl, csv) or folder (parquet), in a stable order.",
    footer = {"", "Example:", "  netra export gold.violation_figures --format csv --to angka.csv"})
final class ExportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TABLE", description = "Full name, for instance silver.figure_mentions.")
  private String table = "";

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "jsonl, csv or parquet.")
  private String format = "";

  @Option(names = "--to", required = true, paramLabel = "PATH", description = "File or folder.")
  private String to = "";

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      description = "As that night knew it, for instance 2020-10-07: later articles left out.")
  private Optional<LocalDate> knownOn = Optional.empty();

  @Mixin private final LakeOptions lake = new LakeOptions();

  @Override
  public Integer call() {
    LakeTable named = TableNames.required(table);
    TableExport.Format parsed = parsed(format);
    if (knownOn.isPresent()) {
      exportKnownOn(named, knownOn.get(), new TableExport.Target(parsed, to));
    } else {
      LakeReaders.export(lake.settings(), lake.lake(), named, parsed, to);
    }
    return ExitCode.DONE;
  }

  private void exportKnownOn(LakeTable named, LocalDate night, TableExport.Target target) {
    if (!LakeReaders.isKnownByNight(named)) {
      throw new UsageException(
          named.fullName()
              + " does not record when its rows were known; --known-on is for figures, events,"
              + " mentions, articles and trends.");
    }
    LakeReaders.exportKnownOn(lake.settings(), lake.lake(), named, night, target);
  }

  private static TableExport.Format parsed(String format) {
    return switch (format.toLowerCase(Locale.ROOT)) {
      case "jsonl" -> TableExport.Format.JSONL;
      case "csv" -> TableExport.Format.CSV;
      case "parquet" -> TableExport.Format.PARQUET;
      default ->
          throw new UsageException(
              "There is no format " + format + ". It can be jsonl, csv or parquet.");
    };
  }
}
