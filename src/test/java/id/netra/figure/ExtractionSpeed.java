package id.netra.figure;

import id.netra.table.Articles;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/**
 * A program that prints how many articles of 2.5 KB the grammar reads in a second on one core, in a
 * plain loop and as the Spark step.
 *
 * <p>Arguments: JSON lines files with the field body. The loop is told per file by the time of its
 * thread; the step reads all files together from Parquet on one core and by the clock, several
 * rounds of each in turn, so that both meet the same load. Spark may cost as much again as the
 * loop.
 */
public final class ExtractionSpeed {
  private static final int WARM_UP = 8;
  private static final int ROUNDS = 5;
  private static final int STEP_ARTICLES = 6_000;
  private static final double REVIEW_BELOW = 0.5;
  private static final Date DAY = Date.valueOf(LocalDate.of(2024, 1, 1));
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private long figures;

  private ExtractionSpeed() {}

  /** Prints the speeds. */
  public static void main(String[] files) throws IOException {
    ExtractionSpeed speed = new ExtractionSpeed();
    List<String> all = new ArrayList<>();
    for (String file : files) {
      all.addAll(ArticleMix.of(Path.of(file)));
    }
    for (int i = 0; i < WARM_UP; i++) {
      speed.loop(all);
    }
    for (String file : files) {
      speed.printLoop(file, ArticleMix.of(Path.of(file)));
    }
    speed.printLoop("all files", all);
    speed.step(all);
  }

  private void printLoop(String name, List<String> articles) {
    figures = 0;
    long best = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      loop(articles);
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
    }
    print(
        "loop, %s: %d articles, %.1f figures an article, %.0f articles/s a core%n",
        name,
        articles.size(),
        (double) figures / ROUNDS / articles.size(),
        articles.size() * 1e9 / best);
  }

  private void loop(List<String> articles) {
    for (String article : articles) {
      figures += FigureGrammar.extract(ArticleText.of(article)).figures().size();
    }
  }

  private void step(List<String> articles) {
    SparkSession spark =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    List<String> repeated = new ArrayList<>();
    for (int i = 0; i < STEP_ARTICLES; i++) {
      repeated.add(articles.get(i % articles.size()));
    }
    String folder = System.getProperty("java.io.tmpdir") + "/netra-extraction-speed";
    spark
        .createDataFrame(rows(repeated), Articles.TABLE.schema())
        .coalesce(1)
        .write()
        .mode("overwrite")
        .parquet(folder);
    extract(spark.read().parquet(folder));
    long loop = Long.MAX_VALUE;
    long step = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      loop(repeated);
      long middle = System.nanoTime();
      extract(spark.read().parquet(folder));
      loop = Math.min(loop, middle - start);
      step = Math.min(step, System.nanoTime() - middle);
    }
    print(
        "%d articles by the clock: loop %.2f s, Spark step %.2f s, that is %.2f times the loop%n",
        STEP_ARTICLES, loop / 1e9, step / 1e9, (double) step / loop);
    spark.stop();
  }

  private static void extract(Dataset<Row> articles) {
    FigureExtraction.extracted(articles, new FigureSettings(REVIEW_BELOW))
        .write()
        .format("noop")
        .mode("overwrite")
        .save();
  }

  private static List<Row> rows(List<String> articles) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      String text = articles.get(i);
      Row run = RowFactory.create(0, 0, text.length());
      rows.add(
          RowFactory.create(
              "a" + i,
              "r" + i,
              null,
              null,
              null,
              text,
              new Row[] {run},
              DAY,
              "declared",
              "id",
              1.0,
              0,
              new Row[0],
              DAY));
    }
    return rows;
  }

  private static void print(String format, Object... values) {
    System.out.print(String.format(Locale.ROOT, format, values));
  }
}
