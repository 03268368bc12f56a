package id.netra;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What should come out of the sample corpus, as {@code data/sample-truth} says, by source. */
public final class SampleTruth {
  private static final Path FOLDER = Path.of("data/sample-truth");

  private SampleTruth() {}

  /** The articles of the truth that make a row of {@code silver.articles}. */
  public static Map<String, JsonNode> articles() {
    Map<String, JsonNode> articles = bySource(lines("articles.jsonl"), "source");
    articles.values().removeIf(article -> article.hasNonNull("version"));
    return articles;
  }

  /** Reason of each rejected record. */
  public static Map<String, String> rejected() {
    Map<String, String> reasons = new LinkedHashMap<>();
    lines("rejected.jsonl")
        .forEach(line -> reasons.put(line.get("source").asText(), line.get("reason").asText()));
    return reasons;
  }

  /** The annotated figures. */
  public static Map<String, JsonNode> figures() {
    return bySource(lines("gold.jsonl"), "id");
  }

  /** The source of a record as the truth writes it: path below the sample, then the line. */
  public static String source(String sourcePath, long recordIndex) {
    String marker = "data/sample/";
    return sourcePath.substring(sourcePath.lastIndexOf(marker) + marker.length())
        + "#"
        + recordIndex;
  }

  private static Map<String, JsonNode> bySource(List<JsonNode> lines, String key) {
    Map<String, JsonNode> bySource = new LinkedHashMap<>();
    lines.forEach(line -> bySource.put(line.get(key).asText(), line));
    return bySource;
  }

  private static List<JsonNode> lines(String file) {
    try {
      return JsonLines.of(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
