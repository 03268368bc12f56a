package id.netra.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How alike the groups are that are found in two samples of the same articles: the adjusted Rand
 * index over the articles in both.
 *
 * <p>Samples are drawn without replacement, four of five articles or at most 1,500, with a seed
 * (Ben-Hur, Elisseeff, Guyon: A stability based method for discovering structure, 2002).
 */
final class Stability {
  private static final double SHARE = 0.8;
  private static final int MOST_ARTICLES = 1_500;
  private static final int FEWEST_ARTICLES = 20;

  private final int[][] samples;
  private final List<Clustering.Cuts> cuts;

  private Stability(int[][] samples, List<Clustering.Cuts> cuts) {
    this.samples = samples;
    this.cuts = cuts;
  }

  /** Draws and looks at two samples; absent for a handful of articles. */
  static Optional<Stability> of(
      double[][] places, Clustering clustering, int mostClusters, long seed) {
    if (places.length < FEWEST_ARTICLES) {
      return Optional.empty();
    }
    int[] pool = drawn(places.length, (int) (MOST_ARTICLES / SHARE), new SplittableRandom(seed));
    int size = (int) (SHARE * pool.length);
    int[][] samples = new int[2][];
    List<Clustering.Cuts> cuts = new ArrayList<>();
    for (int i = 0; i < samples.length; i++) {
      int[] chosen = drawn(pool.length, size, new SplittableRandom(seed + 1 + i));
      samples[i] = IntStream.of(chosen).map(place -> pool[place]).toArray();
      double[][] rows =
          IntStream.of(samples[i]).mapToObj(row -> places[row]).toArray(double[][]::new);
      cuts.add(clustering.of(rows, Math.min(mostClusters, rows.length)));
    }
    return Optional.of(new Stability(samples, cuts));
  }

  /** The index for that many groups. */
  double at(int clusters) {
    int[] some = cuts.get(0).into(clusters);
    int[] others = cuts.get(1).into(clusters);
    List<Integer> left = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    int other = 0;
    for (int i = 0; i < some.length; i++) {
      while (other < others.length && samples[1][other] < samples[0][i]) {
        other++;
      }
      if (other < others.length && samples[1][other] == samples[0][i]) {
        left.add(some[i]);
        right.add(others[other]);
      }
    }
    return AdjustedRand.index(ints(left), ints(right));
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** As many different numbers below the limit, ascending. */
  private static int[] drawn(int limit, int count, SplittableRandom random) {
    int[] numbers = IntStream.range(0, limit).toArray();
    int wanted = Math.min(count, limit);
    for (int i = 0; i < wanted; i++) {
      int other = i + random.nextInt(limit - i);
      int swapped = numbers[i];
      numbers[i] = numbers[other];
      numbers[other] = swapped;
    }
    return IntStream.of(numbers).limit(wanted).sorted().toArray();
  }
}
