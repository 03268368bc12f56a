package id.netra.dedup;

import id.netra.config.Settings;
import id.netra.table.ArticleCopies;
import id.netra.table.Articles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.apache.spark.ml.feature.CountVectorizer;
import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.MinHashLSHModel;
import org.apache.spark.ml.feature.NGram;
import org.apache.spark.ml.feature.RegexTokenizer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * A program that prints how long the search for copies takes: on so many articles at once, on a
 * night of 2,000 new ones against them, and on 3,000 beside MLlib's MinHashLSH.
 *
 * <p>Arguments: a JSON lines file of articles, then the sizes. An article is made of fourteen
 * sentences drawn from three originals; every fifth is a made copy of the one before. Dates are
 * spread over a year, whatever the size; the night follows on it.
 */
public final class DedupSpeed {
  private static final List<CopyGenerator.Way> WAYS =
      List.copyOf(EnumSet.range(CopyGenerator.Way.EXACT, CopyGenerator.Way.NEW_HEADLINE));
  private static final int NIGHT = 2_000;
  private static final int SIDE_BY_SIDE = 3_000;
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 365;
  private static final int SENTENCES = 14;

  private final SparkSession spark = DedupSpark.open();
  private final List<String> bodies = new ArrayList<>();

  private DedupSpeed(Path file) throws IOException {
    ArticleSet.read(file).forEach(source -> bodies.add(source.body()));
  }

  /** Prints the times. */
  public static void main(String[] arguments) throws IOException {
    DedupSpeed speed = new DedupSpeed(Path.of(arguments[0]));
    speed.measure(2_000, "warm-up");
    speed.sideBySide();
    for (int i = 1; i < arguments.length; i++) {
      speed.measure(Integer.parseInt(arguments[i]), "first night");
    }
    speed.spark.stop();
  }

  private void measure(int size, String name) {
    String folder = System.getProperty("java.io.tmpdir") + "/netra-dedup-speed-" + size;
    write(size, folder);
    Dataset<Row> all = spark.read().parquet(folder);
    Dataset<Row> known = all.where(functions.col(Articles.ARTICLE_ID).lt("b"));
    Dataset<Row> none = spark.createDataFrame(List.of(), ArticleCopies.TABLE.schema());
    long start = System.nanoTime();
    FoundCopies first = CopyDetection.find(known, known, none, large());
    first.rows().write().mode("overwrite").parquet(folder + "-copies");
    printTime(name, size, start, first);
    Dataset<Row> copies = spark.read().parquet(folder + "-copies");
    System.out.println("  copies found: " + count(copies, "original"));
    Dataset<Row> tonight = all.where(functions.col(Articles.ARTICLE_ID).geq("b"));
    start = System.nanoTime();
    FoundCopies night = CopyDetection.find(all, tonight, copies, large());
    night.rows().write().mode("overwrite").parquet(folder + "-night");
    printTime("night of " + NIGHT, size, start, night);
  }

  private static long count(Dataset<Row> copies, String relation) {
    return copies.where(functions.col(ArticleCopies.RELATION).notEqual(relation)).count();
  }

  private static void print(String format, Object... values) {
    System.out.print(String.format(Locale.ROOT, format, values));
  }

  private static void printTime(String name, int size, long start, FoundCopies found) {
    print(
        "%s, %d articles: %.1f s, %d pairs compared%n",
        name, size, (System.nanoTime() - start) / 1e9, found.comparedPairs());
  }

  private static DedupSettings large() {
    return Settings.of(Optional.empty(), List.of("dedup.in-memory-articles=0")).dedup();
  }

  private void write(int size, String folder) {
    CopyGenerator generator = new CopyGenerator(size);
    Random random = new Random(size);
    CopyGenerator.Way[] ways = CopyGenerator.Way.values();
    String body = "";
    ArticleSet set = new ArticleSet();
    for (int i = 0; i < size + NIGHT; i++) {
      body =
          i % 5 == 4
              ? generator.copy(body, i, ways[random.nextInt(ways.length)]).body()
              : generator.mixture(bodies, 3, SENTENCES);
      LocalDate date =
          i < size ? FIRST_DAY.plusDays((long) i * DAYS / size) : FIRST_DAY.plusDays(DAYS + i % 2);
      String id = (i < size ? "a%07d" : "b%07d").formatted(i);
      set.add(id, "Judul " + i, body, Optional.of(date));
      if (i % 10_000 == 9_999 || i == size + NIGHT - 1) {
        set.dataset(spark).write().mode(i < 10_000 ? "overwrite" : "append").parquet(folder);
        set = new ArticleSet();
      }
    }
  }

  private void sideBySide() {
    CopyGenerator generator = new CopyGenerator(1);
    ArticleSet set = new ArticleSet();
    for (int i = 0; i < SIDE_BY_SIDE; i++) {
      String body = bodies.get(i / 2);
      CopyGenerator.Way way = i % 2 == 0 ? CopyGenerator.Way.EXACT : WAYS.get(i / 2 % WAYS.size());
      set.add("a%05d".formatted(i), "Judul", generator.copy(body, i, way).body(), Optional.empty());
    }
    Dataset<Row> articles = set.dataset(spark).localCheckpoint();
    Dataset<Row> none = spark.createDataFrame(List.of(), ArticleCopies.TABLE.schema());
    long start = System.nanoTime();
    FoundCopies found = CopyDetection.find(articles, articles, none, Settings.defaults().dedup());
    long copies = count(found.rows(), "original");
    printTime("netra in memory, copies " + copies, SIDE_BY_SIDE, start, found);
    start = System.nanoTime();
    found = CopyDetection.find(articles, articles, none, large());
    copies = count(found.rows(), "original");
    printTime("netra by Spark, copies " + copies, SIDE_BY_SIDE, start, found);
    start = System.nanoTime();
    long pairs = libraryPairs(articles);
    print(
        "MLlib MinHashLSH, 16 tables, %d articles: %.1f s, %d pairs at Jaccard >= 0.2%n",
        SIDE_BY_SIDE, (System.nanoTime() - start) / 1e9, pairs);
  }

  private static long libraryPairs(Dataset<Row> articles) {
    Dataset<Row> words =
        new RegexTokenizer()
            .setInputCol(Articles.TEXT)
            .setOutputCol("words")
            .setPattern("[^\\p{L}\\p{N}]+")
            .transform(articles.select(Articles.ARTICLE_ID, Articles.TEXT));
    Dataset<Row> grams =
        new NGram().setN(3).setInputCol("words").setOutputCol("grams").transform(words);
    CountVectorizerModel vectors =
        new CountVectorizer()
            .setInputCol("grams")
            .setOutputCol("features")
            .setBinary(true)
            .setVocabSize(1 << 20)
            .fit(grams);
    Dataset<Row> features =
        vectors.transform(grams).select(Articles.ARTICLE_ID, "features").localCheckpoint();
    MinHashLSHModel model =
        new MinHashLSH()
            .setInputCol("features")
            .setOutputCol("hashes")
            .setNumHashTables(16)
            .setSeed(1)
            .fit(features);
    return model
        .approxSimilarityJoin(features, features, 0.8, "distance")
        .where("datasetA." + Articles.ARTICLE_ID + " < datasetB." + Articles.ARTICLE_ID)
        .count();
  }
}
