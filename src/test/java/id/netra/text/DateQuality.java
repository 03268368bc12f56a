package id.netra.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A program that prints how well dates are found and resolved in the tables of real-life forms:
 * {@code dates.tsv}, which the grammar was written with in view, and {@code dates-fresh.tsv}, whose
 * first result stands in the quality page.
 *
 * <p>A date that must stay unresolved and gets a day is counted by itself: absent beats wrong. With
 * the argument {@code errors} the sentences with an error are printed too.
 */
public final class DateQuality {
  private DateQuality() {}

  /** Prints the scores. */
  public static void main(String[] arguments) throws IOException {
    boolean showsErrors = List.of(arguments).contains("errors");
    for (String file : List.of("dates.tsv", "dates-fresh.tsv")) {
      print(file, DatesTest.table(file), showsErrors);
    }
  }

  private static void print(String file, List<DatesTest.Row> rows, boolean showsErrors) {
    FoundScore spans = new FoundScore();
    FoundScore values = new FoundScore();
    int guessed = 0;
    for (DatesTest.Row row : rows) {
      List<String> found =
          Dates.spans(row.text()).stream().map(span -> span.in(row.text())).toList();
      spans.add(found, row.spans());
      values.add(row.found(), row.expected());
      guessed += guessed(row);
      if (showsErrors && !(found.equals(row.spans()) && row.found().equals(row.expected()))) {
        write("  %s%n    wanted %s %s%n", row.text(), row.spans(), row.expected());
        write("    found  %s %s%n", found, row.found());
      }
    }
    write("%s: %d sentences%n  spans  %s%n  values %s%n", file, rows.size(), spans, values);
    write("  ambiguous dates that got a day: %d%n", guessed);
  }

  private static int guessed(DatesTest.Row row) {
    List<String> open = new ArrayList<>();
    for (int i = 0; i < row.spans().size(); i++) {
      if (row.values().get(i).equals("?")) {
        open.add(row.spans().get(i) + " = ");
      }
    }
    List<String> found = row.found();
    return (int) open.stream().filter(o -> found.stream().anyMatch(f -> f.startsWith(o))).count();
  }

  private static void write(String format, Object... values) {
    System.out.print(String.format(Locale.ROOT, format, values));
  }
}
