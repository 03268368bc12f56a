package id.netra.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
  private static final String OFFICIAL =
      """
      election,issuer,stage,unit,value,as_of,published
      Pilkada 2020,Bawaslu,dugaan,kasus,805,2020-10-04,2020-10-06
      """;

  @Test
  void theSameCountIsMatchedWithItsLag() {
    Finding finding = only(OFFICIAL, press(805, "2020-10-04"));

    assertThat(finding.status()).isEqualTo(Finding.Status.MATCHED);
    assertThat(finding.lagDays(finding.mentions().get(0))).hasValue(2);
  }

  @Test
  void aTotalQuotedLaterWithoutADayIsStillThatTotal() {
    PressFigure quoted = with(press(805, "2020-12-01"), new Change().unstated());

    assertThat(only(OFFICIAL, quoted).status()).isEqualTo(Finding.Status.MATCHED);
  }

  @Test
  void wordsThatCanMeanTheNumberMatch() {
    PressFigure vague = with(press(800, "2020-10-04"), new Change().qualifier("at_least"));

    assertThat(only(OFFICIAL, vague).status()).isEqualTo(Finding.Status.MATCHED);
  }

  @Test
  void anotherNumberUpToTheSameDayContradicts() {
    Finding finding = only(OFFICIAL, press(850, "2020-10-04"));

    assertThat(finding.status()).isEqualTo(Finding.Status.CONTRADICTED);
    assertThat(finding.reason())
        .isEqualTo("the press says 850 as of 2020-10-04, the official row 805");
  }

  @Test
  void aCountBesideThatOfItsArticleContradictsNothingButCanAgree() {
    PressFigure other = with(press(20, "2020-10-04"), new Change().beside());
    PressFigure same = with(press(805, "2020-10-04"), new Change().beside());

    assertThat(statuses(OFFICIAL, other)).doesNotContain("contradicted");
    assertThat(statuses(OFFICIAL, same)).contains("matched");
  }

  @Test
  void growthDoesNotContradict() {
    assertThat(statuses(OFFICIAL, press(830, "2020-10-08")))
        .containsExactly("not_covered", "press_only");
  }

  @Test
  void aSmallNumberBesideTheTotalInOneArticleIsAPartOfIt() {
    List<Finding> findings =
        Reconciliation.of(
            OfficialFile.of(OFFICIAL), List.of(press(805, "2020-10-04"), press(20, "2020-10-04")));

    assertThat(findings)
        .extracting(Finding::status)
        .containsExactly(Finding.Status.MATCHED, Finding.Status.PRESS_ONLY);
  }

  @Test
  void aSmallerTotalAFewDaysLaterContradictsWhatCanOnlyGrow() {
    assertThat(only(OFFICIAL, press(790, "2020-10-08")).status())
        .isEqualTo(Finding.Status.CONTRADICTED);
  }

  @Test
  void theSameNumberWithAnotherMeaningContradicts() {
    PressFigure persons = with(press(805, "2020-10-04"), new Change().kind("reported_persons"));

    assertThat(only(OFFICIAL, persons).reason())
        .startsWith("the press gives this number another meaning: reported_persons");
  }

  @Test
  void aNumberThatAnotherOfficialRowHasDoesNotContradictThisOne() {
    String both = OFFICIAL + "Pilkada 2020,Bawaslu,dilaporkan,ASN,805,2020-10-04,\n";
    PressFigure persons = with(press(805, "2020-10-04"), new Change().kind("reported_persons"));

    assertThat(statuses(both, persons)).containsExactly("not_covered", "matched");
  }

  @Test
  void anIssuerThatIsNotNamedMakesItPossible() {
    PressFigure anonymous = with(press(805, "2020-10-04"), new Change().anonymous());

    Finding finding = only(OFFICIAL, anonymous);
    assertThat(finding.status()).isEqualTo(Finding.Status.POSSIBLE);
    assertThat(finding.reason()).contains("issuer not named");
  }

  @Test
  void anotherIssuerPlaceOrElectionIsAnotherCount() {
    PressFigure place = with(press(805, "2020-10-04"), new Change().region("33"));

    assertThat(statuses(OFFICIAL, place)).containsExactly("not_covered", "press_only");
  }

  @Test
  void villageHeadsAreNotCivilServants() {
    PressFigure heads = with(press(805, "2020-10-04"), new Change().population("kepala_desa"));

    assertThat(statuses(OFFICIAL, heads)).containsExactly("not_covered", "press_only");
  }

  @Test
  void caseRecordsAreCountedOnTheDayOfThePress() {
    String cases =
        """
        report_date,status,period
        2024-10-03,diterima,Pilkada 2024
        2024-10-10,diterima,Pilkada 2024
        2024-10-28,diterima,Pilkada 2024
        """;
    Statistic statistic =
        new Statistic(
            "reports",
            "report",
            Optional.of("received"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("PILKADA-2024"),
            Optional.empty(),
            Optional.of("BKN"));
    PressFigure stated =
        figure(statistic, 2, new PressFigure.Time(LocalDate.of(2024, 10, 15), true));

    assertThat(Reconciliation.of(OfficialFile.of(cases), List.of(stated)))
        .filteredOn(finding -> finding.status() == Finding.Status.MATCHED)
        .hasSize(1);
  }

  @Test
  void theTextNamesRowSourceAndSentence() {
    OfficialFile file = OfficialFile.of(OFFICIAL);
    String text =
        ReconciliationText.of(
            "resmi.csv", file, Reconciliation.of(file, List.of(press(805, "2020-10-04"))));

    assertThat(text)
        .contains(
            "matched 1",
            "Line 2: 805 violation_cases (alleged)",
            "1 article",
            "2 days after",
            "Kalimat.");
  }

  private static Finding only(String official, PressFigure press) {
    List<Finding> findings = Reconciliation.of(OfficialFile.of(official), List.of(press));
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static List<String> statuses(String official, PressFigure press) {
    return Reconciliation.of(OfficialFile.of(official), List.of(press)).stream()
        .map(finding -> finding.status().code())
        .toList();
  }

  private static PressFigure press(long value, String asOf) {
    Statistic statistic =
        new Statistic(
            "violation_cases",
            "case",
            Optional.of("alleged"),
            Optional.of("asn"),
            Optional.empty(),
            Optional.of("PILKADA-2020"),
            Optional.empty(),
            Optional.of("Bawaslu"));
    return figure(statistic, value, new PressFigure.Time(LocalDate.parse(asOf), true));
  }

  private static PressFigure figure(Statistic statistic, long value, PressFigure.Time time) {
    PressMention mention =
        new PressMention(
            "https://warta.example/1",
            Optional.of("warta"),
            Optional.of(LocalDate.of(2020, 10, 8)),
            "Kalimat.");
    return new PressFigure(
        "o" + value,
        statistic,
        true,
        true,
        new PressFigure.Value(value, value, "exact"),
        Optional.of(time),
        List.of(mention));
  }

  private static PressFigure with(PressFigure press, Change change) {
    Statistic said = press.statistic();
    boolean isCase = change.kind.isEmpty();
    Statistic statistic =
        new Statistic(
            change.kind.orElse(said.kind()),
            isCase ? said.unit() : "person",
            said.stage(),
            change.population.or(said::population),
            said.violationType(),
            said.periodCode(),
            change.region,
            change.isAnonymous ? Optional.empty() : said.reportingBody());
    PressFigure.Value value =
        new PressFigure.Value(press.value().min(), press.value().max(), change.qualifier);
    return new PressFigure(
        press.observationId(),
        statistic,
        true,
        !change.isBeside,
        value,
        press.time().map(time -> new PressFigure.Time(time.day(), change.isStated)),
        press.mentions());
  }

  /** What a figure of the press says otherwise. */
  private static final class Change {
    private Optional<String> kind = Optional.empty();
    private Optional<String> population = Optional.empty();
    private Optional<String> region = Optional.empty();
    private String qualifier = "exact";
    private boolean isAnonymous;
    private boolean isStated = true;
    private boolean isBeside;

    Change kind(String code) {
      kind = Optional.of(code);
      return this;
    }

    Change population(String code) {
      population = Optional.of(code);
      return this;
    }

    Change region(String code) {
      region = Optional.of(code);
      return this;
    }

    Change qualifier(String code) {
      qualifier = code;
      return this;
    }

    Change anonymous() {
      isAnonymous = true;
      return this;
    }

    Change beside() {
      isBeside = true;
      return this;
    }

    Change unstated() {
      isStated = false;
      return this;
    }
  }
}
