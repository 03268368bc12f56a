package id.netra.figure;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.text.Region;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events of neutrality. */
class EventGrammarTest {

  private static List<Event> events(String body) {
    return FigureGrammar.extract(ArticleText.of(body)).events();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Pemkab Batang menggelar sosialisasi netralitas ASN, Selasa (12/3/2024).|sosialisasi|2024-03-12
          ASN Pemkot Tegal mengikuti apel netralitas, Senin 9 September 2024.|apel|2024-09-09
          Deklarasi netralitas ASN digelar di Aula Setda, Kamis (14/11/2024).|deklarasi|2024-11-14
          BKN menggelar rapat koordinasi netralitas ASN, Senin, 22 Mei 2023.|rakor|2023-05-22
          """)
  void haveTypeAndDate(String body, String type, LocalDate date) {
    Event event = events(body).get(0);
    assertThat(event.type().code()).isEqualTo(type);
    assertThat(event.date()).contains(date);
    assertThat(event.dateBasis()).isEqualTo(DateBasis.STATED);
  }

  @Test
  void aMissingYearIsFoundByTheWeekday() {
    Event event =
        events(
                "Wali kota mengikuti sosialisasi netralitas ASN untuk Pemilu tahun 2024,"
                    + " Jumat (25/8).")
            .get(0);
    assertThat(event.date()).contains(LocalDate.of(2023, 8, 25));
    assertThat(event.dateBasis()).isEqualTo(DateBasis.INFERRED_BY_WEEKDAY);
  }

  @Test
  void haveVenueRegionAndOrganiser() {
    Event event =
        events("Pemkab Batang menggelar sosialisasi netralitas ASN di Aula Kantor Bupati.").get(0);
    assertThat(event.place()).contains("Aula Kantor Bupati");
    assertThat(event.region().map(Region::name)).contains("Batang");
    assertThat(event.organiser()).contains("Pemkab Batang");
  }

  @Test
  void nameTheirParticipants() {
    Event event =
        events("Pemkab Batang menggelar sosialisasi netralitas ASN. Diikuti 85 peserta.").get(0);
    assertThat(event.participants()).containsExactly(0);
  }

  @Test
  void aDeclarationForACandidateIsNone() {
    assertThat(events("Terdapat 30 ASN menghadiri deklarasi calon bupati, padahal harus netral."))
        .isEmpty();
  }

  @Test
  void aMereWishIsNone() {
    assertThat(
            events(
                "Warga menanti ASN yang netral. Ia berharap Bawaslu turun untuk melakukan"
                    + " sosialisasi dan edukasi hingga desa."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"ASN harus netral,\" ujarnya seusai rapat kerja di Semarang, Kamis (28/3/2024).",
        "\"ASN harus netral,\" katanya dalam webinar, Selasa (6/2/2024).",
        "ASN tak netral itu dikenai sanksi moral berupa pernyataan terbuka di depan apel.",
        "Sudah empat kali rapat koordinasi netralitas digelar.",
        "Ia mendesak bupati menandatangani janji agar ASN netral."
      })
  void whereSomebodyOnlyTalkedIsNone(String body) {
    assertThat(events(body)).isEmpty();
  }

  @Test
  void aFurtherEventHasItsOwnDayAndParticipants() {
    List<Event> events =
        events(
            "Pemkab Batang menggelar sosialisasi netralitas ASN, Kamis (12/9/2024). Kegiatan itu"
                + " diikuti 85 peserta. Sehari sebelumnya, Rabu (11/9/2024), digelar apel"
                + " netralitas yang dihadiri 240 orang.");
    assertThat(events).extracting(e -> e.type().code()).containsExactly("sosialisasi", "apel");
    assertThat(events)
        .extracting(e -> e.date().orElseThrow())
        .containsExactly(LocalDate.of(2024, 9, 12), LocalDate.of(2024, 9, 11));
    assertThat(events).extracting(Event::participants).containsExactly(List.of(0), List.of(1));
  }

  @Test
  void theDayOfTheElectionIsNotTheirDay() {
    Event event =
        events(
                "Menjelang pemungutan suara 27 November 2024 Pemkot Tegal menggelar deklarasi"
                    + " netralitas ASN, Senin (14/10/2024).")
            .get(0);
    assertThat(event.date()).contains(LocalDate.of(2024, 10, 14));
  }

  @Test
  void aWeekdayThatContradictsTheDayLeavesNone() {
    assertThat(
            events("Pemkot Tegal menggelar apel netralitas ASN, Rabu (17/10/2024).").get(0).date())
        .isEmpty();
  }

  @Test
  void anOathInAnAssemblyIsAnOath() {
    Event event =
        events("ASN Pemkab Demak mengikuti apel sekaligus mengucapkan ikrar netralitas.").get(0);
    assertThat(event.type()).isEqualTo(EventType.IKRAR);
  }
}
