package id.netra.series;

import static id.netra.series.StatementFixture.exactly;
import static org.assertj.core.api.Assertions.assertThat;

import id.netra.table.ViolationFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SeriesKeyTest {

  private static SeriesKey usual() {
    return exactly("a", 1).statement().key();
  }

  @ParameterizedTest
  @CsvSource({
    "kind, reported_persons",
    "unit, person",
    "stage, proven",
    "population, kepala_desa",
    "violation_type, disiplin",
    "role, Camat",
    "dimension, source",
    "category, temuan",
    "period_code, PEMILU-2024",
    "region_basis, unsaid",
    "reporting_body, KASN",
    "is_asn_neutrality, false",
  })
  void eachPartOfTheKeyMakesAnotherSeries(String column, String part) {
    assertThat(exactly("b", 1).with(column, part).statement().key().id())
        .isNotEqualTo(usual().id());
  }

  @Test
  void aPlaceIsTheSameScopeWhetherStatedOrInherited() {
    SeriesKey stated = place("stated_place", "33.10");
    assertThat(place("inherited", "33.10").id()).isEqualTo(stated.id());
    assertThat(place("inherited", "33.11").id()).isNotEqualTo(stated.id());
  }

  private static SeriesKey place(String basis, String code) {
    return exactly("a", 1)
        .with(ViolationFigures.REGION_BASIS, basis)
        .with(ViolationFigures.REGION_CODE, code)
        .statement()
        .key();
  }

  @Test
  void placesWithoutACodeAreToldApartByName() {
    assertThat(named("Soloraya").id()).isNotEqualTo(named("Pantura").id());
  }

  private static SeriesKey named(String name) {
    return exactly("a", 1)
        .with(ViolationFigures.REGION_BASIS, "stated_place")
        .with(ViolationFigures.REGION_NAME, name)
        .statement()
        .key();
  }

  @Test
  void aPartWithoutANameIsNotComparable() {
    StatementFixture part = exactly("a", 744).with(ViolationFigures.DIMENSION, "source");
    assertThat(part.statement().isComparable()).isFalse();
    assertThat(part.with(ViolationFigures.CATEGORY, "temuan").statement().isComparable()).isTrue();
  }

  @Test
  void namesOfPeriodAndRegionAreNoPartOfTheSeries() {
    assertThat(exactly("b", 1).with(ViolationFigures.PERIOD, "Pilkada 2020").statement().key().id())
        .isEqualTo(usual().id());
  }

  @Test
  void violationsWithoutAnIssuerMeetOnlyTheirOwnCopies() {
    StatementFixture one = exactly("a", 7).without(ViolationFigures.REPORTING_BODY);
    StatementFixture other = exactly("b", 7).without(ViolationFigures.REPORTING_BODY);
    assertThat(one.statement().seriesId()).isNotEqualTo(other.statement().seriesId());
    assertThat(other.in("salinan").copying("article of a").statement().seriesId())
        .isEqualTo(one.statement().seriesId());
  }
}
