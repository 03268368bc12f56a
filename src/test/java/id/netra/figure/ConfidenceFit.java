package id.netra.figure;

import id.netra.figure.GradedMentions.Graded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fits the weights of the confidence by logistic regression.
 *
 * <p>Each weight is drawn to a first guess (nothing for most) by a normal prior, so that a trait
 * seen a few times moves little. Violations in articles on other matters, which annotated articles
 * hardly hold, keep their guess.
 */
final class ConfidenceFit {
  private static final double PRECISION = 1.0;
  private static final int ROUNDS = 4_000;
  private static final double STEP = 1.0;
  private static final Map<String, Double> GUESSES =
      Map.of(Confidence.BASE, 3.0, "outside_the_field", -5.0);

  private ConfidenceFit() {}

  /** The weights that fit the mentions best. */
  static Map<String, Double> weights(List<Graded> mentions) {
    List<String> traits = traits(mentions);
    double[] weights = traits.stream().mapToDouble(t -> GUESSES.getOrDefault(t, 0.0)).toArray();
    List<int[]> rows = mentions.stream().map(m -> row(m, traits)).toList();
    for (int round = 0; round < ROUNDS; round++) {
      climb(weights, traits, rows, mentions);
    }
    Map<String, Double> fitted = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      fitted.put(traits.get(i), weights[i]);
    }
    return fitted;
  }

  private static List<String> traits(List<Graded> mentions) {
    TreeSet<String> traits = new TreeSet<>(GUESSES.keySet());
    mentions.forEach(m -> traits.addAll(m.traits()));
    return List.copyOf(traits);
  }

  private static int[] row(Graded mention, List<String> traits) {
    List<String> all = new ArrayList<>(mention.traits());
    all.add(Confidence.BASE);
    return all.stream().mapToInt(t -> Collections.binarySearch(traits, t)).toArray();
  }

  private static void climb(
      double[] weights, List<String> traits, List<int[]> rows, List<Graded> mentions) {
    double[] gradient = new double[weights.length];
    double[] curvature = new double[weights.length];
    Arrays.fill(curvature, PRECISION);
    for (int i = 0; i < weights.length; i++) {
      gradient[i] = PRECISION * (GUESSES.getOrDefault(traits.get(i), 0.0) - weights[i]);
    }
    for (int m = 0; m < rows.size(); m++) {
      double sum = Arrays.stream(rows.get(m)).mapToDouble(t -> weights[t]).sum();
      double chance = 1 / (1 + Math.exp(-sum));
      for (int trait : rows.get(m)) {
        gradient[trait] += (mentions.get(m).isRight() ? 1 : 0) - chance;
        curvature[trait] += chance * (1 - chance) * rows.get(m).length;
      }
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] += STEP * gradient[i] / curvature[i];
    }
  }

  /** Confidences by weights fitted without the mention's own fold; whole articles make a fold. */
  static double[] crossValidated(List<Graded> mentions, int folds, long seed) {
    Map<Integer, Integer> foldOf = new HashMap<>();
    Random random = new Random(seed);
    mentions.forEach(m -> foldOf.computeIfAbsent(m.article(), a -> random.nextInt(folds)));
    double[] confidences = new double[mentions.size()];
    for (int fold = 0; fold < folds; fold++) {
      int left = fold;
      Map<String, Double> weights =
          weights(
              mentions.stream().filter(m -> foldOf.getOrDefault(m.article(), 0) != left).toList());
      for (int i = 0; i < confidences.length; i++) {
        if (foldOf.getOrDefault(mentions.get(i).article(), 0) == fold) {
          confidences[i] = Confidence.of(mentions.get(i).traits(), weights);
        }
      }
    }
    return confidences;
  }
}
