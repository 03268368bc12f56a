package id.netra.clean;

import id.netra.JsonLines;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A program that prints how many articles are cleaned in a second on one core, by the time of its
 * thread.
 *
 * <p>Arguments: JSON lines files with the field body, gzipped or not.
 */
final class CleaningSpeed {
  private static final int ROUNDS = 12;
  private static final LocalDate DAY = LocalDate.of(2024, 11, 1);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CleaningSpeed() {}

  /** Prints the speed for each file. */
  public static void main(String[] files) throws IOException {
    for (String file : files) {
      print(file, articles(Path.of(file)));
    }
  }

  private static void print(String file, List<RawArticle> articles) {
    long chars = 0;
    long best = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      chars = 0;
      long start = THREADS.getCurrentThreadCpuTime();
      for (RawArticle article : articles) {
        chars += ArticleCleaner.clean(article).text().length();
      }
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d articles of %d characters on average, %.0f articles/s a core%n",
        file,
        articles.size(),
        chars / articles.size(),
        articles.size() * 1e9 / best);
  }

  private static List<RawArticle> articles(Path file) throws IOException {
    return JsonLines.bodies(file).stream().map(body -> RawArticle.ofText(body, DAY)).toList();
  }
}
