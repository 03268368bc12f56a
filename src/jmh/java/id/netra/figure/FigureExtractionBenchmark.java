package id.netra.figure;

import id.netra.text.Dates;
import id.netra.text.Institutions;
import id.netra.text.Numbers;
import id.netra.text.Places;
import id.netra.text.Sentences;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Articles of 2.5 KB read in one second by one thread: the whole grammar, and the primitives alone.
 *
 * <p>Each call reads the next article of the mix, so the predictor learns no single text. Another
 * corpus is read with {@code -p file=…}, JSON lines with the field body.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FigureExtractionBenchmark {
  /** The corpus. */
  @Param("src/test/resources/annotated/articles.jsonl")
  public String file = "";

  private List<String> articles = List.of();
  private int next;

  /** Reads the corpus. */
  @Setup
  public void readArticles() throws IOException {
    articles = ArticleMix.of(Path.of(file));
  }

  private String article() {
    next = next + 1 == articles.size() ? 0 : next + 1;
    return articles.get(next);
  }

  /** Figures and events. */
  @Benchmark
  public Extraction figures() {
    return FigureGrammar.extract(ArticleText.of(article()));
  }

  /** Numbers alone. */
  @Benchmark
  public int numbers() {
    return Numbers.find(article()).size();
  }

  /** Dates alone. */
  @Benchmark
  public int dates() {
    return Dates.find(article(), Optional.empty()).size();
  }

  /** Places and the institutions named after them. */
  @Benchmark
  public int placesAndInstitutions() {
    return Institutions.find(article()).size();
  }

  /** Places alone. */
  @Benchmark
  public int places() {
    return Places.find(article()).size();
  }

  /** Sentences alone. */
  @Benchmark
  public int sentences() {
    return Sentences.find(article()).size();
  }
}
