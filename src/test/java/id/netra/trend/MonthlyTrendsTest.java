package id.netra.trend;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.TableRows;
import id.netra.table.ArticleCopies;
import id.netra.table.ArticleThemes;
import id.netra.table.Articles;
import id.netra.table.FigureEvidence;
import id.netra.table.MonthlyIndicators;
import id.netra.table.ParticipantCounts;
import id.netra.table.ViolationFigures;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class MonthlyTrendsTest {
  private static final TableRows FIGURES = TableRows.of(ViolationFigures.TABLE);
  private static final TableRows EVIDENCE = TableRows.of(FigureEvidence.TABLE);
  private static final TableRows EVENTS = TableRows.of(ParticipantCounts.TABLE);
  private static final TableRows THEMES = TableRows.of(ArticleThemes.TABLE);
  private static final TableRows ARTICLES = TableRows.of(Articles.TABLE);
  private static final TableRows COPIES = TableRows.of(ArticleCopies.TABLE);

  private static List<Row> indicators = List.of();

  @BeforeAll
  static void build() {
    article("a", "satu", "2020-09-10", "a", Optional.of("t1"));
    article("b", "dua", "2020-09-12", "a", Optional.of("t1"));
    article("c", "dua", "2020-11-02", "c", Optional.empty());
    ARTICLES.add("article_id", "tanpa-tanggal");
    figure("o1", "alleged", 349, "2020-09-03", "a");
    figure("o2", "alleged", 369, "2020-09-30", "b");
    figure("o3", "alleged", 805, "2020-11-01", "c");
    figure("p1", "in_process", 42, "2020-09-03", "a");
    figure("p2", "in_process", 5, "2020-11-01", "c");
    figure("beside another", "stopped", 3, "2020-11-01", "c");
    event("e1", Optional.empty(), Optional.of(112L), "https://a.example", "https://b.example");
    event("e1", Optional.of("Camat"), Optional.of(11L), "https://a.example");
    event("e2", Optional.empty(), Optional.empty(), "https://c.example");
    Dataset<Row> coverage = MonthlyTrends.coverage(ARTICLES.dataset(), COPIES.dataset());
    Dataset<Row> built =
        MonthlyTrends.indicators(
            FIGURES.dataset(), EVIDENCE.dataset(), EVENTS.dataset(), THEMES.dataset(), coverage);
    assertThat(built.columns()).isEqualTo(MonthlyIndicators.TABLE.schema().fieldNames());
    indicators = built.sort("indicator", "month", "series_id").collectAsList();
  }

  private static void article(
      String id, String outlet, String published, String original, Optional<String> theme) {
    ARTICLES.add(
        "article_id",
        id,
        "article_url",
        "https://" + id + ".example",
        "outlet",
        outlet,
        "published_date",
        Date.valueOf(published));
    COPIES.add("article_id", id, "canonical_article_id", original);
    theme.ifPresentOrElse(
        t -> THEMES.add("article_id", id, "theme_id", t), () -> THEMES.add("article_id", id));
  }

  private static void figure(String id, String stage, long value, String asOf, String article) {
    FIGURES.add(
        "observation_id",
        id,
        "series_id",
        "series " + stage,
        "kind",
        "violation_cases",
        "unit",
        "case",
        "stage",
        stage,
        "category",
        "_T",
        "period_code",
        "PILKADA-2020",
        "region_code",
        "33.10",
        "reporting_body",
        "Bawaslu",
        "is_asn_neutrality",
        true,
        "is_comparable",
        !stage.equals("stopped"),
        "value_min",
        value,
        "value_max",
        value,
        "as_of_date",
        Date.valueOf(asOf),
        "observation_status",
        "update");
    EVIDENCE.add("observation_id", id, "mention_id", "m" + id, "article_id", article);
  }

  private static void event(
      String id, Optional<String> role, Optional<Long> people, String... addresses) {
    List<Object> row =
        new ArrayList<>(
            List.of(
                "event_id",
                id,
                "event_type",
                "sosialisasi",
                "region_code",
                "33.10",
                "event_date",
                Date.valueOf("2020-09-09"),
                "article_urls",
                addresses));
    role.ifPresent(r -> row.addAll(List.of("role", r)));
    people.ifPresent(p -> row.addAll(List.of("count_min", p, "count_max", p)));
    EVENTS.add(row.toArray());
  }

  private static List<Row> rowsOf(String indicator) {
    return indicators.stream()
        .filter(row -> row.<String>getAs("indicator").equals(indicator))
        .toList();
  }

  private static List<String> told(String indicator) {
    return rowsOf(indicator).stream()
        .map(
            row ->
                "%s %s (%s, %s, %s)"
                    .formatted(
                        row.getAs("month"),
                        row.getAs("value"),
                        row.getAs("article_count"),
                        row.getAs("outlet_count"),
                        row.getAs("independent_source_count")))
        .toList();
  }

  @Test
  void coverageCountsArticlesOutletsAndOriginalsAndLeavesSilentMonthsOut() {
    assertThat(told("coverage_articles"))
        .containsExactly("2020-09-01 2.0 (2, 2, 1)", "2020-11-01 1.0 (1, 1, 1)");
    assertThat(told("coverage_outlets"))
        .containsExactly("2020-09-01 2.0 (2, 2, 1)", "2020-11-01 1.0 (1, 1, 1)");
    assertThat(told("coverage_originals"))
        .containsExactly("2020-09-01 1.0 (2, 2, 1)", "2020-11-01 1.0 (1, 1, 1)");
  }

  @Test
  void anIncrementOverSilentMonthsSaysHowManyItSpans() {
    assertThat(rowsOf("violation_increment"))
        .extracting(row -> row.<Integer>getAs("months_spanned"))
        .containsExactly(2);
  }

  @Test
  void seriesCarryTheDimensionsOfTheirKey() {
    assertThat(rowsOf("violation_level"))
        .extracting(
            row ->
                row.getAs("unit") + " " + row.getAs("category") + " " + row.getAs("province_code"))
        .containsOnly("case _T 33");
    assertThat(rowsOf("events"))
        .extracting(row -> row.<String>getAs("province_code"))
        .containsExactly("33");
  }

  @Test
  void theLevelOfAMonthIsItsLastObservation() {
    assertThat(told("violation_level"))
        .containsExactly(
            "2020-09-01 369.0 (1, 1, 1)",
            "2020-09-01 42.0 (1, 1, 1)",
            "2020-11-01 805.0 (1, 1, 1)",
            "2020-11-01 5.0 (1, 1, 1)");
  }

  @Test
  void theIncrementIsTheStepFromTheLevelBeforeWhereTheCountCanOnlyGrow() {
    assertThat(told("violation_increment")).containsExactly("2020-11-01 436.0 (1, 1, 1)");
  }

  @Test
  void eventsAndTheirParticipantsHaveTheirReports() {
    assertThat(told("events")).containsExactly("2020-09-01 2.0 (3, 2, 2)");
    assertThat(told("participants")).containsExactly("2020-09-01 112.0 (2, 2, 1)");
  }

  @Test
  void themesHaveTheirShareOfAllArticlesOfTheMonth() {
    assertThat(told("theme_articles")).containsExactly("2020-09-01 2.0 (2, 2, 1)");
    assertThat(told("theme_share_ratio")).containsExactly("2020-09-01 1.0 (2, 2, 1)");
  }
}
