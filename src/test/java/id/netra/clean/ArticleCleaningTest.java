package id.netra.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.SparkTest;
import id.netra.table.Articles;
import id.netra.table.RawArticles;
import id.netra.table.RowIds;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ArticleCleaningTest {
  private static final String URL = "https://www.kabarcontoh.id/2024/11/14/apel";
  private static final String BODY =
      "Sebanyak 112 peserta mengikuti apel netralitas di alun-alun, kata camat, Kamis.\n"
          + "ADVERTISEMENT";

  private static Row raw(String rawId, @Nullable String url, String text, String readAt) {
    return RowFactory.create(
        rawId,
        "a.jsonl",
        0L,
        url,
        null,
        "Apel Netralitas",
        null,
        text,
        RowIds.of(text),
        Timestamp.from(Instant.parse(readAt)),
        Date.valueOf("2026-01-02"),
        "run");
  }

  private static Dataset<Row> raws(Row... rows) {
    return SparkTest.spark().createDataFrame(Arrays.asList(rows), RawArticles.TABLE.schema());
  }

  @Test
  void rowsHaveTheColumnsOfTheTable() {
    List<Row> rows =
        ArticleCleaning.clean(raws(raw("r1", URL, BODY, "2026-01-01T00:00:00Z"))).collectAsList();
    assertThat(rows).hasSize(1);
    Row row = rows.get(0);
    assertThat(row.schema().fieldNames()).isEqualTo(Articles.TABLE.schema().fieldNames());
    assertThat(row.<String>getAs(Articles.ARTICLE_ID)).isEqualTo(RowIds.of(URL));
    assertThat(row.<String>getAs(Articles.RAW_ID)).isEqualTo("r1");
    assertThat(row.<String>getAs(Articles.OUTLET)).isEqualTo("kabarcontoh.id");
    assertThat(row.<String>getAs(Articles.TEXT)).startsWith("Apel Netralitas\nSebanyak 112");
    assertThat(row.<Object>getAs(Articles.PUBLISHED_DATE).toString()).isEqualTo("2024-11-14");
    assertThat(row.<String>getAs(Articles.PUBLISHED_DATE_SOURCE)).isEqualTo("url");
    assertThat(row.<Integer>getAs(Articles.FURNITURE_CHARS)).isEqualTo(13);
    assertThat(row.<Row>getList(row.fieldIndex(Articles.OFFSET_MAP))).isNotEmpty();
    assertThat(row.<Object>getAs(Articles.KNOWN_DATE).toString())
        .isEqualTo(LocalDate.of(2026, 1, 2).toString());
  }

  @Test
  void withoutAddressTheContentIdentifiesTheArticle() {
    Row row =
        ArticleCleaning.clean(raws(raw("r1", null, BODY, "2026-01-01T00:00:00Z")))
            .collectAsList()
            .get(0);
    assertThat(row.<String>getAs(Articles.ARTICLE_ID)).isEqualTo(RowIds.of(RowIds.of(BODY)));
    assertThat(row.<String>getAs(Articles.OUTLET)).isNull();
  }

  @Test
  void removalsAreGivenByRule() {
    Row row =
        ArticleCleaning.cleanWithRemovals(
                raws(raw("r1", URL, BODY, "2026-01-01T00:00:00Z")), LearnedHabits.NONE)
            .collectAsList()
            .get(0);
    assertThat(row.getJavaMap(row.fieldIndex(ArticleCleaning.REMOVED_CHARS)))
        .isEqualTo(Map.of("advert", 13));
  }

  @Test
  void removalsAreSummedByRuleForTheLog() {
    Dataset<Row> cleaned =
        ArticleCleaning.cleanWithRemovals(
            raws(
                raw("r1", URL, BODY, "2026-01-01T00:00:00Z"),
                raw("r2", URL + "/2", BODY + "\nHalaman 2", "2026-01-01T00:00:00Z")),
            LearnedHabits.NONE);
    assertThat(ArticleCleaning.removals(cleaned))
        .isEqualTo("characters by rule, in articles: advert 26 in 2; page_counter 9 in 1");
  }

  @Test
  void versionReadLastIsTheCurrentOne() {
    Dataset<Row> raws =
        raws(
            raw("old", URL, BODY, "2026-01-01T00:00:00Z"),
            raw("new", URL, BODY + ".", "2026-01-02T00:00:00Z"),
            raw("other", null, BODY, "2026-01-01T00:00:00Z"));
    assertThat(ArticleCleaning.currentVersions(raws).collectAsList())
        .extracting(row -> row.<String>getAs(RawArticles.RAW_ID))
        .containsExactlyInAnyOrder("new", "other");
  }
}
