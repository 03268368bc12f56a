package id.netra.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    Optional<InputStream> stream = Optional.ofNullable(DataRows.class.getResourceAsStream(file));
    InputStream input =
        stream.orElseThrow(
            () ->
                new IllegalStateException(
                    "The data file " + file + " is not on the class path; rebuild the jar."));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
      List<List<String>> rows =
          reader
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(DataRows::fields)
              .toList();
      return rows.stream().skip(1).map(row -> padded(row, rows.get(0).size())).toList();
    } catch (IOException problem) {
      throw new UncheckedIOException("The data file " + file + " cannot be read.", problem);
    }
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
