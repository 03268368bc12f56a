package id.netra.dedup;

import id.netra.config.Settings;
import id.netra.table.ArticleCopies;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;

/**
 * A program that prints how well copies are found: adjusted Rand index and pair precision over made
 * copies, for our rule and for 5-gram Jaccard of at least 0.7.
 *
 * <p>Arguments: a JSON lines file of articles, the seed (default 1), and anything to see the
 * originals that were taken for copies of each other.
 */
public final class CopyQuality {
  private static final int BASELINE_WORDS = 5;
  private static final double BASELINE_JACCARD = 0.7;
  private static final DedupSettings DEFAULTS = Settings.defaults().dedup();

  private final List<CopyGenerator.Copy> copies = new ArrayList<>();
  private final List<Optional<LocalDate>> dates = new ArrayList<>();

  private CopyQuality(List<ArticleSet.Source> sources, long seed, CopyGenerator.Style style) {
    CopyGenerator generator = new CopyGenerator(seed, style);
    Random random = new Random(seed);
    for (int i = 0; i < sources.size(); i++) {
      ArticleSet.Source source = sources.get(i);
      int copyCount = random.nextInt(4) == 0 ? 1 + random.nextInt(6) : 0;
      for (CopyGenerator.Copy copy : generator.family(source.body(), i, copyCount)) {
        boolean isFirst = copies.isEmpty() || copies.get(copies.size() - 1).original() != i;
        add(copy, isFirst ? source.date() : laterDate(source, random));
      }
      if (style == CopyGenerator.Style.DIGESTS && i % 8 == 7) {
        String other = sources.get(i - 1 - random.nextInt(7)).body();
        add(generator.digest(source.body(), other, -i), laterDate(source, random));
      }
    }
  }

  private void add(CopyGenerator.Copy copy, Optional<LocalDate> date) {
    copies.add(copy);
    dates.add(date);
  }

  private static Optional<LocalDate> laterDate(ArticleSet.Source source, Random random) {
    int days = random.nextInt(8);
    return random.nextInt(5) == 0
        ? Optional.empty()
        : source.date().map(date -> date.plusDays(days));
  }

  /** Prints the figures, of every style if none is named. */
  public static void main(String[] arguments) throws IOException {
    List<ArticleSet.Source> sources = ArticleSet.read(Path.of(arguments[0]));
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    SparkSession spark = DedupSpark.open();
    for (CopyGenerator.Style style : CopyGenerator.Style.values()) {
      CopyQuality quality = new CopyQuality(sources, seed, style);
      print("%s, seed %d, %d articles%n", style, seed, quality.copies.size());
      List<Object> found = quality.found(spark);
      quality.printScores("netra", found);
      quality.printScores("5-gram Jaccard >= 0.7", quality.baseline());
      if (arguments.length > 2) {
        quality.printFalseTies(found);
      }
    }
    spark.stop();
  }

  private static void print(String format, Object... values) {
    System.out.print(String.format(Locale.ROOT, format, values));
  }

  private void printScores(String name, List<Object> found) {
    List<Integer> truth = copies.stream().map(CopyGenerator.Copy::original).toList();
    Partition all = Partition.compared(found, truth);
    print(
        "%-24s ARI %.4f  pair precision %.4f  pair recall %.4f%n",
        name, all.adjustedRandIndex(), all.pairPrecision(), all.pairRecall());
    for (CopyGenerator.Way way : CopyGenerator.Way.values()) {
      print("  %-18s tied to its original: %s%n", way, tied(found, way));
    }
  }

  /** The originals that were taken for copies of each other, with what they have in common. */
  private void printFalseTies(List<Object> found) {
    Map<Object, List<Integer>> groups = new HashMap<>();
    for (int i = 0; i < copies.size(); i++) {
      groups.computeIfAbsent(found.get(i), any -> new ArrayList<>()).add(i);
    }
    groups.values().stream()
        .filter(group -> group.stream().map(i -> copies.get(i).original()).distinct().count() > 1)
        .forEach(this::printClosest);
  }

