package id.netra.series;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.TableRows;
import id.netra.table.ArticleCopies;
import id.netra.table.Articles;
import id.netra.table.FigureEvidence;
import id.netra.table.FigureMentions;
import id.netra.table.ViolationFigures;
import java.sql.Date;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class SeriesResolutionTest {
  private static final TableRows MENTIONS = TableRows.of(FigureMentions.TABLE);
  private static final TableRows ARTICLES = TableRows.of(Articles.TABLE);
  private static final TableRows COPIES = TableRows.of(ArticleCopies.TABLE);

  private static List<Row> observations = List.of();
  private static List<Row> evidence = List.of();

  @BeforeAll
  static void resolve() {
    article("asli", "harian-satu", "2020-10-06", "asli");
    article("salinan", "harian-dua", "2020-10-07", "asli");
    article("lain", "harian-tiga", "2020-10-08", "lain");
    article("tanpa-penerbit", "harian-tiga", "2020-10-08", "tanpa-penerbit");
    violation("m1", "asli", 805, "reporting_body", "Bawaslu", "as_of_date", day("2020-10-04"));
    violation("m2", "salinan", 805);
    violation("m3", "lain", 805, "reporting_body", "Bawaslu");
    violation("m4", "lain", 805, "reporting_body", "Bawaslu", "is_repeat", true);
    violation("m5", "tanpa-penerbit", 805);
    violation("m8", "tanpa-penerbit", 612);
    violation("m6", "lain", 224, "kind", "regions", "reporting_body", "Bawaslu");
    violation("m7", "lain", 112, "kind", "participants", "unit", "person", "region_code", "15.71");
    Dataset<Row> resolved = resolved(1);
    observations =
        sorted(SeriesResolution.observations(resolved), "mention_count", "observation_id");
    evidence = sorted(SeriesResolution.evidence(resolved), "mention_id");
  }

  private static void article(String id, String outlet, String published, String original) {
    ARTICLES.add("article_id", id, "outlet", outlet, "published_date", day(published));
    COPIES.add("article_id", id, "canonical_article_id", original);
  }

  private static void violation(String id, String article, long value, Object... more) {
    Object[] usual = {
      "mention_id",
      id,
      "article_id",
      article,
      "kind",
      "violation_cases",
      "unit",
      "case",
      "stage",
      "alleged",
      "population",
      "asn",
      "category",
      "_T",
      "qualifier",
      "exact",
      "period",
      "Pilkada 2020",
      "period_code",
      "PILKADA-2020",
      "region_basis",
      "stated_national",
      "is_asn_neutrality",
      true,
      "value_min",
      value,
      "value_max",
      value,
      "sentence_text",
      "Kalimat " + id + "."
    };
    Object[] all = Arrays.copyOf(usual, usual.length + more.length);
    System.arraycopy(more, 0, all, usual.length, more.length);
    MENTIONS.add(all);
  }

  private static Date day(String iso) {
    return Date.valueOf(iso);
  }

  private static Dataset<Row> resolved(int partitions) {
    return SeriesResolution.resolved(
        MENTIONS.dataset(partitions),
        ARTICLES.dataset(partitions),
        COPIES.dataset(partitions),
        SeriesSettings.standard());
  }

  private static List<Row> sorted(Dataset<Row> rows, String first, String... more) {
    return rows.sort(first, more).collectAsList();
  }

  @Test
  void bothTablesHaveTheirColumnsInOrder() {
    Dataset<Row> resolved = resolved(1);
    assertThat(SeriesResolution.observations(resolved).columns())
        .isEqualTo(ViolationFigures.TABLE.schema().fieldNames());
    assertThat(SeriesResolution.evidence(resolved).columns())
        .isEqualTo(FigureEvidence.TABLE.schema().fieldNames());
  }

  @Test
  void everyCountingMentionThatIsNoRepeatIsEvidenceOfOneObservation() {
    assertThat(evidence)
        .extracting(row -> row.<String>getAs("mention_id"))
        .containsExactly("m1", "m2", "m3", "m5", "m7", "m8");
    assertThat(observations)
        .extracting(row -> row.<String>getAs("observation_id"))
        .containsAll(evidence.stream().map(row -> row.<String>getAs("observation_id")).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void papersAndCopiesStandBehindOneObservation() {
    Row observation = observations.get(2);
    assertThat(observation.<Long>getAs("mention_count")).isEqualTo(4);
    assertThat(observation.<Long>getAs("outlet_count")).isEqualTo(3);
    assertThat(observation.<Long>getAs("independent_source_count")).isEqualTo(3);
    assertThat(observation.<Date>getAs("as_of_date")).isEqualTo(day("2020-10-04"));
    assertThat(observation.<String>getAs("as_of_basis")).isEqualTo("stated");
    assertThat(observation.<Date>getAs("first_published_date")).isEqualTo(day("2020-10-06"));
    assertThat(observation.<Boolean>getAs("needs_review")).isFalse();
  }

  @Test
  void aMentionWithoutIssuerThatCanMeanOneObservationOnlyIsMarkedAsMatched() {
    assertThat(evidence)
        .extracting(row -> row.getAs("mention_id") + " " + row.getAs("key_basis"))
        .contains("m1 stated", "m2 article", "m5 matched", "m8 open");
  }

  @Test
  void aViolationFigureWithoutAnIssuerStandsAloneAndNeedsReview() {
    Row alone =
        observations.stream()
            .filter(row -> row.getAs("reporting_body") == null)
            .filter(row -> row.<String>getAs("kind").equals("violation_cases"))
            .findFirst()
            .orElseThrow();
    assertThat(alone.<Long>getAs("mention_count")).isEqualTo(1);
    assertThat(alone.<Boolean>getAs("needs_review")).isTrue();
  }

  @Test
  void anyPartitioningGivesTheSameRows() {
    Dataset<Row> resolved = resolved(3);
    assertThat(sorted(SeriesResolution.observations(resolved), "mention_count", "observation_id"))
        .isEqualTo(observations);
    assertThat(sorted(SeriesResolution.evidence(resolved), "mention_id")).isEqualTo(evidence);
  }

  @Test
  void anEmptyNightGivesEmptyTables() {
    Dataset<Row> resolved =
        SeriesResolution.resolved(
            TableRows.of(FigureMentions.TABLE).dataset(),
            TableRows.of(Articles.TABLE).dataset(),
            TableRows.of(ArticleCopies.TABLE).dataset(),
            SeriesSettings.standard());
    assertThat(SeriesResolution.observations(resolved).isEmpty()).isTrue();
  }
}
