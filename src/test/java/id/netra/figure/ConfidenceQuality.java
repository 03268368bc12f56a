package id.netra.figure;

import id.netra.figure.GradedMentions.Graded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program that fits the confidence of mentions and prints how far it can be trusted.
 *
 * <p>Arguments: gold folders, on which the confidence of the product is measured; or {@code --fit
 * TABLE}, graded mentions to fit the weights to: the reliability is that on articles left out of
 * the fit, ten folds of whole articles, and the weights are printed as {@code confidence.tsv} holds
 * them. The weights rest on {@code first-reading.tsv} alone: where the errors have been read and
 * mended, hardly any are left to learn from.
 */
public final class ConfidenceQuality {
  static final int FOLDS = 10;
  static final long SEED = 1;

  private ConfidenceQuality() {}

  /** Prints the reliability and the weights. */
  public static void main(String[] arguments) throws IOException {
    List<String> all = List.of(arguments);
    if (all.size() == 2 && all.get(0).equals("--fit")) {
      List<Graded> mentions = GradedMentions.ofTable(Path.of(all.get(1)));
      print("On articles left out, %d folds%n", FOLDS);
      double[] confidences = ConfidenceFit.crossValidated(mentions, FOLDS, SEED);
      print("%s%n", new Reliability(mentions, confidences).table());
      print("%s%n", String.join("\n", lines(mentions)));
    } else {
      for (String folder : all) {
        List<Graded> mentions = GradedMentions.of(List.of(Path.of(folder)));
        double[] confidences =
            mentions.stream().mapToDouble(m -> Confidence.of(m.traits())).toArray();
        print("%s%n%s%n", folder, new Reliability(mentions, confidences).table());
      }
    }
  }

  /** The lines of {@code confidence.tsv} that fit the mentions. */
  static List<String> lines(List<Graded> mentions) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Weights of the traits of a mention, fitted by ConfidenceQuality:"
            + " trait, mentions, right ones, weight.");
    Map<String, Double> weights = ConfidenceFit.weights(mentions);
    weights.forEach((trait, weight) -> lines.add(line(mentions, trait, weight)));
    return lines;
  }

  private static String line(List<Graded> mentions, String trait, double weight) {
    return String.format(
        Locale.ROOT,
        "%s\t%d\t%d\t%.2f",
        trait,
        with(mentions, trait).count(),
        with(mentions, trait).filter(Graded::isRight).count(),
        weight);
  }

  private static Stream<Graded> with(List<Graded> mentions, String trait) {
    return mentions.stream()
        .filter(m -> trait.equals(Confidence.BASE) || m.traits().contains(trait));
  }

  private static void print(String format, Object... values) {
    System.out.print(String.format(Locale.ROOT, format, values));
  }
}
