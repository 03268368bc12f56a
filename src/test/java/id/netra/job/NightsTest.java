package id.netra.job;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import id.netra.LakeContents;
import id.netra.SparkTest;
import id.netra.config.Settings;
import id.netra.storage.Lake;
import id.netra.table.Articles;
import id.netra.table.FigureMentions;
import id.netra.table.JobRuns;
import id.netra.table.RawArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several nights over a growing corpus, against one night over all of it. */
class NightsTest {
  private static final String FIRST =
      """
      {"url":"https://a.example/1","date":"2020-10-05","outlet":"Warta","title":"Bawaslu Catat 805 Kasus","body":"Bawaslu mencatat 805 kasus pelanggaran netralitas ASN pada Pilkada 2020 hingga 4 Oktober 2020. Sebanyak 719 kasus diteruskan ke KASN."}
      {"url":"https://a.example/2","date":"2024-09-24","outlet":"Warta","title":"Ikrar Netralitas di Kudus","body":"Pemerintah Kabupaten Kudus menggelar ikrar netralitas ASN, Senin (23/9/2024). Kegiatan itu diikuti 120 peserta."}
      """;
  private static final String SECOND =
      """
      {"url":"https://b.example/1","date":"2020-11-03","outlet":"Kabar","title":"KASN Terima 827 Laporan","body":"KASN menyebut 827 ASN dilaporkan melanggar netralitas pada Pilkada 2020 dan 606 ASN terbukti melanggar."}
      {"url":"https://a.example/2","date":"2024-09-24","outlet":"Warta","title":"Ikrar Netralitas di Kudus","body":"Pemerintah Kabupaten Kudus menggelar ikrar netralitas ASN, Senin (23/9/2024). Kegiatan itu diikuti 130 peserta."}
      """;

  @TempDir private static Path folder = Path.of("");
  private static Lake lake = Lake.at(SparkTest.spark(), "target/no-lake");

  @BeforeAll
  static void runNights() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("1.jsonl"), FIRST);
    LocalNight.run(articles.toString(), lakeOf("nights"));
    Files.writeString(articles.resolve("2.jsonl"), SECOND);
    LocalNight.run(articles.toString(), lakeOf("nights"), LocalNight.DATE.plusDays(1));
    LocalNight.run(articles.toString(), lakeOf("one"));
    lake = Lake.at(SparkTest.spark(), lakeOf("nights"));
  }

  @Test
  void aChangedBodyIsANewVersionAndNotANewArticle() {
    assertThat(lake.read(RawArticles.TABLE).count()).isEqualTo(4);
    assertThat(lake.read(Articles.TABLE).count()).isEqualTo(3);
    assertThat(
            lake.read(FigureMentions.TABLE)
                .where(col(FigureMentions.ARTICLE_URL).equalTo("https://a.example/2"))
                .where(col(FigureMentions.KIND).equalTo("participants"))
                .select(FigureMentions.VALUE_MIN)
                .collectAsList())
        .extracting(row -> row.getLong(0))
        .containsExactly(130L);
  }

  @Test
  void whatANightReadsFirstIsKnownFromThatNight() {
    assertThat(lake.read(RawArticles.TABLE).groupBy(RawArticles.KNOWN_DATE).count().collectAsList())
        .extracting(row -> row.getLong(1))
        .containsExactly(2L, 2L);
  }

  @Test
  void twoNightsGiveTheFigureTablesOfOne() {
    Map<String, List<String>> nights = LakeContents.withoutKnownDates(lakeOf("nights"));
    Map<String, List<String>> one = LakeContents.withoutKnownDates(lakeOf("one"));

    for (String table :
        List.of(
            "silver.articles",
            "silver.article_copies",
            "silver.figure_mentions",
            "silver.event_mentions",
            "gold.violation_figures",
            "gold.figure_evidence",
            "gold.participant_counts")) {
      assertThat(nights.get(table)).as(table).isEqualTo(one.get(table));
    }
  }

  @Test
  void eachNightIsOneRowWithTheVersionsThatReadersSee() {
    assertThat(lake.read(JobRuns.TABLE).count()).isEqualTo(2);
    Map<String, Long> seen = RunHistory.of(lake).latest().orElseThrow().versions();
    assertThat(seen).containsEntry("silver.articles", lake.version(Articles.TABLE));
  }

  @Test
  void theSecondNightTellsWhatTheFirstDidNotKnow() {
    Row newest = lake.read(JobRuns.TABLE).sort(col(JobRuns.FINISHED_AT).desc()).head();

    assertThat(newest.<Date>getAs(JobRuns.CHANGED_SINCE)).isEqualTo(Date.valueOf(LocalNight.DATE));
    assertThat(newest.<String, Long>getJavaMap(newest.fieldIndex(JobRuns.CHANGE_COUNTS)))
        .containsEntry("first", 2L);
  }

  @Test
  void aReceiptStandsOnlyWhileNothingHasChanged() throws IOException {
    Path articles = Files.createDirectories(folder.resolve("more"));
    Files.writeString(articles.resolve("1.jsonl"), FIRST);
    RunOrder order =
        new RunOrder(
            RunOrder.NIGHTLY, List.of(articles.toString()), lakeOf("one"), LocalNight.DATE);
    Settings settings = Settings.defaults();

    NightReceipt.keep(settings, order, "Ringkasan.");

    assertThat(NightReceipt.standing(settings, order)).contains("Ringkasan.");
    Settings others = Settings.of(java.util.Optional.empty(), List.of("theme.k=3"));
    assertThat(NightReceipt.standing(others, order)).isEmpty();
    Files.writeString(articles.resolve("2.jsonl"), SECOND);
    assertThat(NightReceipt.standing(settings, order)).isEmpty();
  }

  private static String lakeOf(String name) {
    return folder.resolve(name).toString();
  }
}
