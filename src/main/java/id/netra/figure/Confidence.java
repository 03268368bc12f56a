package id.netra.figure;

import id.netra.text.RuleFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    for (String line : RuleFile.lines(Confidence.class, RESOURCE)) {
      String[] cells = line.split("\t", -1);
      weights.put(cells[0], Double.valueOf(cells[cells.length - 1]));
    }
    return weights;
  }
}
