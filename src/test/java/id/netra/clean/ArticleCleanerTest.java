package id.netra.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.table.Articles;
import id.netra.text.Normalisation;
import id.netra.text.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleCleanerTest {
  private static final LocalDate READ = LocalDate.of(2026, 1, 1);
  private static final String FIRST =
      "Sebanyak 112 peserta mengikuti sosialisasi netralitas di aula kantor bupati, kata camat.";
  private static final String SECOND =
      "Menurut pengawas, 17 laporan telah diteruskan kepada komisi dan lima laporan dihentikan.";

  private static CleanArticle clean(String text) {
    return ArticleCleaner.clean(RawArticle.ofText(text, READ));
  }

  private static CleanArticle cleanTitled(String title, String text) {
    return ArticleCleaner.clean(
        new RawArticle(
            Optional.of(title), text, Optional.empty(), Optional.empty(), Optional.empty(), READ));
  }

  @Test
  void firstLineThatReadsLikeAHeadlineIsTheTitle() {
    CleanArticle article = clean(">\n\nCamat Sukamaju Buka Sosialisasi\n\n" + FIRST);
    assertThat(article.title()).contains("Camat Sukamaju Buka Sosialisasi");
    assertThat(article.text()).isEqualTo("Camat Sukamaju Buka Sosialisasi\n" + FIRST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sukamaju (ANTARA) - Camat membuka sosialisasi netralitas bagi pegawai kecamatan",
        "Camat membuka sosialisasi netralitas bagi pegawai kecamatan.",
        "Sosialisasi dibuka camat",
        "- Kecamatan Sukaraya lima kasus",
        "Pernahkah Anda melihat camat berkampanye?"
      })
  void openingSentencesAreNoTitle(String firstLine) {
    boolean isShortAndPlain = firstLine.equals("Sosialisasi dibuka camat");
    assertThat(clean(firstLine + "\n" + FIRST).title().isPresent()).isEqualTo(isShortAndPlain);
  }

  @Test
  void headlinePrintedTwiceStandsOnce() {
    CleanArticle article = clean("Apel Netralitas Digelar\nAPEL NETRALITAS DIGELAR\n" + FIRST);
    assertThat(article.text()).isEqualTo("Apel Netralitas Digelar\n" + FIRST);
  }

  @Test
  void declaredTitleIsNotRepeatedByTheBody() {
    CleanArticle article =
        cleanTitled("Apel Netralitas - Kabarcontoh.com", "Apel Netralitas\n" + FIRST);
    assertThat(article.text()).isEqualTo("Apel Netralitas\n" + FIRST);
  }

  @Test
  void offsetsLeadIntoTitleAndBodyOfTheRawDocument() {
    RawArticle raw =
        new RawArticle(
            Optional.of("Apel\u00A0 Netralitas"),
            "Baca juga: Lurah Ikut Rapat\r\n“" + FIRST + "”",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            READ);
    CleanArticle article = ArticleCleaner.clean(raw);
    assertThat(rawWords(article, raw, "Apel Netralitas")).isEqualTo("Apel\u00A0 Netralitas");
    assertThat(rawWords(article, raw, "112 peserta")).isEqualTo("112 peserta");
    assertThat(rawWords(article, raw, "\"" + FIRST + "\"")).isEqualTo("“" + FIRST + "”");
  }

  private static String rawWords(CleanArticle article, RawArticle raw, String words) {
    int start = article.text().indexOf(words);
    return article.offsets().rawSpan(new Span(start, start + words.length())).in(raw.document());
  }

  @Test
  void bodyPrintedTwiceStandsOnce() {
    String lead = "Sukamaju (ANTARA) - Bupati membuka apel netralitas di alun-alun kota pagi itu.";
    String body = FIRST + "\nBaca juga: Lurah Ikut Rapat\n" + SECOND;
    assertThat(clean(lead + "\n" + body + "\n" + body).text())
        .isEqualTo(lead.replace(" (ANTARA)", "") + "\n" + FIRST + "\n" + SECOND);
  }

  @Test
  void bodyPrintedTwiceOnOneLineStandsOnce() {
    String body = FIRST + " " + SECOND + " " + FIRST.replace("112", "113") + " Acara selesai.";
    assertThat(clean(body + body).text()).isEqualTo(body);
  }

  @Test
  void gluedSentencesComeApartAndKeepTheirOffsets() {
    RawArticle raw = RawArticle.ofText(FIRST + SECOND, READ);
    CleanArticle article = ArticleCleaner.clean(raw);
    assertThat(article.text()).isEqualTo(FIRST + " " + SECOND);
    assertThat(rawWords(article, raw, "17 laporan")).isEqualTo("17 laporan");
    assertThat(rawWords(article, raw, "camat. Menurut")).isEqualTo("camat.Menurut");
  }

  @Test
  void domainsAreNotTakenForGluedSentences() {
    String text = "Laporan itu dimuat laman Kabarcontoh.Com dan sbt.contoh.go.id, kata camat.";
    assertThat(clean(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sukamaju (ANTARA) - | Sukamaju -",
        "SUKAMAJU, KABARCONTOH.com – | SUKAMAJU –",
        "Sukamaju, CNN Indonesia -- | Sukamaju --",
        "Kabarcontoh.com, Sukamaju - | Sukamaju -",
        "Sukamaju, – | Sukamaju –",
        "SUKAMAJU - | SUKAMAJU -"
      })
  void datelineKeepsItsCity(String dateline, String kept) {
    assertThat(clean(dateline + " " + FIRST).text()).isEqualTo(kept + " " + FIRST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " (hfz)",
        " (yn/dc)",
        " **",
        " ® RED/DESK DAERAH",
        "***",
        " (Adv/Kominfo)",
        " [ bal]"
      })
  void endMarksGoAndTheSentenceStays(String mark) {
    assertThat(clean(FIRST + "\n" + SECOND + mark).text()).isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void removedCharactersAreCountedByRule() {
    CleanArticle article = clean(FIRST + "\nADVERTISEMENT\n" + SECOND + " (hfz)");
    assertThat(article.removedChars()).containsEntry("advert", 13).containsKey("end_initials");
    assertThat(article.furnitureChars()).isEqualTo(19);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Netral",
        "12345 67890 917",
        "\u200B\uFEFF",
        "Baca juga:",
        "...",
        "\uD800"
      })
  void oddArticlesAreNoTrouble(String text) {
    assertThat(clean(text).text().length()).isLessThanOrEqualTo(text.length());
    assertThat(clean(text).title()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kata",
        "1.234 ",
        "Baca juga: ",
        "(foto ",
        "\"a.B",
        "- ",
        "Jakarta (x) ",
        "a\n",
        "Sumber: x\n",
        "Populer\n"
      })
  void aMegabyteTakesSeconds(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());
    long before = System.nanoTime();
    clean(text);
    assertThat(System.nanoTime() - before).isLessThan(15_000_000_000L);
  }

  @Test
  void everySpanOfTheTextComesFromTheRawDocument() {
    RawArticle raw =
        RawArticle.ofText("Apel Netralitas\r\n\r\n<p>“" + FIRST + "”</p>" + SECOND, READ);
    CleanArticle article = ArticleCleaner.clean(raw);
    for (String line : article.text().split("\n")) {
      assertThat(Normalisation.of(rawWords(article, raw, line)).text()).isEqualTo(line);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id | Panwascam meminta setiap pegawai agar tidak ikut dalam kegiatan yang digelar tim calon itu.",
        "ms | Pegawai kerajaan tidak boleh berkempen kerana perkara itu bercanggah dengan pekeliling, iaitu arahan am.",
        "jv | Panwas ngelingake yen para pegawe ora oleh melu kampanye amarga iku ora manut karo aturan sing ana.",
        "su | Panwas ngélingan yén sakabéh pagawé teu meunang miluan kampanye sabab éta téh teu luyu jeung aturan nu aya.",
        "en | The supervisors said that the officials should not take part in any campaign that was held by them."
      })
  void languageIsToldPerArticleWithItsShare(String code, String text) {
    CleanArticle article = clean(text);
    assertThat(article.language().code()).isEqualTo(code);
    assertThat(article.language().ratio()).isBetween(0.08, 1.0);
  }

  @Test
  void mojibakeIsRepairedWhereCertain() {
    assertThat(clean("Camat berkata, â€œKami netral.â€\u009D " + FIRST).text())
        .startsWith("Camat berkata, \"Kami netral.\" Sebanyak");
  }

  @Test
  void dateSourcesAreThoseOfTheTable() {
    assertThat(Arrays.stream(DateSource.values()).map(DateSource::code))
        .containsExactlyElementsOf(Articles.DATE_SOURCES);
  }
}
