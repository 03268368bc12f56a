package id.netra.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PublishedDatesTest {
  private static final LocalDate READ = LocalDate.of(2026, 1, 1);
  private static final String PROSE =
      "Pemerintah daerah mengingatkan seluruh pegawai agar tetap netral selama masa pemilihan.";

  private static PublishedDate of(String declared, String url, String text) {
    return ArticleCleaner.clean(
            new RawArticle(
                Optional.empty(),
                text,
                Optional.of(declared).filter(d -> !d.isEmpty()),
                Optional.of(url).filter(u -> !u.isEmpty()),
                Optional.empty(),
                READ))
        .published();
  }

  @Test
  void declaredDateGoesBeforeAll() {
    assertThat(of("6 Okt 2020", "https://a.id/2020/10/07/x", PROSE))
        .isEqualTo(PublishedDate.of(LocalDate.of(2020, 10, 6), DateSource.DECLARED));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.id/2020/10/06/apel-asn, 2020-10-06",
    "https://a.id/read/2020/10/06/09575001/apel, 2020-10-06",
    "https://a.id/artikel/2020/7/2/apel, 2020-07-02",
    "https://a.id/politik/20201006140512-32-555/apel, 2020-10-06",
    "https://a.id/d-20201006/apel, 2020-10-06",
    "https://a.id/2020-10-06-apel, 2020-10-06"
  })
  void addressNamesTheDay(String url, LocalDate day) {
    assertThat(of("tidak tahu", url, PROSE)).isEqualTo(PublishedDate.of(day, DateSource.URL));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.id/berita/20209906/x",
    "https://a.id/berita/123420201006/x",
    "https://a.id/2036/10/06/x",
    "https://a.id/asn/2020/13/45"
  })
  void addressWithoutPossibleDayNamesNone(String url) {
    assertThat(of("", url, PROSE)).isEqualTo(PublishedDate.UNKNOWN);
  }

  @Test
  void dateLineOfThePageCounts() {
    assertThat(of("", "", "Apel Netralitas Digelar\n04 Sep 2024 - 13:09\n" + PROSE))
        .isEqualTo(PublishedDate.of(LocalDate.of(2024, 9, 4), DateSource.DATELINE));
  }

  @Test
  void datelineOfTheArticleCounts() {
    assertThat(of("", "", "SUKAMAJU, 4 September 2024 – " + PROSE))
        .isEqualTo(PublishedDate.of(LocalDate.of(2024, 9, 4), DateSource.DATELINE));
  }

  @Test
  void dayOnWhichThePageWasSavedIsNoDayOfPublication() {
    String text = "Kamis, November 20, 2025\nCamat memimpin apel jelang Pilkada 2020. " + PROSE;
    assertThat(of("", "", text)).isEqualTo(PublishedDate.UNKNOWN);
  }

  @Test
  void dayOfTheStatementCounts() {
    assertThat(of("", "", "Lima ASN diperiksa, kata Ketua Bawaslu, Kamis (14/11/2024). " + PROSE))
        .isEqualTo(PublishedDate.of(LocalDate.of(2024, 11, 14), DateSource.TEXT));
  }

  @Test
  void yearIsInferredByTheWeekday() {
    String text = "Apel jelang Pemilu 2024 digelar di balai kota, Jumat (25/8). " + PROSE;
    assertThat(of("", "", text))
        .isEqualTo(PublishedDate.of(LocalDate.of(2023, 8, 25), DateSource.INFERRED_BY_WEEKDAY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pemungutan suara digelar Rabu, 9 Desember 2020, di semua kecamatan.",
        "Penetapan calon akan digelar Minggu (22/9/2024) di kantor KPU.",
        "Surat edaran itu tertanggal 17 Desember 2017 dan masih berlaku.",
        "Camat memberi keterangan pada Kamis.",
      })
  void announcedDaysAndBareDatesAreNoDayOfPublication(String sentence) {
    assertThat(of("", "", sentence + " " + PROSE)).isEqualTo(PublishedDate.UNKNOWN);
  }
}
