package id.netra.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a comma-separated data file that lies beside this package's classes.
 *
 * <p>Lines that begin with {@code #} are comments, the first other line is the header and is left
 * out. A field may stand in double quotes, a quote in it being doubled, as in {@code "Ra""as"}.
 */
final class DataRows {
  private DataRows() {}

  /** The rows of the file, each a list of as many fields as its header has. */
  static List<List<String>> of(String file) {
    List<List<String>> rows =
        RuleFile.lines(DataRows.class, file).stream().map(DataRows::fields).toList();
    return rows.stream().skip(1).map(row -> padded(row, rows.get(0).size())).toList();
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean inQuotes = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && inQuotes && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        field.append(c);
        i++;
      } else if (c == '"') {
        inQuotes = !inQuotes;
      } else if (c == ',' && !inQuotes) {
        fields.add(field.toString().strip());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString().strip());
    return fields;
  }

  private static List<String> padded(List<String> row, int size) {
    List<String> padded = new ArrayList<>(row);
    while (padded.size() < size) {
      padded.add("");
    }
    return List.copyOf(padded);
  }
}
