package id.netra.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The share of mentions of this sort whose value and kind are right.
 *
 * <p>A logistic model: each trait of a mention adds its weight, "Klaten 5" those of an inherited
 * noun and of a list. The weights stand in {@code confidence.tsv} with the counts they rest on; the
 * program {@code ConfidenceQuality} fits them to annotated articles and checks them on articles
 * left out.
 */
final class Confidence {
  /** The trait that every mention has. */
  static final String BASE = "base";

  private static final String RESOURCE = "confidence.tsv";
  private static final Map<String, Double> WEIGHTS = weights();

  private Confidence() {}

  /** The confidence in a mention with these traits, from 0 to 1, to two places. */
  static double of(List<String> traits) {
    return Math.round(of(traits, WEIGHTS) * 100) / 100.0;
  }

  /** The same by other weights, not rounded. */
  static double of(List<String> traits, Map<String, Double> weights) {
    double sum = weights.getOrDefault(BASE, 0.0);
    for (String trait : traits) {
      sum += weights.getOrDefault(trait, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static Map<String, Double> weights() {
    Map<String, Double> weights = new HashMap<>();
    try (InputStream file =
            Objects.requireNonNull(Confidence.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(cells -> weights.put(cells[0], Double.valueOf(cells[cells.length - 1])));
    } catch (IOException e) {
      throw new UncheckedIOException("The weights of the confidence cannot be read", e);
    }
    return weights;
  }
}
