package id.netra.storage;

import static java.util.stream.Collectors.joining;

import id.netra.table.LakeTable;
import java.util.Locale;

/** The condition under which two rows of one key differ, so that equal rows are not rewritten. */
final class TableDifference {
  private TableDifference() {}

  static String of(LakeTable table, String left, String right) {
    String difference =
        table.columns().stream()
            .filter(column -> !table.key().contains(column.name()))
            .map(
                column ->
                    String.format(
                        Locale.ROOT, "NOT (%1$s.%3$s <=> %2$s.%3$s)", left, right, column.name()))
            .collect(joining(" OR "));
    return difference.isEmpty() ? "false" : difference;
  }
}
