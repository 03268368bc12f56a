package id.netra.job;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import id.netra.LakeContents;
import id.netra.SparkTest;
import id.netra.storage.Lake;
import id.netra.table.Articles;
import id.netra.table.JobRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the second night teaches of an outlet is applied to its articles of the first. */
class OutletNightsTest {
  private static final String MOTTO = "Sahabat Pembaca Setia Negeri";

  @TempDir private static Path folder = Path.of("");
  private static Lake lake = Lake.at(SparkTest.spark(), "target/no-lake");

  @BeforeAll
  static void runNights() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("1.jsonl"), line(1) + line(2) + line(3));
    LocalNight.run(articles.toString(), folder.resolve("nights").toString());
    Files.writeString(articles.resolve("2.jsonl"), line(4) + line(5) + line(25));
    LocalNight.run(
        articles.toString(), folder.resolve("nights").toString(), LocalNight.DATE.plusDays(1));
    LocalNight.run(articles.toString(), folder.resolve("one").toString());
    lake = Lake.at(SparkTest.spark(), folder.resolve("nights").toString());
  }

  /** An article with words of its own; the month stands before the day. */
  private static String line(int day) {
    return String.format(
        Locale.ROOT,
        "{\"url\":\"https://kabar.example/%d\",\"date\":\"04/%02d/2024\",\"title\":\"Kabar ke %d\","
            + "\"body\":\"%s.\\n%s\"}%n",
        day,
        day,
        day,
        words(day),
        MOTTO);
  }

  private static String words(int seed) {
    Random random = new Random(seed);
    StringBuilder words = new StringBuilder("Camat");
    for (int i = 0; i < 40; i++) {
      words.append(' ');
      random.ints(7, 'a', 'z' + 1).forEach(letter -> words.append((char) letter));
    }
    return words.toString();
  }

  @Test
  void lineThatProvesFurnitureLeavesTheEarlierArticles() {
    List<Row> texts = lake.read(Articles.TABLE).select(Articles.TEXT).collectAsList();
    assertThat(texts).hasSize(6).noneMatch(row -> row.getString(0).contains(MOTTO));
  }

  @Test
  void unambiguousDateOfTheSecondNightDatesTheEarlierArticles() {
    assertThat(
            lake.read(Articles.TABLE)
                .where(col(Articles.ARTICLE_URL).equalTo("https://kabar.example/2"))
                .select(col(Articles.PUBLISHED_DATE).cast("string"))
                .collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("2024-04-02");
  }

  @Test
  void twoNightsGiveTheArticlesOfOne() {
    Map<String, List<String>> nights =
        LakeContents.withoutKnownDates(folder.resolve("nights").toString());
    Map<String, List<String>> one =
        LakeContents.withoutKnownDates(folder.resolve("one").toString());
    assertThat(nights.get("silver.articles")).isEqualTo(one.get("silver.articles"));
    assertThat(nights.get("silver.article_copies")).isEqualTo(one.get("silver.article_copies"));
  }

  @Test
  void whatWasLearnedIsRecordedWithTheNight() {
    assertThat(
            lake.read(JobRuns.TABLE)
                .where(col(JobRuns.QUALITY).getItem("month_first_outlets").equalTo(1.0))
                .where(col(JobRuns.QUALITY).getItem("recurring_lines").equalTo(1.0))
                .count())
        .isEqualTo(1);
  }
}
