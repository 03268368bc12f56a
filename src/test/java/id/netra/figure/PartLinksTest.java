package id.netra.figure;

import static id.netra.figure.Extracts.figure;
import static id.netra.figure.Extracts.kinds;
import static id.netra.figure.Extracts.region;
import static id.netra.figure.Extracts.total;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts and their totals. */
class PartLinksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Posko menerima 64 aduan. Dari jumlah itu, 20 aduan dihentikan.|20|64
          Posko menerima 64 aduan, 20 di antaranya diteruskan ke KASN.|20|64
          Dari 64 aduan, 20 diteruskan ke KASN.|20|64
          Ada 64 aduan. Sebanyak 50 diteruskan ke KASN, sisanya 14 masih diproses.|14|64
          Ada 64 kasus netralitas. Terbanyak di Klaten 30 kasus, Blora 20 kasus.|20|64
          Klaten 30 kasus, Blora 20 kasus, Jepara 14 kasus. Total pelanggaran mencapai 64 kasus.|14|64
          Ada 64 laporan netralitas, yaitu 40 laporan warga dan 24 temuan pengawas.|24|64
          Jumlah pegawai ada 64 orang: 40 laki-laki dan 24 perempuan.|24|64
          Sebanyak 25 ASN dari 64 ASN yang dilaporkan terbukti melanggar.|25|64
          """)
  void areTiedByWordsListsAndArithmetic(String body, long part, long total) {
    assertThat(total(body, part)).isEqualTo(total);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kasus terbanyak di Klaten, 30 kasus, lalu Blora 20 kasus.",
        "Klaten tertinggi, 30 kasus, disusul Blora 20 kasus.",
        "Klaten mencatat kasus paling banyak, 30 kasus, lalu Blora 20 kasus.",
        "Klaten menempati urutan pertama, 30 kasus, disusul Blora dengan 20 kasus."
      })
  void theFirstPlaceOfARankingIsAPartLikeTheOthers(String ranking) {
    String body = "Bawaslu Jawa Tengah menangani 64 kasus netralitas ASN. " + ranking;

    assertThat(region(body, 30)).isEqualTo("Klaten");
    assertThat(total(body, 30)).isEqualTo(64);
    assertThat(total(body, 20)).isEqualTo(64);
  }

  @Test
  void sanctionsArePartOfWhatWasProven() {
    String body =
        "KASN menerima 403 laporan. Terbukti melanggar 183 ASN, dan 97 ASN sudah disanksi.";
    assertThat(total(body, 183)).isEqualTo(403);
    assertThat(total(body, 97)).isEqualTo(183);
  }

  @Test
  void otherElectionsAreNoTotals() {
    String body =
        "Pada Pilkada 2020 ada 118 kasus netralitas. Pada Pilkada 2018 ada 42 kasus terbukti.";
    assertThat(total(body, 42)).isEqualTo(-1);
  }

  @Test
  void aListSharesNounAndAxis() {
    String body = "Pelanggaran netralitas ASN: Rembang 8 kasus, Klaten 5, Blora 4.";
    assertThat(kinds(body))
        .containsExactly("8 violation_cases", "5 violation_cases", "4 violation_cases");
    assertThat(figure(body, 4).partOf().dimension()).contains(Dimension.REGION);
  }

  @Test
  void rolesBreakDownAnAttendance() {
    String body =
        "Kegiatan diikuti 112 peserta. Terdiri dari 60 orang Sekretaris, 11 Camat, serta 41 Kasub"
            + " Kepegawaian, selama 9 jam.";
    assertThat(kinds(body))
        .containsExactly(
            "112 participants",
            "60 participants_breakdown",
            "11 participants_breakdown",
            "41 participants_breakdown");
    assertThat(figure(body, 41).subject().role()).contains("Kasub Kepegawaian");
  }

  @Test
  void formsOfViolationAreAnAxis() {
    String body =
        "Ada 90 kasus netralitas ASN, rinciannya 50 kasus di media sosial dan 40 kasus"
            + " mendekati partai.";
    assertThat(figure(body, 40).subject().category()).isEqualTo("mendekati_partai");
    assertThat(figure(body, 40).partOf().dimension()).contains(Dimension.FORM);
  }

  @Test
  void sanctionsAreAnAxis() {
    String body = "Sanksi moral dijatuhkan kepada 14 ASN, sanksi berat 2 ASN.";
    assertThat(figure(body, 2).partOf().dimension()).contains(Dimension.SANCTION);
  }

  @Test
  void yearsAreAnAxis() {
    String body = "Kasus netralitas ASN: 2018 sebanyak 507 kasus, 2020 sebanyak 917 kasus.";
    assertThat(figure(body, 507).partOf().dimension()).contains(Dimension.TIME);
  }

  @Test
  void whatAnotherBodyCountedUpToAnotherDayIsNoTotal() {
    String body =
        "Hingga 20 Oktober 2023, Bawaslu menyebut 47 kasus netralitas ASN pada Pemilu 2024."
            + " Hingga 1 Oktober 2023, KASN mendata 12 ASN yang dijatuhi sanksi pada Pemilu 2024.";
    assertThat(total(body, 12)).isEqualTo(-1);
  }

  @Test
  void anOutcomeBesideTheCountOfAPlaceIsAPartOfIt() {
    String body =
        "Ada 7 laporan netralitas ASN.\n- Agam: 4 kasus ditangani, 3 kasus direkomendasikan\n"
            + "- Solok: 2 kasus ditangani, 1 kasus direkomendasikan";
    assertThat(total(body, 3)).isEqualTo(4);
    assertThat(total(body, 1)).isEqualTo(2);
  }

  @Test
  void whatTwoNumbersMakeTogetherIsTheirTotal() {
    String body =
        "KASN menyatakan 1.588 ASN terbukti melanggar. Sebanyak 1.365 di antaranya dijatuhi"
            + " sanksi. Masih ada 223 terlapor.";
    assertThat(total(body, 223)).isEqualTo(1588);
  }

  @Test
  void theFirstOfSeveralPlacesIsNotTheTotalOfTheRest() {
    String body =
        "Jepara menyumbang 13 kasus netralitas. Blora 11 kasus, Kudus 10 kasus, Pati 9 kasus."
            + " Total ada 43 kasus.";
    assertThat(total(body, 13)).isEqualTo(43);
    assertThat(total(body, 9)).isEqualTo(43);
  }

  @Test
  void honoraryStaffAreNoPartOfTheCivilServants() {
    String body = "Di lingkungan Pemprov Maluku terdapat 9.200 ASN dan 3.150 tenaga honorer.";
    assertThat(figure(body, 3150).partOf().total()).isEmpty();
  }

  @Test
  void whatStandsSideBySideIsNoPart() {
    String body = "Pelakunya 81 orang ASN, 21 orang perangkat desa, dan 10 orang pengurus partai.";
    assertThat(total(body, 21)).isEqualTo(-1);
  }

  @Test
  void anAxisNamedOnceHoldsForTheWholeSentence() {
    String body =
        "BKN mencatat 600 ASN dilaporkan. Menurut jabatan, staf biasa 400 orang dan bendahara 200"
            + " orang.";
    assertThat(figure(body, 400).partOf().dimension()).contains(Dimension.ROLE);
    assertThat(total(body, 200)).isEqualTo(600);
  }

  @Test
  void menAndWomenShowTheAxisByContrast() {
    String body =
        "Basis data BKN mencatat 5.000 PNS. PNS wanita lebih banyak, 2.600 (52%), sedangkan pria"
            + " 2.400 (48%).";
    assertThat(figure(body, 2600).partOf().dimension()).contains(Dimension.GENDER);
  }

  @Test
  void aSecondCountOfThePlaceIsThePlacesToo() {
    String body =
        "Yang tertinggi Kabupaten Agam: dua pidana pemilihan ditambah tiga pelanggaran netralitas"
            + " ASN. Kabupaten Solok mencatat satu kasus.";
    assertThat(Extracts.region(body, 3)).isEqualTo("Agam");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bawaslu menangani 3 kasus netralitas ASN, dan semuanya sudah selesai.|3|processed
          Ada 8 kasus netralitas ASN, dan seluruhnya masih diperiksa.|8|in_process
          Masih ada 9 terlapor ASN yang sanksinya belum keluar.|9|in_process
          Pengaduan netralitas yang menanti tindakan pejabat berjumlah 36 laporan.|36|in_process
          """)
  void whatIsSaidAfterwardsTellsTheStage(String body, long value, String stage) {
    assertThat(Extracts.stage(body, value)).isEqualTo(stage);
  }
}
