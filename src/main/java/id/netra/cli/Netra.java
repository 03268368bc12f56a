package id.netra.cli;

import id.netra.job.RunOrder;
import id.netra.job.Sessions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

  private static final List<Class<?>> COMMANDS =
      List.of(
          ReportCommand.class,
          ExportCommand.class,
          DescribeCommand.class,
          VerifyCommand.class,
          ExplainCopiesCommand.class,
          ReconcileCommand.class,
          RegisterTablesCommand.class,
          KernelSpecCommand.class,
          QualityCommand.class,
          MaintainCommand.class,
          HelpCommand.class);

  /** The jobs after the first, in order, with what they do. */
  private static final Map<String, String> JOBS = jobs();

  private Netra() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    int exitCode = run(args);
    Sessions.close();
    System.exit(exitCode);
  }

  /** Runs the command and says its exit code. */
  static int run(String... args) {
    return commandLine().execute(withDefaultCommand(args));
  }

  private static Map<String, String> jobs() {
    Map<String, String> jobs = new LinkedHashMap<>();
    jobs.put("clean-articles", "Cleans articles: furniture, dates, outlets, language.");
    jobs.put("deduplicate-articles", "Ties copies to their originals.");
    jobs.put("extract-figures", "Reads figures and events out of articles.");
    jobs.put("resolve-series", "Turns mentions into observations of series.");
    jobs.put("cluster-themes", "Groups articles by theme.");
    jobs.put("build-trends", "Follows figures, events and themes over the months.");
    return jobs;
  }

  private static CommandLine commandLine() {
    CommandLine root = new CommandLine(new Netra());
    add(root, RunOrder.NIGHTLY, "Runs all jobs in order, over what is new.", new ArticleCommand());
    add(root, "ingest-articles", "Reads the corpus into the bronze tables.", new ArticleCommand());
    JOBS.forEach((name, text) -> add(root, name, text, new JobCommand()));
    COMMANDS.forEach(root::addSubcommand);
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
