package id.netra.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import id.netra.JsonLines;
import id.netra.SampleTruth;
import id.netra.SparkTest;
import id.netra.storage.CorpusReader;
import id.netra.table.RawArticles;
import id.netra.table.RejectedRecords;
import id.netra.text.Normalisation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Cleaning loses no sentence that states a figure; links to other articles are none of theirs. */
final class FigureSentencesTest {
  private static final Path ANNOTATED = Path.of("src/test/resources/annotated");

  /** The evidence of figures that stands on the page and not in the clean text. */
  private static List<String> lost(RawArticle raw, JsonNode annotated) {
    String page = Normalisation.of(raw.document()).text();
    String text = ArticleCleaner.clean(raw).text();
    List<String> lost = new ArrayList<>();
    for (JsonNode figure : annotated.path("figures")) {
      String evidence = Normalisation.of(figure.path("evidence").asText()).text();
      boolean isOfLink = figure.path("kind").asText().equals("other_count");
      if (!isOfLink && page.contains(evidence) && !text.contains(evidence)) {
        lost.add(annotated.path("id").asText() + ": " + evidence);
      }
    }
    return lost;
  }

  @Test
  void annotatedFiguresSurvive() throws IOException {
    Map<String, JsonNode> annotated = new HashMap<>();
    for (JsonNode article : JsonLines.of(ANNOTATED.resolve("gold.jsonl"))) {
      annotated.put(article.path("id").asText(), article);
    }
    List<String> lost = new ArrayList<>();
    for (JsonNode article : JsonLines.of(ANNOTATED.resolve("articles.jsonl"))) {
      RawArticle raw = RawArticle.ofText(article.path("body").asText(), LocalDate.of(2026, 1, 1));
      lost.addAll(
          lost(raw, annotated.getOrDefault(article.path("id").asText(), NullNode.getInstance())));
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void figuresOfTheSampleSurvive() {
    List<String> files = CorpusReader.files(SparkTest.spark(), List.of("data/sample"));
    Map<String, JsonNode> annotated = SampleTruth.figures();
    List<String> lost = new ArrayList<>();
    int found = 0;
    for (Row row :
        CorpusReader.records(SparkTest.spark(), files, 20_000_000)
            .where(RejectedRecords.REASON + " IS NULL")
            .collectAsList()) {
      JsonNode article =
          annotated.get(
              SampleTruth.source(
                  row.getAs(RawArticles.SOURCE_PATH), row.<Long>getAs(RawArticles.RECORD_INDEX)));
      if (article != null) {
        found++;
        lost.addAll(lost(raw(row), article));
      }
    }
    assertThat(found).isEqualTo(annotated.size());
    assertThat(lost).isEmpty();
  }

  private static RawArticle raw(Row row) {
    return new RawArticle(
        Optional.ofNullable(row.getAs(RawArticles.TITLE)),
        row.getAs(RawArticles.RAW_TEXT),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        LocalDate.of(2026, 1, 1));
  }
}
