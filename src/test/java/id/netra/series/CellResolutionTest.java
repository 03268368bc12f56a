package id.netra.series;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.table.ViolationFigures;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CellResolutionTest {
  private static final StatedValue HUNDREDS = new StatedValue(100, 999, "about");

  private static List<Observation> resolved(StatementFixture... statements) {
    return CellResolution.of(
        Stream.of(statements).map(StatementFixture::statement).toList(), SeriesSettings.standard());
  }

  /** Each observation as its mentions, in the order of the ids. */
  private static List<String> told(StatementFixture... statements) {
    return resolved(statements).stream()
        .map(
            o ->
                String.join(" ", o.mentions().stream().map(Statement::mentionId).sorted().toList()))
        .sorted()
        .toList();
  }

  private static StatementFixture bawaslu(String id, long value) {
    return StatementFixture.exactly(id, value).printed("2020-07-01").asOf("2020-06-30");
  }

  private static StatementFixture anonymous(String id, long value) {
    return bawaslu(id, value).without(ViolationFigures.REPORTING_BODY);
  }

  private static StatementFixture kasn(String id, long value) {
    return bawaslu(id, value).with(ViolationFigures.REPORTING_BODY, "KASN");
  }

  @Test
  void aStatementWithoutIssuerIsAMentionOfTheOneObservationItCanMean() {
    List<Observation> observations = resolved(bawaslu("a", 369), anonymous("b", 369));

    assertThat(observations).hasSize(1);
    Observation only = observations.get(0);
    assertThat(only.key().part(ViolationFigures.REPORTING_BODY)).contains("Bawaslu");
    assertThat(only.mentions().stream().map(only::basisOf))
        .containsExactly(KeyBasis.STATED, KeyBasis.MATCHED);
    assertThat(only.matched().get(0).key().part(ViolationFigures.REPORTING_BODY)).isEmpty();
  }

  @Test
  void aStatementThatTwoIssuersCanMeanStandsAlone() {
    assertThat(told(bawaslu("a", 369), kasn("b", 369), anonymous("c", 369)))
        .containsExactly("a", "b", "c");
  }

  @Test
  void statementsOfAnUnknownIssuerAreOneClaimOnTheSameDay() {
    List<Observation> observations = resolved(anonymous("a", 369), anonymous("b", 369));

    assertThat(observations).hasSize(1);
    assertThat(observations.get(0).needsReview()).isTrue();
    assertThat(observations.get(0).basisOf(observations.get(0).statements().get(0)))
        .isEqualTo(KeyBasis.OPEN);
  }

  @Test
  void anotherValueDayOrStageIsNeverMatched() {
    assertThat(
            told(
                bawaslu("a", 369),
                anonymous("b", 370),
                anonymous("c", 369).asOf("2020-05-30").printed("2020-06-01")))
        .containsExactly("a", "b", "c");
  }

  @Test
  void aStatementWithoutElectionFollowsItsIssuerAndDay() {
    assertThat(
            told(
                bawaslu("a", 369),
                bawaslu("b", 369).without(ViolationFigures.PERIOD_CODE),
                kasn("c", 369).without(ViolationFigures.PERIOD_CODE)))
        .containsExactly("a b", "c");
  }

  @Test
  void hundredsWithoutIssuerCanMeanTheOneExactCount() {
    assertThat(
            told(
                bawaslu("a", 369),
                StatementFixture.roughly("b", HUNDREDS)
                    .printed("2020-07-02")
                    .without(ViolationFigures.REPORTING_BODY)))
        .containsExactly("a b");
  }

  @Test
  void anOldTotalWithoutIssuerIsKnownAgainByItsElection() {
    assertThat(
            told(
                bawaslu("a", 369),
                StatementFixture.exactly("b", 369)
                    .printed("2023-02-01")
                    .without(ViolationFigures.REPORTING_BODY)))
        .containsExactly("a b");
  }

  @Test
  void whatIsKnownWholeOnlyFromALaterQuotationIsMeantByTheEarlierReport() {
    StatementFixture quotation = StatementFixture.exactly("b", 369).printed("2023-02-01");

    List<Observation> observations = resolved(anonymous("a", 369), quotation);

    assertThat(observations).hasSize(1);
    Observation only = observations.get(0);
    assertThat(only.key().part(ViolationFigures.REPORTING_BODY)).contains("Bawaslu");
    assertThat(only.placement().map(Placement::date)).contains(LocalDate.parse("2020-06-30"));
  }

  @Test
  void ofTwoOpenReportsTheOneThatSaysLessIsAMentionOfTheOther() {
    StatementFixture electionOnly = anonymous("a", 369);
    StatementFixture neither = anonymous("b", 369).without(ViolationFigures.PERIOD_CODE);

    assertThat(told(electionOnly, neither)).containsExactly("a b");
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    StatementFixture[] forwards = {
      bawaslu("a", 369), anonymous("b", 369), kasn("c", 512), anonymous("d", 512), kasn("e", 637)
    };
    StatementFixture[] backwards =
        Stream.of(forwards)
            .sorted(
                Comparator.comparing((StatementFixture s) -> s.statement().mentionId()).reversed())
            .toArray(StatementFixture[]::new);

    assertThat(told(backwards)).isEqualTo(told(forwards));
  }

  @Test
  void anAssignedStatementGoesToItsObservation() {
    Observation home = resolved(bawaslu("a", 369)).get(0);
    Statement assigned = kasn("b", 396).statement().at(new Home(home.id(), home.key().cellId()));

    List<Observation> observations =
        CellResolution.of(
            List.of(bawaslu("a", 369).statement(), assigned), SeriesSettings.standard());

    assertThat(observations).hasSize(1);
    assertThat(observations.get(0).id()).isEqualTo(home.id());
    assertThat(observations.get(0).basisOf(assigned)).isEqualTo(KeyBasis.REVIEWED);
  }

  @Test
  void aZeroIsAValueLikeAnyOther() {
    assertThat(told(bawaslu("a", 0), anonymous("b", 0), bawaslu("c", 1).asOf("2020-07-20")))
        .containsExactly("a b", "c");
  }

  @Test
  void anAsOfDayAfterPublicationIsNotBelieved() {
    Observation only =
        resolved(StatementFixture.exactly("a", 369).printed("2020-07-01").asOf("2020-08-30"))
            .get(0);

    assertThat(only.placement().map(p -> p.date().toString())).contains("2020-07-01");
    assertThat(only.needsReview()).isTrue();
  }
}
