package id.netra.series;

import id.netra.table.ViolationFigures;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Statements for tests: the alleged cases that Bawaslu counts for Pilkada 2020, unless changed. */
final class StatementFixture {
  private final Map<String, String> key =
      new HashMap<>(
          Map.of(
              ViolationFigures.KIND, "violation_cases",
              ViolationFigures.UNIT, "case",
              ViolationFigures.STAGE, "alleged",
              ViolationFigures.POPULATION, "asn",
              ViolationFigures.CATEGORY, "_T",
              ViolationFigures.PERIOD_CODE, "PILKADA-2020",
              ViolationFigures.REGION_BASIS, "stated_national",
              ViolationFigures.REPORTING_BODY, "Bawaslu",
              ViolationFigures.IS_ASN_NEUTRALITY, "true"));

  private final String id;
  private final StatedValue value;
  private String article;
  private String original;
  private Optional<LocalDate> published = Optional.empty();
  private Optional<StatedDay> asOf = Optional.empty();
  private Circumstances around = Circumstances.PLAIN;
  private LocalDate known = LocalDate.parse("2026-01-01");

  private StatementFixture(String id, StatedValue value) {
    this.id = id;
    this.value = value;
    this.article = "article of " + id;
    this.original = article;
  }

  static StatementFixture exactly(String id, long value) {
    return new StatementFixture(id, new StatedValue(value, value, "exact"));
  }

  static StatementFixture roughly(String id, StatedValue value) {
    return new StatementFixture(id, value);
  }

  StatementFixture in(String articleId) {
    article = articleId;
    original = articleId;
    return this;
  }

  StatementFixture copying(String originalId) {
    original = originalId;
    return this;
  }

  StatementFixture printed(String day) {
    published = Optional.of(LocalDate.parse(day));
    return this;
  }

  StatementFixture asOf(String day) {
    asOf = Optional.of(new StatedDay(LocalDate.parse(day), "day"));
    return this;
  }

  StatementFixture asOfMonth(String lastDay) {
    asOf = Optional.of(new StatedDay(LocalDate.parse(lastDay), "month"));
    return this;
  }

  StatementFixture inHeadline() {
    return placed(Circumstances.Position.HEADLINE, around.offset());
  }

  StatementFixture at(int offset) {
    return placed(around.position(), offset);
  }

  private StatementFixture placed(Circumstances.Position position, int offset) {
    around =
        new Circumstances(position, offset, Optional.empty(), Optional.empty(), Optional.empty());
    return this;
  }

  StatementFixture known(String day) {
    known = LocalDate.parse(day);
    return this;
  }

  StatementFixture with(String column, String part) {
    key.put(column, part);
    return this;
  }

  StatementFixture without(String column) {
    key.remove(column);
    return this;
  }

  Statement statement() {
    Source source =
        new Source(article, original, Optional.empty(), Optional.of(article), published, published);
    return new Statement(
        id,
        source,
        new SeriesKey(key),
        value,
        asOf,
        known,
        false,
        "Kalimat " + id + ".",
        around,
        KeyBasis.STATED,
        Optional.empty());
  }
}
