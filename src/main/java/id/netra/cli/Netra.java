package id.netra.cli;

import id.netra.job.RunOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;

/** The main class: finds the command, runs it, ends the process with its exit code. */
@Command(
    name = "netra",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    subcommands = {
      ExportCommand.class,
      ReportCommand.class,
      DescribeCommand.class,
      VerifyCommand.class,
      MaintainCommand.class,
      HelpCommand.class
    },
    description =
        "Reads the Indonesian press on the neutrality of civil servants and writes Delta tables.",
    footer = {
      "",
      "Without a command, nightly runs.",
      "Exit codes: 0 done, 1 failed, 2 wrong usage.",
      "",
      "Examples:",
      "  netra nightly --articles data/sample --lake data/lake",
      "  netra cluster-themes --set theme.k=6",
      "  netra export silver.figure_mentions --format jsonl --to angka.jsonl"
    })
public final class Netra {
  private static final List<String> ROOT_OPTIONS = List.of("-h", "--help", "-V", "--version");

  private static final Map<String, String> ARTICLE_COMMANDS =
      Map.of(
          RunOrder.NIGHTLY,
          "Runs all jobs in order, over what is new.",
          "ingest-articles",
          "Reads the corpus into the bronze tables.");

  private static final Map<String, String> JOB_COMMANDS =
      Map.of(
          "clean-articles", "Cleans articles: furniture, dates, outlets, language.",
          "deduplicate-articles", "Ties copies to their originals.",
          "extract-figures", "Reads figures and events out of articles.",
          "resolve-series", "Turns mentions into observations of series.",
          "cluster-themes", "Groups articles by theme.",
          "build-trends", "Follows figures, events and themes over the months.");

  private Netra() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs the command and says its exit code. */
  static int run(String... args) {
    return commandLine().execute(withDefaultCommand(args));
  }

  private static CommandLine commandLine() {
    CommandLine root = new CommandLine(new Netra());
    ARTICLE_COMMANDS.forEach((name, text) -> add(root, name, text, new ArticleCommand()));
    JOB_COMMANDS.forEach((name, text) -> add(root, name, text, new JobCommand()));
    root.registerConverter(LocalDate.class, LocalDate::parse);
    return root.setExecutionExceptionHandler(new ErrorReader(System.err))
        .setUnmatchedOptionsArePositionalParams(false);
  }

  private static void add(CommandLine root, String name, String text, Object command) {
    CommandSpec spec = CommandSpec.forAnnotatedObject(command);
    spec.name(name);
    spec.usageMessage().description(text);
    spec.mixinStandardHelpOptions(true);
    root.addSubcommand(name, spec);
  }

  /** Puts nightly first where only options, or nothing, are given. */
  private static String[] withDefaultCommand(String... args) {
    boolean isBare =
        args.length == 0 || (args[0].startsWith("-") && !ROOT_OPTIONS.contains(args[0]));
    if (!isBare) {
      return args;
    }
    List<String> all = new ArrayList<>(List.of(RunOrder.NIGHTLY));
    all.addAll(List.of(args));
    return all.toArray(String[]::new);
  }
}