  private void printClosest(List<Integer> group) {
    for (int i : group) {
      for (int j : group) {
        if (copies.get(i).original() < copies.get(j).original()) {
          Similarity similarity = Similarity.of(shingles(i), shingles(j));
          boolean isTie =
              similarity.jaccardRatio() >= DEFAULTS.minJaccard()
                  || similarity.containmentRatio() >= DEFAULTS.minContainment();
          if (isTie) {
            print(
                "  false: %d %s, %d %s: J %.3f C %.3f (%d, %d)%n",
                copies.get(i).original(),
                copies.get(i).way(),
                copies.get(j).original(),
                copies.get(j).way(),
                similarity.jaccardRatio(),
                similarity.containmentRatio(),
                shingles(i).count(),
                shingles(j).count());
          }
        }
      }
    }
  }

  private Shingles shingles(int copy) {
    return Shingles.of(BodyWords.of(copies.get(copy).body()));
  }

  private String tied(List<Object> found, CopyGenerator.Way way) {
    Map<Integer, Object> originals = new HashMap<>();
    int count = 0;
    int right = 0;
    for (int i = 0; i < copies.size(); i++) {
      CopyGenerator.Copy copy = copies.get(i);
      Object original = originals.putIfAbsent(copy.original(), found.get(i));
      if (original != null && copy.way() == way) {
        count++;
        right += original.equals(found.get(i)) ? 1 : 0;
      }
    }
    return right + " of " + count;
  }

  private List<Object> found(SparkSession spark) {
    ArticleSet set = new ArticleSet();
    for (int i = 0; i < copies.size(); i++) {
      CopyGenerator.Copy copy = copies.get(i);
      set.add("a%06d".formatted(i), copy.title(), copy.body(), dates.get(i));
    }
    Map<String, Object> groups =
        CopyDetection.find(
                set.dataset(spark), set.dataset(spark), spark.emptyDataFrame(), settings())
            .rows()
            .collectAsList()
            .stream()
            .collect(
                Collectors.toMap(
                    row -> row.getAs(ArticleCopies.ARTICLE_ID),
                    row -> row.getAs(ArticleCopies.CANONICAL_ARTICLE_ID)));
    List<Object> found = new ArrayList<>();
    for (int i = 0; i < copies.size(); i++) {
      found.add(groups.get("a%06d".formatted(i)));
    }
    return found;
  }

  private static DedupSettings settings() {
    DedupSettings d = DEFAULTS;
    return new DedupSettings(
        Double.parseDouble(System.getProperty("minJaccard", "" + d.minJaccard())),
        Double.parseDouble(System.getProperty("minContainment", "" + d.minContainment())),
        Double.parseDouble(System.getProperty("minCoverage", "" + d.minCoverage())),
        d.windowDays(),
        d.bands(),
        d.rows(),
        d.bucketCap(),
        d.inMemoryArticles());
  }

  private List<Object> baseline() {
    List<Set<Long>> sets = copies.stream().map(copy -> grams(copy.text())).toList();
    Map<Long, List<Integer>> index = new HashMap<>();
    Components components = new Components();
    for (int i = 0; i < sets.size(); i++) {
      Map<Integer, Integer> shared = new HashMap<>();
      for (long gram : sets.get(i)) {
        List<Integer> others = index.computeIfAbsent(gram, any -> new ArrayList<>());
        others.forEach(other -> shared.merge(other, 1, Integer::sum));
        others.add(i);
      }
      for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
        double all = sets.get(i).size() + sets.get(other.getKey()).size() - other.getValue();
        if (other.getValue() / all >= BASELINE_JACCARD) {
          components.tie(i, other.getKey());
        }
      }
    }
    List<Object> found = new ArrayList<>();
    for (int i = 0; i < sets.size(); i++) {
      found.add(components.component(i));
    }
    return found;
  }

  private static Set<Long> grams(String text) {
    BodyWords words = BodyWords.of(text);
    Set<Long> grams = new HashSet<>();
    for (int i = 0; i + BASELINE_WORDS <= words.count(); i++) {
      grams.add(words.gram(i, BASELINE_WORDS));
    }
    return grams;
  }
}
