package id.netra.theme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.netra.JsonLines;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Measures features, training with 50 themes, and assignment on a large corpus, through Spark with
 * two threads.
 *
 * <p>{@code make ARTICLES INDOSUM.jsonl.gz TO.jsonl} mixes sentences of four neighbouring articles
 * of one category into articles of 2.5 KB; {@code run CORPUS.jsonl} measures. The same file goes to
 * scikit-learn by {@code src/jmh/themes/scikit.py}; {@code src/jmh/themes/compare.sh} runs both.
 */
final class ThemeSpeed {
  private static final int ARTICLE_CHARS = 2_500;
  private static final int THEMES = 50;
  private static final ObjectMapper JSON = new ObjectMapper();

  private ThemeSpeed() {}

  public static void main(String[] args) throws IOException {
    if (args[0].equals("make")) {
      make(Integer.parseInt(args[1]), Path.of(args[2]), Path.of(args[3]));
    } else {
      run(args[1]);
    }
  }

  private static void run(String corpus) throws IOException {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "8")
            .getOrCreate();
    Path table = Files.createTempDirectory("themes");
    spark
        .read()
        .json(corpus)
        .selectExpr(
            "id AS article_id", "id AS article_url", "label AS outlet", "text", "id AS raw_id")
        .write()
        .mode("overwrite")
        .parquet(table.toString());
    Dataset<Row> articles = spark.read().parquet(table.toString());
    Dataset<Row> copies =
        articles.selectExpr("article_id", "article_id AS canonical_article_id").limit(0);
    long start = System.nanoTime();
    ThemeTables tables =
        ThemeDiscovery.discover(
            articles,
            copies,
            PreviousThemes.none(),
            LocalDate.of(2024, 11, 1),
            ThemeSamples.settings(OptionalInt.of(THEMES), 10_000));
    tables.articleThemes().write().mode("overwrite").parquet(table + "/out");
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.println(
        String.format(Locale.ROOT, "netra %s: %.1f s %s", corpus, seconds, tables.quality()));
    spark.stop();
  }

  private static void make(int count, Path labelled, Path to) throws IOException {
    Map<String, List<List<String>>> byCategory = sentencesByCategory(labelled);
    List<String> categories = List.copyOf(byCategory.keySet());
    SplittableRandom random = new SplittableRandom(1);
    try (BufferedWriter out = Files.newBufferedWriter(to)) {
      for (int i = 0; i < count; i++) {
        String category = categories.get(random.nextInt(categories.size()));
        String text = mixed(byCategory.getOrDefault(category, List.of()), random);
        String id = String.format(Locale.ROOT, "x%07d", i);
        out.write(
            JSON.createObjectNode()
                .put("id", id)
                .put("label", category)
                .put("text", text)
                .toString());
        out.newLine();
      }
    }
  }

  private static String mixed(List<List<String>> articles, SplittableRandom random) {
    int first = random.nextInt(articles.size());
    List<String> sentences = new ArrayList<>();
    for (int other = 0; other < 4; other++) {
      int step = other * (1 + random.nextInt(8));
      sentences.addAll(articles.get((first + step) % articles.size()));
    }
    Collections.shuffle(sentences, new Random(random.nextLong()));
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < ARTICLE_CHARS; i++) {
      text.append(sentences.get(i % sentences.size())).append(' ');
    }
    return text.substring(0, ARTICLE_CHARS);
  }

  private static Map<String, List<List<String>>> sentencesByCategory(Path file) throws IOException {
    Map<String, List<List<String>>> byCategory = new TreeMap<>();
    for (JsonNode article : JsonLines.of(file)) {
      List<String> sentences = List.of(article.path("body").asText().split("(?<=[.!?])\\s+|\\n"));
      byCategory
          .computeIfAbsent(article.path("category").asText(), c -> new ArrayList<>())
          .add(sentences.stream().filter(sentence -> !sentence.isBlank()).toList());
    }
    byCategory.values().forEach(articles -> articles.removeIf(List::isEmpty));
    return byCategory;
  }
}
