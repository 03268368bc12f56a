package id.netra.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A program that prints how well places, institutions, periods and sentences are found: places by
 * the table that the rules were written with in view, then all four by {@code
 * primitives-fresh.tsv}, whose first result stands in the quality page.
 *
 * <p>With the argument {@code errors} the sentences with an error are printed too.
 */
public final class PrimitiveQuality {
  private static final String FRESH = "primitives-fresh.tsv";

  private PrimitiveQuality() {}

  /** Prints the scores. */
  public static void main(String[] arguments) throws IOException {
    FoundScore places = new FoundScore();
    for (List<String> row : DataRows.of("places_quality.csv")) {
      List<String> wanted = row.get(0).equals("-") ? List.of() : List.of(row.get(0).split(" ", -1));
      places.add(found("place", row.get(1)), wanted);
    }
    write("places_quality.csv: %s%n", places);
    scores(List.of(arguments).contains("errors"))
        .forEach((primitive, score) -> write("%s, %s: %s%n", FRESH, primitive, score));
  }

  /** The score of each primitive on the fresh table. */
  private static Map<String, FoundScore> scores(boolean showsErrors) throws IOException {
    Map<String, FoundScore> scores = new TreeMap<>();
    for (String line : lines()) {
      String[] cells = line.split("\t", -1);
      String text = cells[1].replace("|", "");
      List<String> wanted = wanted(cells);
      List<String> found = found(cells[0], text);
      scores.computeIfAbsent(cells[0], primitive -> new FoundScore()).add(found, wanted);
      if (showsErrors && !found.equals(wanted)) {
        write("  %s%n    wanted %s%n    found  %s%n", text, wanted, found);
      }
    }
    return scores;
  }

  private static List<String> wanted(String[] cells) {
    if (cells[0].equals("sentence")) {
      List<String> sentences = new ArrayList<>();
      for (String sentence : cells[1].split("\\|", -1)) {
        if (!sentence.isBlank()) {
          sentences.add(sentence.strip());
        }
      }
      return sentences;
    }
    return cells[2].isEmpty() ? List.of() : List.of(cells[2].split("; ", -1));
  }

  private static List<String> found(String primitive, String text) {
    return switch (primitive) {
      case "place" ->
          Places.find(text).stream()
              .map(place -> place.region().code() + (place.isOfBody() ? "*" : ""))
              .toList();
      case "institution" ->
          Institutions.find(text).stream().map(InstitutionMention::label).toList();
      case "period" -> Periods.find(text).stream().map(PeriodMention::code).toList();
      default -> Sentences.find(text).stream().map(span -> span.in(text)).toList();
    };
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(PrimitiveQuality.class.getResourceAsStream(FRESH), FRESH),
                UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    }
  }

  private static void write(String format, Object... values) {
    System.out.print(String.format(Locale.ROOT, format, values));
  }
}
