package id.netra.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlacesTest {

  @ParameterizedTest(name = "{1} → {0}")
  @MethodSource("qualityTable")
  void placesOfTheQualityTableAreFound(String expected, String text) {
    assertThat(codes(text)).isEqualTo(expected);
  }

  static Stream<Arguments> qualityTable() {
    return DataRows.of("places_quality.csv").stream()
        .map(row -> Arguments.of(row.get(0).equals("-") ? "" : row.get(0), row.get(1)));
  }

  @Test
  void spanHoldsTheTierButNotTheBody() {
    String text = "Menurut Bawaslu Kabupaten Klaten, situasi aman.";

    assertThat(Places.find(text).get(0).span().in(text)).isEqualTo("Kabupaten Klaten");
  }

  @Test
  void spanOfAnOfficeHoldsTheNameAlone() {
    String text = "Wali Kota Administrasi Jakarta Pusat hadir.";

    assertThat(Places.find(text).get(0).span().in(text)).isEqualTo("Jakarta Pusat");
  }

  @Test
  void bareNameMeansTheAreaOfTheOfficesThatTheTextNames() {
    assertThat(codes("MADIUN - Bupati meminta camat netral. Pemkab akan memberi sanksi."))
        .isEqualTo("35.19");
  }

  @Test
  void bareNameMeansTheCityIfNothingElseIsSaid() {
    assertThat(codes("Rapat di Madiun selesai.")).isEqualTo("35.77");
  }

  @Test
  void aDoubtfulNameThatHasACountIsThePlace() {
    assertThat(codes("Agam menyumbang 11 laporan.")).isEqualTo("13.06");
    assertThat(codes("Laporan dari Solok 12, Agam sembilan.")).contains("13.06");
    assertThat(codes("Agam menyumbang tenaga dan pikiran.")).isEmpty();
  }

  @Test
  void nameOfADistrictElsewhereIsNotTakenForTheRegency() {
    assertThat(codes("PASURUAN - Panwaslu Kecamatan Rembang rapat. Di Rembang ada 17 desa."))
        .isEqualTo("35.14 35.14.15* 35.14.15");
  }

  @Test
  void doubtfulNameCountsIfUsedAsAPlaceElsewhere() {
    assertThat(codes("Pemkot Batu menegur lurah. Menurut panitia, Batu aman."))
        .isEqualTo("35.79* 35.79");
  }

  @Test
  void aTierDoesNotReachAcrossALineBreak() {
    assertThat(codes("Peserta berasal dari kota\nTegal (KABAR) - Apel digelar Bupati Tegal."))
        .isEqualTo("33.28 33.28*");
  }

  @Test
  void hostileTextTakesLinearTime() {
    String text = "Kecamatan Kota Semarang, Bupati (Batu ".repeat(27_000);

    Assertions.assertTimeout(Duration.ofSeconds(20), () -> Places.find(text));
  }

  @Test
  void oddTextsAreNoProblem() {
    for (String text : List.of("", " ", "Kota", "Kab.", "Jalan ", "(", "Kecamatan", "\u200fKota")) {
      assertThatCode(() -> Places.find(text)).doesNotThrowAnyException();
    }
  }

  private static String codes(String text) {
    return Places.find(text).stream()
        .map(place -> place.region().code() + (place.isOfBody() ? "*" : ""))
        .collect(Collectors.joining(" "));
  }
}
