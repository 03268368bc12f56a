package id.netra.series;

import static id.netra.series.StatementFixture.exactly;
import static id.netra.table.ViolationFigures.KIND;
import static id.netra.table.ViolationFigures.PERIOD_CODE;
import static id.netra.table.ViolationFigures.REGION_BASIS;
import static id.netra.table.ViolationFigures.REGION_CODE;
import static id.netra.table.ViolationFigures.REPORTING_BODY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class KeyFillingTest {

  private static List<Statement> filled(StatementFixture... statements) {
    return KeyFilling.filled(Stream.of(statements).map(StatementFixture::statement).toList())
        .stream()
        .sorted(Comparator.comparing(Statement::mentionId))
        .toList();
  }

  @Test
  void anotherFigureOfTheSameArticleDoesNotLendItsIssuer() {
    List<Statement> statements =
        filled(
            exactly("a", 805).in("berita"), exactly("b", 61).in("berita").without(REPORTING_BODY));
    assertThat(statements.get(1).key().part(REPORTING_BODY)).isEmpty();
    assertThat(statements.get(1).isComparable()).isFalse();
  }

  @Test
  void aCopyThatLostItsOpeningLineTakesTheIssuerFromTheOther() {
    List<Statement> statements =
        filled(
            exactly("a", 805).in("asli"),
            exactly("b", 40).in("asli").with(REPORTING_BODY, "KASN"),
            exactly("c", 805).in("kutipan").copying("asli").without(REPORTING_BODY));
    assertThat(statements.get(2).key().part(REPORTING_BODY)).contains("Bawaslu");
  }

  @Test
  void anotherFigureOfTheSameArticleDoesNotLendItsPlace() {
    List<Statement> statements =
        filled(
            exactly("a", 12)
                .in("berita")
                .with(REGION_BASIS, "stated_place")
                .with(REGION_CODE, "33.10"),
            exactly("b", 12).in("berita").without(REGION_BASIS));
    assertThat(statements.get(1).key().part(REGION_CODE)).isEmpty();
    assertThat(statements.get(1).key().part(REGION_BASIS)).contains("unsaid");
  }

  @Test
  void anElectionWithoutAYearTakesTheYearButNotAnotherElection() {
    List<Statement> statements =
        filled(
            exactly("a", 805).in("berita"),
            exactly("b", 5).in("berita").with(PERIOD_CODE, "PILKADA"),
            exactly("c", 6).in("berita").with(PERIOD_CODE, "PEMILU"));
    assertThat(statements)
        .extracting(s -> s.key().part(PERIOD_CODE))
        .containsExactly(
            Optional.of("PILKADA-2020"), Optional.of("PILKADA-2020"), Optional.of("PEMILU"));
  }

  @Test
  void attendancesTakeNoIssuerFromViolations() {
    List<Statement> statements =
        filled(
            exactly("a", 805).in("berita"),
            exactly("b", 112).in("berita").with(KIND, "participants").without(REPORTING_BODY));
    assertThat(statements.get(1).key().part(REPORTING_BODY)).isEmpty();
  }

  @Test
  void aCopyCountsFromTheDayOfTheOriginal() {
    List<Statement> statements =
        filled(
            exactly("a", 805).in("asli").printed("2020-10-06"),
            exactly("b", 805).in("salinan").copying("asli").printed("2021-03-01"),
            exactly("c", 805).in("tanpa tanggal").copying("asli"));
    assertThat(statements)
        .allMatch(s -> s.source().origin().orElseThrow().toString().equals("2020-10-06"));
  }
}
