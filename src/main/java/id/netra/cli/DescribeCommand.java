package id.netra.cli;

import id.netra.table.LakeTable;
import id.netra.table.LakeTables;
import id.netra.table.TableColumn;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the data dictionary. */
@Command(
    mixinStandardHelpOptions = true,
    name = "describe",
    description = "Prints the data dictionary: all tables, or the columns of one.",
    footer = {"", "Example:", "  netra describe gold.violation_figures"})
final class DescribeCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "TABLE",
      description = "Full name; all tables where it is left out.")
  private Optional<String> table = Optional.empty();

  private final PrintStream out = System.out;

  @Override
  public Integer call() {
    if (table.isPresent()) {
      print(TableNames.required(table.get()));
    } else {
      LakeTables.ALL.forEach(this::print);
      LakeTables.ON_DEMAND.forEach(this::print);
    }
    return ExitCode.DONE;
  }

  private void print(LakeTable described) {
    out.println(described.fullName());
    out.println("  " + described.description());
    out.println("  Key: " + String.join(", ", described.key()));
    described.columns().forEach(this::print);
    described.constraints().values().stream().sorted().forEach(c -> out.println("  CHECK " + c));
    out.println();
  }

  private void print(TableColumn column) {
    out.printf(
        Locale.ROOT,
        "  %-26s %-14s %-9s %s%n",
        column.name(),
        shortType(column),
        column.isNullable() ? "" : "not null",
        column.comment());
  }

  private static String shortType(TableColumn column) {
    String type = column.type().simpleString();
    int nested = type.indexOf('<');
    return nested < 0 ? type : type.substring(0, nested) + "<…>";
  }
}
