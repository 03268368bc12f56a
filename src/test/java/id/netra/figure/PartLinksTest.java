package id.netra.figure;

import static id.netra.figure.Extracts.figure;
import static id.netra.figure.Extracts.kinds;
import static id.netra.figure.Extracts.total;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
          Jumlah pegawai ada 64 orang: 40 laki-laki dan 24 perempuan.|24|64
          Sebanyak 25 ASN dari 64 ASN yang dilaporkan terbukti melanggar.|25|64
          """)
  void areTiedByWordsListsAndArithmetic(String body, long part, long total) {
    assertThat(total(body, part)).isEqualTo(total);
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
}
