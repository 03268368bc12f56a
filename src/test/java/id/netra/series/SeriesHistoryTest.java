package id.netra.series;

import static id.netra.series.StatementFixture.exactly;
import static id.netra.series.StatementFixture.roughly;
import static org.assertj.core.api.Assertions.assertThat;

import id.netra.table.ViolationFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SeriesHistoryTest {
  private static final SeriesSettings SETTINGS = SeriesSettings.standard();

  private static List<Observation> history(StatementFixture... statements) {
    return SeriesHistory.of(
        "series", Stream.of(statements).map(StatementFixture::statement).toList(), SETTINGS);
  }

  private static List<String> told(List<Observation> observations) {
    return observations.stream()
        .map(
            o ->
                "%d %s %s %d"
                    .formatted(
                        o.value().min(),
                        o.placement().map(p -> p.date().toString()).orElse("-"),
                        o.status().code(),
                        o.statements().size()))
        .toList();
  }

  @Test
  void theSameValueInManyPapersIsOneObservation() {
    assertThat(
            told(
                history(
                    exactly("a", 805).printed("2020-10-06").asOf("2020-10-04"),
                    exactly("b", 805).printed("2020-10-07").asOf("2020-10-04"),
                    exactly("c", 805).printed("2020-10-08"))))
        .containsExactly("805 2020-10-04 first 3");
  }

  @Test
  void laterAndLargerIsAnUpdate() {
    assertThat(
            told(
                history(
                    exactly("a", 349).printed("2020-04-06").asOf("2020-04-03"),
                    exactly("b", 369).printed("2020-06-30").asOf("2020-06-30"))))
        .containsExactly("349 2020-04-03 first 1", "369 2020-06-30 update 1");
  }

  @Test
  void laterAndSmallerIsACorrectionWhereTheCountCanOnlyGrow() {
    assertThat(
            told(
                history(
                    exactly("a", 120).printed("2020-09-01").asOf("2020-08-31"),
                    exactly("b", 110).printed("2020-10-01").asOf("2020-09-30"))))
        .containsExactly("120 2020-08-31 first 1", "110 2020-09-30 correction 1");
  }

  @Test
  void aCorrectionCanBeCorrected() {
    assertThat(
            told(
                history(
                    exactly("a", 120).printed("2020-08-01").asOf("2020-08-01"),
                    exactly("b", 110).printed("2020-09-01").asOf("2020-09-01"),
                    exactly("c", 104).printed("2020-10-01").asOf("2020-10-01"),
                    exactly("d", 120).printed("2020-11-01").asOf("2020-11-01"))))
        .containsExactly(
            "120 2020-08-01 first 1",
            "110 2020-09-01 correction 1",
            "104 2020-10-01 correction 1",
            "120 2020-11-01 update 1");
  }

  @Test
  void whatIsStillInProcessMayFall() {
    assertThat(
            told(
                history(
                    exactly("a", 42)
                        .with(ViolationFigures.STAGE, "in_process")
                        .printed("2020-09-01"),
                    exactly("b", 5)
                        .with(ViolationFigures.STAGE, "in_process")
                        .printed("2020-10-10"))))
        .containsExactly("42 2020-09-01 first 1", "5 2020-10-10 update 1");
  }

  @Test
  void anOldTotalQuotedAgainBelongsToItsOwnDay() {
    assertThat(
            told(
                history(
                    exactly("a", 369).printed("2020-06-30"),
                    exactly("b", 637).printed("2020-09-19"),
                    exactly("c", 369).printed("2020-09-25"),
                    exactly("d", 369).printed("2023-03-10"))))
        .containsExactly("369 2020-06-30 first 3", "637 2020-09-19 update 1");
  }

  @Test
  void anOldTotalThatNobodyPrintedBeforeIsARestatementOnItsOwnDay() {
    assertThat(
            told(
                history(
                    exactly("a", 637).printed("2020-09-19").asOf("2020-09-18"),
                    exactly("b", 369).printed("2022-05-31").asOf("2020-06-30"))))
        .containsExactly("637 2020-09-18 first 1", "369 2020-06-30 restatement 1");
  }

  @Test
  void aTotalOfAClosedElectionWithoutADateIsNotPlacedInTime() {
    assertThat(
            told(
                history(
                    exactly("a", 1194).printed("2020-12-27"),
                    exactly("b", 917).printed("2023-03-10"))))
        .containsExactly("1194 2020-12-27 first 1", "917 - restatement 1");
  }

  @Test
  void anotherValueForTheSameDayIsAConflictAndBothSidesSaySo() {
    List<Observation> observations =
        history(
            exactly("a", 805).printed("2020-10-06").asOf("2020-10-04"),
            exactly("b", 744).printed("2020-10-07").asOf("2020-10-04"));
    assertThat(told(observations))
        .containsExactly("805 2020-10-04 first 1", "744 2020-10-04 conflict 1");
    assertThat(observations)
        .allSatisfy(o -> assertThat(o.conflicts()).hasSize(1))
        .allMatch(Observation::needsReview);
    assertThat(observations.get(1).conflicts().get(0).reason())
        .isEqualTo(
            "Untuk 4 Oktober 2020 tercatat 744 di sini, tetapi 805 di tempat lain (selisih 61).");
  }

  @Test
  void valuesPrintedOnOneDayForOneDayAreBothInConflict() {
    assertThat(
            told(
                history(
                    exactly("a", 81).printed("2020-10-07").asOf("2020-09-30"),
                    exactly("b", 83).printed("2020-10-07").asOf("2020-09-30"))))
        .containsExactly("81 2020-09-30 conflict 1", "83 2020-09-30 conflict 1");
  }

  @Test
  void hundredsAndAnExactNumberNearbyAreOneObservation() {
    assertThat(
            told(
                history(
                    roughly("a", new StatedValue(100, 999, "about")).printed("2020-10-05"),
                    exactly("b", 314).printed("2020-10-06").asOf("2020-10-04"),
                    roughly("c", new StatedValue(300, 300, "at_least")).printed("2020-10-07"))))
        .containsExactly("314 2020-10-04 first 3");
  }

  @Test
  void aVagueNumberMeansTheNearestOfTwoExactOnes() {
    List<Observation> observations =
        history(
            exactly("a", 805).printed("2020-10-06").asOf("2020-10-04"),
            exactly("b", 850).printed("2020-11-01").asOf("2020-10-30"),
            roughly("c", new StatedValue(800, 800, "at_least")).printed("2020-11-02"));
    assertThat(told(observations))
        .containsExactly("805 2020-10-04 first 1", "850 2020-10-30 update 2");
    assertThat(observations.get(1).value().qualifier()).isEqualTo("exact");
  }

  @Test
  void aDateAfterPublicationIsNotBelieved() {
    List<Observation> observations =
        history(exactly("a", 12).printed("2020-10-06").asOf("2020-10-14"));
    assertThat(told(observations)).containsExactly("12 2020-10-06 first 1");
    assertThat(observations.get(0).needsReview()).isTrue();
  }

  @Test
  void aMonthMeansTheDaysWithinIt() {
    assertThat(
            told(
                history(
                    exactly("a", 262).printed("2020-11-12").asOfMonth("2020-10-31"),
                    exactly("b", 262).printed("2020-10-14").asOf("2020-10-12"))))
        .containsExactly("262 2020-10-12 first 2");
  }

  @Test
  void zeroIsAValueLikeAnyOther() {
    assertThat(
            told(
                history(
                    exactly("a", 0).printed("2020-07-01"), exactly("b", 2).printed("2020-08-01"))))
        .containsExactly("0 2020-07-01 first 1", "2 2020-08-01 update 1");
  }

  @Test
  void copiesAreMentionsButNoIndependentSources() {
    Observation observation =
        history(
                exactly("a", 805).in("asli").printed("2020-10-06"),
                exactly("b", 805).in("salinan").copying("asli").printed("2020-10-07"),
                exactly("c", 805).in("lain").printed("2020-10-07"))
            .get(0);
    assertThat(observation.statements()).hasSize(3);
    assertThat(observation.outletCount()).isEqualTo(3);
    assertThat(observation.independentSourceCount()).isEqualTo(2);
  }

  @Test
  void anObservationIsKnownSinceItsEarliestNight() {
    Observation observation =
        history(
                exactly("a", 805).printed("2020-10-06").known("2026-02-02"),
                exactly("b", 805).printed("2020-10-08").known("2026-01-05"))
            .get(0);
    assertThat(observation.knownDate()).isEqualTo(LocalDate.parse("2026-01-05"));
  }

  @Test
  void whatIsPrintedLaterNeverChangesWhatAnObservationWas() {
    List<StatementFixture> printed =
        List.of(
            exactly("a", 369).printed("2020-06-30").asOf("2020-06-30"),
            exactly("b", 637).printed("2020-09-19").asOf("2020-09-18"),
            exactly("c", 600).printed("2020-10-06").asOf("2020-10-04"),
            exactly("d", 700).printed("2022-01-06").asOf("2020-08-04"),
            exactly("e", 380).printed("2023-01-06").asOf("2020-06-30"));
    List<String> whole = told(history(printed.toArray(StatementFixture[]::new)));
    for (int known = 1; known < printed.size(); known++) {
      StatementFixture[] first = printed.subList(0, known).toArray(StatementFixture[]::new);
      assertThat(told(history(first))).isEqualTo(whole.subList(0, known));
    }
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    List<StatementFixture> statements =
        new ArrayList<>(
            Arrays.asList(
                exactly("a", 369).printed("2020-06-30"),
                exactly("b", 369).printed("2020-07-02").asOf("2020-06-26"),
                roughly("c", new StatedValue(100, 999, "about")).printed("2020-09-20"),
                exactly("d", 637).printed("2020-09-19").asOf("2020-09-18"),
                exactly("e", 631).printed("2020-09-19").asOf("2020-09-18"),
                exactly("f", 637),
                exactly("g", 917).printed("2023-03-10")));
    List<Observation> expected = history(statements.toArray(StatementFixture[]::new));
    Random random = new Random(20201209);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(statements, random);
      assertThat(history(statements.toArray(StatementFixture[]::new))).isEqualTo(expected);
    }
  }

  @Test
  void attendancesDoNotFollowOneAnother() {
    assertThat(
            told(
                history(
                    exactly("a", 112)
                        .with(ViolationFigures.KIND, "participants")
                        .printed("2020-10-06"),
                    exactly("b", 60)
                        .with(ViolationFigures.KIND, "participants")
                        .printed("2020-10-06"))))
        .containsExactly("60 2020-10-06 first 1", "112 2020-10-06 first 1");
  }

  @Test
  void aHeadlineThatContradictsTheBodyIsAConflictAndTheBodyStays() {
    List<Observation> observations =
        history(
            exactly("isi", 805).in("berita").printed("2020-10-06").asOf("2020-10-04"),
            exactly("judul", 850).in("berita").printed("2020-10-06").inHeadline());

    assertThat(told(observations))
        .containsExactlyInAnyOrder("805 2020-10-04 first 1", "850 2020-10-06 conflict 1");
    assertThat(observations)
        .allSatisfy(
            o ->
                assertThat(o.conflicts().get(0).reason())
                    .isEqualTo(
                        "Judul menyebut 850, isi berita yang sama menyebut 805 (selisih 45)."));
  }

  @Test
  void aRoundedHeadlineDoesNotContradictTheBody() {
    assertThat(
            history(
                exactly("isi", 805).in("berita").printed("2020-10-06").asOf("2020-10-04"),
                roughly("judul", new StatedValue(800, 800, "at_least"))
                    .in("berita")
                    .printed("2020-10-06")
                    .inHeadline()))
        .hasSize(1);
  }
}
