package id.netra.cli;

import static java.util.stream.Collectors.joining;

import id.netra.table.LakeTable;
import id.netra.table.LakeTables;

/** Tables by the name that a user types. */
final class TableNames {
  private TableNames() {}

  static LakeTable required(String fullName) {
    return LakeTables.named(fullName)
        .orElseThrow(
            () ->
                new UsageException(
                    "There is no table "
                        + fullName
                        + ". The tables are "
                        + LakeTables.ALL.stream().map(LakeTable::fullName).collect(joining(", "))
                        + "."));
  }
}
