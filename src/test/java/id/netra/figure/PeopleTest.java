package id.netra.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts of people whose meaning stands in the words around them. */
class PeopleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Terlapor adalah dua oknum camat, tiga lurah, dan belasan guru.|2 reported_persons,3 reported_persons,11 reported_persons
          Bupati menjatuhkan sanksi kepada 8 pegawai. Enam orang berstatus ASN.|8 sanctioned_persons,6 sanctioned_persons
          Bawaslu memanggil 9 ASN. Tiga di antaranya guru.|9 reported_persons,3 reported_persons
          Bawaslu menelusuri rotasi 37 pejabat.|37 other_count
          Sebanyak 51 pejabat yang dilantik diperiksa Bawaslu.|51 other_count
          Rekomendasi KASN meliputi 38 orang.|38 recommendations
          Dari 90 laporan, 51 kami hentikan.|90 reports,51 dismissed_cases
          Blora hanya mengirim 4 laporan.|4 reports
          Bupati menindaklanjuti 73 orang dengan sanksi karena tidak netral.|73 sanctioned_persons
          KASN menerima pengaduan atas 369 ASN.|369 reported_persons
          """)
  void haveTheKindThatTheirListOrSentenceGives(String body, String kinds) {
    assertThat(Extracts.kinds(body)).containsExactly(kinds.split(",", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sumber perkaranya dua: 70 kasus temuan dan 30 kasus laporan.|70,30
          Satu perkara kadang menyeret lebih dari satu pegawai.|-
          Satu kasus bisa menyeret puluhan ASN.|-
          """)
  void remarksCountNothing(String body, String values) {
    List<String> found =
        Extracts.figures(body).stream().map(f -> Long.toString(f.amount().min())).toList();
    assertThat(found.isEmpty() ? "-" : String.join(",", found)).isEqualTo(values);
  }

  @Test
  void groupsBeforeTheirTotalAreItsParts() {
    String body =
        "Sebanyak 60 camat dan 120 lurah mengikuti sosialisasi netralitas. Total peserta 180"
            + " orang.";
    assertThat(Extracts.total(body, 60)).isEqualTo(180);
    assertThat(Extracts.total(body, 120)).isEqualTo(180);
  }

  @Test
  void aNationalCountIsNotThatOfTheDateline() {
    assertThat(
            Extracts.region(
                "KABAR KITA, JAKARTA - Bawaslu mencatat 694 kasus netralitas ASN.", 694))
        .isEqualTo("-");
  }

  @Test
  void theMostFrequentPlaceIsNotTheScopeOfAll() {
    assertThat(
            Extracts.region(
                "Kasus netralitas bertambah, Klaten terbanyak\nBawaslu RI mencatat 490 kasus.",
                490))
        .isEqualTo("-");
  }

  @Test
  void theGovernmentThatSanctionsIsTheScopeOfThoseSanctioned() {
    assertThat(
            Extracts.region(
                "Pemkab Garut menghukum 4 ASN yang tidak netral. Tiga orang dikenai sanksi moral.",
                3))
        .isEqualTo("Garut");
  }
}
