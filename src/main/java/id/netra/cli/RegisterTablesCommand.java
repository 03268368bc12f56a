package id.netra.cli;

import id.netra.job.TableRegistration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives the tables names for SQL. */
@Command(
    name = "register-tables",
    mixinStandardHelpOptions = true,
    description =
        "Registers the Delta tables in a database of Spark's catalog, and prints the SQL that does"
            + " it.",
    footer = {"", "Example:", "  netra register-tables --database netra --lake /srv/lake"})
final class RegisterTablesCommand implements Callable<Integer> {
  @Option(
      names = "--database",
      required = true,
      paramLabel = "NAME",
      description = "Letters, digits and underscores.")
  private String database = "";

  @Mixin private final LakeOptions lake = new LakeOptions();

  @Override
  public Integer call() {
    if (!TableRegistration.isName(database)) {
      throw new UsageException(
          "There can be no database "
              + database
              + ". Its name has letters, digits and underscores and begins with no digit.");
    }
    TableRegistration done = TableRegistration.of(lake.settings(), lake.lake(), database);
    done.statements().forEach(statement -> System.out.println(statement + ";"));
    if (!done.isLasting()) {
      System.out.println(
          "-- This catalog is in memory and gone with this process. Run the lines above in yours, or"
              + " run this command where a metastore is configured.");
    }
    return ExitCode.DONE;
  }
}
