package id.netra.figure;

import static id.netra.figure.Extracts.figure;
import static id.netra.figure.Extracts.kinds;
import static id.netra.figure.Extracts.stage;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number counts. */
class KindsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Panwaslu mendata 58 kasus pelanggaran netralitas ASN.|58 violation_cases
          Posko menerima 73 aduan soal netralitas ASN.|73 reports
          Sebanyak 44 ASN dilaporkan karena berpihak.|44 reported_persons
          Ada 31 ASN terbukti melanggar netralitas.|31 reported_persons
          Bupati menjatuhkan sanksi kepada 12 ASN yang tidak netral.|12 sanctioned_persons
          Sebanyak 29 laporan diteruskan ke KASN.|29 recommendations
          Sebanyak 18 laporan netralitas dihentikan.|18 dismissed_cases
          Apel netralitas diikuti 640 peserta.|640 participants
          Jumlah ASN di kota itu mencapai 8.214 orang.|8214 workforce
          Pilkada digelar di 37 kabupaten.|37 regions
          Di sana berdiri 1.250 TPS.|1250 other_count
          Kasus netralitas ASN diperkirakan mencapai 3.000 kasus.|3000 other_count
          Panitia mengundang 90 kepala sekolah.|90 other_count
          """)
  void theOutcomeVerbDecidesAndThenTheNoun(String body, String expected) {
    assertThat(kinds(body)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Terdapat 21 laporan yang masih diproses.|21|in_process
          Sebanyak 34 laporan telah selesai ditangani.|34|processed
          Sebanyak 17 ASN terbukti tidak netral.|17|proven
          Bawaslu memeriksa 26 ASN terkait netralitas.|26|alleged
          KASN menerima 88 laporan.|88|received
          Sebanyak 15 kasus dihentikan.|15|stopped
          """)
  void theStageIsThatOfTheVerb(String body, long value, String expected) {
    assertThat(stage(body, value)).isEqualTo(expected);
  }

  @Test
  void aSanctionThatIsOnlyRecommendedIsARecommendation() {
    assertThat(kinds("Sebanyak 27 ASN direkomendasikan agar dijatuhi sanksi."))
        .containsExactly("27 recommendations");
  }

  @Test
  void eachClauseKeepsItsOwnVerb() {
    assertThat(
            kinds("Dari laporan itu, 47 kasus diteruskan ke KASN, sementara 13 kasus dihentikan."))
        .containsExactly("47 recommendations", "13 dismissed_cases");
  }

  @Test
  void coordinatedSubjectsShareTheVerb() {
    assertThat(kinds("Empat lurah, tiga camat, dan dua guru dilaporkan ke KASN."))
        .containsExactly("4 reported_persons", "3 reported_persons", "2 reported_persons");
  }

  @Test
  void aTotalSetInBetweenDoesNotTakeTheVerbOfThePart() {
    String body = "Sebanyak 61 ASN dari 140 ASN yang dilaporkan terbukti melanggar netralitas.";
    assertThat(stage(body, 61)).isEqualTo("proven");
    assertThat(stage(body, 140)).isEqualTo("alleged");
  }

  @Test
  void anElidedNounIsTheOneCountedBefore() {
    Figure figure =
        figure("Panwaslu mencatat 82 dugaan pelanggaran netralitas. Yang diteruskan ada 51.", 51);
    assertThat(figure.subject().kind()).isEqualTo(FigureKind.RECOMMENDATIONS);
    assertThat(figure.subject().unit()).isEqualTo(FigureUnit.CASE);
  }

  @Test
  void theNounBeforeALinkingWordIsCounted() {
    assertThat(kinds("Total pelanggaran netralitas ASN berjumlah 1.204."))
        .containsExactly("1204 violation_cases");
  }

  @Test
  void invitedAreNotPresent() {
    assertThat(
            kinds("Panitia mengundang 200 kepala desa, namun yang hadir 143 orang dalam apel itu."))
        .containsExactly("200 other_count", "143 participants");
  }

  @Test
  void peopleInAnElectionAttendNothing() {
    assertThat(kinds("Pencalonan bupati diikuti oleh 3 orang pejabat ASN."))
        .doesNotContain("3 participants");
  }

  @Test
  void aSupposedPersonIsNotCounted() {
    assertThat(kinds("Bila ada seorang ASN yang tidak netral, laporkan.")).isEmpty();
  }

  @Test
  void villageHeadsAreNoCivilServants() {
    Subject subject = figure("Ada 22 kasus netralitas kepala desa.", 22).subject();
    assertThat(subject.population()).contains(Population.KEPALA_DESA);
    assertThat(subject.isAsnNeutrality()).isFalse();
  }

  @Test
  void casesOfNeutralityAccuseCivilServants() {
    assertThat(figure("Terjadi 33 pelanggaran netralitas ASN.", 33).subject().population())
        .contains(Population.ASN);
  }

  @Test
  void moneyPoliticsIsAnotherMatter() {
    String body =
        "Bawaslu mencatat 90 pelanggaran netralitas ASN. Di luar itu ada 14 kasus politik uang.";
    assertThat(figure(body, 14).subject().isAsnNeutrality()).isFalse();
  }

  @Test
  void casesOfAnotherFieldAreUnsure() {
    assertThat(figure("Polisi mencatat 67 kasus perampokan.", 67).evidence().confidence())
        .isLessThan(0.5);
  }

  @Test
  void noneIsAFigureToo() {
    assertThat(kinds("Kasus netralitas ASN di Maluku Utara nihil."))
        .containsExactly("0 violation_cases");
  }
}
