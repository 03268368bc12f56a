package id.netra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.netra.SampleTruth;
import id.netra.SparkTest;
import id.netra.config.Settings;
import id.netra.job.LocalNight;
import id.netra.job.RunSummary;
import id.netra.job.SpanVerification;
import id.netra.storage.Lake;
import id.netra.table.Articles;
import id.netra.table.FigureMentions;
import id.netra.table.LakeTable;
import id.netra.table.RawArticles;
import id.netra.table.RejectedRecords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The golden test: a night over the sample corpus, held against {@code data/sample-truth}. */
class SampleNightTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/sample-summary.txt");

  @TempDir private static Path folder = Path.of("");
  private static String lakeFolder = "";
  private static String summary = "";

  @BeforeAll
  static void runOneNight() {
    lakeFolder = SparkTest.lake(folder);
    summary = printed(night());
  }

  @Test
  void everyRecordIsAnArticleOrRejectedWithItsReason() {
    Map<String, String> rejected = new TreeMap<>();
    read(RejectedRecords.TABLE)
        .collectAsList()
        .forEach(
            row ->
                rejected.put(
                    SampleTruth.source(
                        row.getAs(RejectedRecords.SOURCE_PATH),
                        row.<Long>getAs(RejectedRecords.RECORD_INDEX)),
                    row.getAs(RejectedRecords.REASON)));

    assertThat(rejected).isEqualTo(new TreeMap<>(SampleTruth.rejected()));
    assertThat(articlesBySource().keySet())
        .containsExactlyInAnyOrderElementsOf(SampleTruth.articles().keySet());
  }

  @Test
  void languagesTitlesAndDatesAreThoseOfTheTruth() {
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> found = new TreeMap<>();
    SampleTruth.articles()
        .forEach(
            (source, article) ->
                expected.put(
                    source,
                    "%s %s %s %s"
                        .formatted(
                            text(article, "language"),
                            text(article, "published_date"),
                            text(article, "published_date_source"),
                            text(article, "title"))));
    articlesBySource()
        .forEach(
            (source, row) ->
                found.put(
                    source,
                    "%s %s %s %s"
                        .formatted(
                            row.getAs(Articles.LANGUAGE),
                            row.getAs(Articles.PUBLISHED_DATE),
                            row.getAs(Articles.PUBLISHED_DATE_SOURCE),
                            row.getAs(Articles.TITLE))));

    assertThat(found).isEqualTo(expected);
  }

  @Test
  void furnitureIsGoneAndBodiesStandOnce() {
    List<String> left = new ArrayList<>();
    Map<String, Row> articles = articlesBySource();
    SampleTruth.articles()
        .forEach(
            (source, truth) -> {
              String body = Objects.requireNonNull(articles.get(source)).getAs(Articles.TEXT);
              truth
                  .get("body_must_not_contain")
                  .forEach(
                      part -> {
                        if (body.contains(part.asText())) {
                          left.add(source + " still holds " + part.asText());
                        }
                      });
              truth
                  .get("must_occur_once")
                  .forEach(
                      part -> {
                        if (body.indexOf(part.asText()) != body.lastIndexOf(part.asText())) {
                          left.add(source + " holds twice " + part.asText());
                        }
                      });
            });

    assertThat(left).isEmpty();
  }

  @Test
  void figuresAgreeWithTheAnnotations() {
    Score score = Score.of(mentionsBySource(), SampleTruth.figures());

    assertThat(score.precision()).as("precision %s", score).isGreaterThan(0.95);
    assertThat(score.recall()).as("recall %s", score).isGreaterThan(0.93);
  }

  @Test
  void everySpanYieldsItsValue() {
    SpanVerification.Result result = SpanVerification.of(Settings.defaults(), lakeFolder);

    assertThat(result.brokenMentions()).isEmpty();
    assertThat(result.checked()).isPositive();
  }

  @Test
  void theSameNightAgainChangesNoTable() {
    Lake lake = Lake.at(SparkTest.spark(), lakeFolder);
    Map<String, Long> before = lake.versions();

    night();

    assertThat(lake.versions()).isEqualTo(before);
  }

  /** Rewritten with -Dgolden.rewrite=true, which then fails, so that a person reads the change. */
  @Test
  void theSummaryReadsAsReviewed() throws IOException {
    String comparable =
        summary
            .lines()
            .filter(line -> !line.startsWith("Times:"))
            .map(line -> line.replace(lakeFolder, "LAKE").replace("file:", ""))
            .reduce("", (all, line) -> all + line + "\n");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(GOLDEN.toAbsolutePath().getParent());
      Files.writeString(GOLDEN, comparable);
      throw new AssertionError(GOLDEN + " was rewritten: read the difference, then run again");
    }

    assertThat(comparable).isEqualTo(Files.readString(GOLDEN));
  }

  private static RunSummary night() {
    return LocalNight.run("data/sample", lakeFolder);
  }

  private static String printed(RunSummary run) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new SummaryPrinter(new PrintStream(bytes, true, StandardCharsets.UTF_8)).print(run);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Dataset<Row> read(LakeTable table) {
    return Lake.at(SparkTest.spark(), lakeFolder).read(table);
  }

  private static Map<String, Row> articlesBySource() {
    Map<String, String> sources = sourcesByRawId();
    Map<String, Row> articles = new HashMap<>();
    read(Articles.TABLE)
        .collectAsList()
        .forEach(row -> articles.put(sources.get(row.<String>getAs(Articles.RAW_ID)), row));
    return articles;
  }

  private static Map<String, List<Row>> mentionsBySource() {
    Map<String, String> sources = new HashMap<>();
    articlesBySource()
        .forEach((source, row) -> sources.put(row.getAs(Articles.ARTICLE_ID), source));
    Map<String, List<Row>> mentions = new HashMap<>();
    read(FigureMentions.TABLE)
        .collectAsList()
        .forEach(
            row ->
                mentions
                    .computeIfAbsent(
                        sources.getOrDefault(row.<String>getAs(FigureMentions.ARTICLE_ID), ""),
                        source -> new ArrayList<>())
                    .add(row));
    return mentions;
  }

  private static Map<String, String> sourcesByRawId() {
    Map<String, String> sources = new HashMap<>();
    read(RawArticles.TABLE)
        .collectAsList()
        .forEach(
            row ->
                sources.put(
                    row.getAs(RawArticles.RAW_ID),
                    SampleTruth.source(
                        row.getAs(RawArticles.SOURCE_PATH),
                        row.<Long>getAs(RawArticles.RECORD_INDEX))));
    return sources;
  }

  private static String text(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field))
        .filter(value -> !value.isNull())
        .map(JsonNode::asText)
        .orElse("null");
  }
}
