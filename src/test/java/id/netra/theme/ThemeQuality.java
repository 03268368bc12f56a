package id.netra.theme;

import com.fasterxml.jackson.databind.JsonNode;
import id.netra.JsonLines;
import id.netra.SparkTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.ml.clustering.LDA;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Prints the quality of themes on a corpus: coherence beside that of Spark's LDA with the same
 * number of topics, and what thirty nights and more articles do to the ids.
 *
 * <p>Arguments: files of JSON lines, plain or gzipped, with {@code url} or {@code source}, {@code
 * body} or {@code text}, and perhaps {@code date} and {@code category}.
 */
final class ThemeQuality {
  private static final int TOP_TERMS = 10;
  private static final int NIGHTS = 30;
  private static final LocalDate FIRST = LocalDate.of(2024, 11, 1);

  private ThemeQuality() {}

  public static void main(String[] args) throws IOException {
    for (String file : args) {
      List<TrainingArticle> articles = articles(Path.of(file));
      say("%s: %d articles", file, articles.size());
      coherence(articles);
      stability(articles);
      partitionings(articles);
      replay(articles);
    }
    SparkTest.spark().stop();
  }

  private static void coherence(List<TrainingArticle> articles) {
    TrainedThemes trained = ThemeTraining.train(articles, ThemeSamples.settings());
    int k = trained.themes().size();
    say("  themes: k %d %s", k, trained.quality());
    List<String> texts = articles.stream().map(TrainingArticle::text).toList();
    Vocabulary vocabulary = Vocabulary.of(texts, ThemeSamples.settings().terms());
    List<TermBag> bags = texts.stream().map(vocabulary::bag).toList();
    List<List<Integer>> topics = lda(vocabulary, bags, k);
    Coherence coherence = Coherence.of(bags, topics);
    double npmi = topics.stream().mapToDouble(coherence::npmi).average().orElse(0);
    say("  LDA:    k %d npmi %.3f diversity %.3f", k, npmi, Coherence.diversity(topics));
  }

  private static List<List<Integer>> lda(Vocabulary vocabulary, List<TermBag> bags, int k) {
    StructType schema =
        new StructType()
            .add("id", DataTypes.IntegerType)
            .add("features", SQLDataTypes.VectorType());
    List<Row> rows =
        IntStream.range(0, bags.size())
            .mapToObj(i -> RowFactory.create(i, vector(vocabulary.size(), bags.get(i))))
            .toList();
    LDAModel model =
        new LDA()
            .setK(k)
            .setSeed(42)
            .setMaxIter(50)
            .fit(SparkTest.spark().createDataFrame(rows, schema).coalesce(1));
    return model.describeTopics(TOP_TERMS).sort("topic").collectAsList().stream()
        .map(row -> List.copyOf(row.<Integer>getList(1)))
        .toList();
  }

  private static Vector vector(int size, TermBag bag) {
    int[] places = IntStream.range(0, bag.size()).map(bag::place).toArray();
    double[] counts = IntStream.range(0, bag.size()).mapToDouble(bag::count).toArray();
    return Vectors.sparse(size, places, counts);
  }

  /** Trained on all but a share, then a night with the share: who keeps the theme? */
  private static void stability(List<TrainingArticle> articles) {
    for (double share : new double[] {0.01, 0.1}) {
      int before = (int) Math.round(articles.size() / (1 + share));
      ThemeReplay replay = new ThemeReplay(ThemeSamples.settings());
      Map<String, String> old = replay.night(FIRST, articles.subList(0, before)).themeOf();
      Map<String, String> now = replay.night(FIRST.plusDays(1), articles).themeOf();
      say("  +%.0f %% articles, next night: %.2f %% keep their theme", 100 * share, kept(old, now));
      Map<String, String> week = replay.night(FIRST.plusDays(8), articles).themeOf();
      say("  +%.0f %% articles, trained again: %.2f %%", 100 * share, kept(old, week));
    }
  }

  private static double kept(Map<String, String> old, Map<String, String> now) {
    long same =
        old.entrySet().stream().filter(e -> e.getValue().equals(now.get(e.getKey()))).count();
    return 100.0 * same / old.size();
  }

  private static void partitionings(List<TrainingArticle> articles) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int partitions : new int[] {1, 3, 8}) {
      ThemeReplay replay = new ThemeReplay(ThemeSamples.settings());
      replay.partitions(partitions);
      rows.add(replay.night(FIRST, articles).rows());
    }
    say("  1, 3 and 8 partitions: rows equal %s", rows.stream().distinct().count() == 1);
  }

  private static void replay(List<TrainingArticle> articles) {
    ThemeReplay replay = new ThemeReplay(ThemeSamples.settings());
    ThemeReplay.Outcome outcome = replay.nights(FIRST, articles, NIGHTS);
    say(
        "  %d nights: %d trainings, %d articles changed theme, %d of them without lineage",
        NIGHTS, outcome.trainings(), outcome.changes(), outcome.changesWithoutLineage().size());
  }

  private static List<TrainingArticle> articles(Path file) throws IOException {
    Map<String, String> dates = new HashMap<>();
    List<TrainingArticle> articles = new ArrayList<>();
    for (JsonNode article : JsonLines.of(file)) {
      String id = first(article, "article_id", "url", "source", "id").orElseGet(article::toString);
      dates.put(id, first(article, "published_date", "date").orElse("9999"));
      articles.add(
          new TrainingArticle(
              id,
              first(article, "outlet", "source"),
              first(article, "text", "body").orElse(""),
              Optional.empty(),
              Optional.empty()));
    }
    articles.sort(
        Comparator.comparing((TrainingArticle article) -> dates.getOrDefault(article.id(), ""))
            .thenComparing(TrainingArticle::id));
    return articles;
  }

  private static Optional<String> first(JsonNode article, String... names) {
    for (String name : names) {
      if (article.path(name).isTextual()) {
        return Optional.of(article.path(name).asText());
      }
    }
    return Optional.empty();
  }

  private static void say(String form, Object... parts) {
    System.out.println(String.format(Locale.ROOT, form, parts));
  }
}
