package id.netra.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
  private static final String URL = "https://a.example/1";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script> 5 kasus",
        "</script><script>alert(1)</script> 5",
        "</ScRiPt ><img src=x onerror=alert(1)> 5",
        "<!--<script> 5",
        "]]> </style> </title> 5"
      })
  void textOfArticlesIsNeverMarkup(String hostile) {
    String clean = page(SamplePages.sentence("Ada 5 kasus.", SamplePages.article("W", URL)));
    String page = page(SamplePages.sentence(hostile, SamplePages.article(hostile, URL)));

    assertThat(elements(page)).isEqualTo(elements(clean));
  }

  @Test
  void hostileTextReadsAsItIs() throws Exception {
    String hostile = "</script> \"kutip\" 'satu' & <b>5</b>";

    JsonNode book = book(page(SamplePages.sentence(hostile, SamplePages.article("W", URL))));

    JsonNode sentence = book.path("sentences").get(0);
    assertThat(sentence.get(0).asText() + sentence.get(1).asText() + sentence.get(2).asText())
        .isEqualTo(hostile);
    assertThat(sentence.get(1).asText()).isEqualTo("5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)//https://a.example",
        "data:text/html,x",
        "vbscript:x",
        " \u0001javascript:alert(1)",
        "//a.example",
        "file:///etc/passwd"
      })
  void onlyWebAddressesBecomeLinks(String address) throws Exception {
    String page = page(SamplePages.sentence("Ada 5.", SamplePages.article("W", address)));

    assertThat(page).doesNotContain("href=\"" + address);
    assertThat(book(page).path("articles").get(0).get(3).asText()).isEmpty();
  }

  @Test
  void quotesInAnAddressDoNotEndTheAttribute() {
    String page = conflictPage("https://a.example/\"onclick=\"x");

    assertThat(page).contains("href=\"https://a.example/&quot;onclick=&quot;x\"");
  }

  @Test
  void directionAndControlCharactersAreDropped() throws Exception {
    String text = "lima\u202E\u2066\u0007\u200B 5 kasus\u2028 habis\uD800";

    JsonNode sentence =
        book(page(SamplePages.sentence(text, SamplePages.article("W", URL))))
            .path("sentences")
            .get(0);

    assertThat(sentence.get(0).asText()).isEqualTo("lima ");
    assertThat(sentence.get(2).asText()).isEqualTo(" kasus habis");
  }

  @Test
  void theNumberIsMarkedWhereverItsSentenceStands() {
    String page = conflictPage(URL);

    assertThat(page).contains("mencatat <mark>12</mark> kasus", "mencatat <mark>9</mark> kasus");
  }

  @Test
  void aMarkIsFoundByItsPlaceInTheArticle() {
    String text = "Judul\nAda 5 kasus. Ada 5 kasus lagi.";
    int second = text.lastIndexOf('5');

    assertThat(SentenceColumns.start(text, "Ada 5 kasus lagi.", second)).isEqualTo(4);
    assertThat(SentenceColumns.start(text, "Bukan kalimatnya.", second)).isEqualTo(17);
  }

  @Test
  void figuresReadInBothLanguages() {
    Sentence sentence = SamplePages.sentence("Ada 64135.", SamplePages.article("W", URL));
    ReportContent content = SamplePages.content(sentence);

    assertThat(HtmlReport.page(content, SamplePages.detail(3), "id"))
        .contains("<html lang=\"id\">", "data-x=\"64,135\">64.135<", ">kasus pelanggaran<");
    assertThat(HtmlReport.page(content, SamplePages.detail(3), "en"))
        .contains("<html lang=\"en\">", "data-x=\"64.135\">64,135<", ">violation cases<");
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(keys("en")).containsExactlyInAnyOrderElementsOf(keys("id"));
  }

  @Test
  void thePolicyAdmitsExactlyWhatStandsInThePage() throws Exception {
    String page = SamplePages.usual("id");
    String policy = first(page, "Content-Security-Policy\" content=\"([^\"]+)\"");

    List<String> admitted = new ArrayList<>();
    Matcher inlined = Pattern.compile("<(script|style)>(.*?)</\\1>", Pattern.DOTALL).matcher(page);
    while (inlined.find()) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(inlined.group(2).getBytes(StandardCharsets.UTF_8));
      admitted.add("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }

    assertThat(admitted).hasSize(3);
    assertThat(policy.replace("&#39;", "'")).startsWith("default-src 'none'").contains(admitted);
    assertThat(policy).doesNotContain("unsafe").doesNotContain("http");
  }

  @Test
  void thePageAsksForNothing() {
    String shell = SamplePages.usual("id").replaceAll("(?s)<(script|style)[^>]*>.*?</\\1>", "");

    assertThat(shell)
        .doesNotContain(" src=")
        .doesNotContain("<link")
        .doesNotContain("@import")
        .doesNotContain("url(");
    assertThat(Pattern.compile("\\son[a-z]+=|\\sstyle=").matcher(shell).find()).isFalse();
  }

  @Test
  void echartsSeesNoModuleLoader() {
    assertThat(SamplePages.usual("id")).contains("(function (define, exports, module) {");
  }

  @Test
  void anEmptyLakeGivesAPageThatSaysSo() {
    ReportContent empty =
        new ReportContent(
            new Coverage(0, 0, 0, 0), List.of(), List.of(), List.of(), List.of(), List.of());
    RunFacts run = new RunFacts(Optional.empty(), Optional.empty(), List.of(), Map.of());

    String page =
        HtmlReport.page(
            empty, new ReportDetail(List.of(), List.of(), List.of(), List.of(), run), "en");

    assertThat(page).contains("no articles", "none found", "Not enough data for a chart yet.");
  }

  @Test
  void conflictsShowTheSentencesOfAllSidesOnce() {
    String page = conflictPage(URL);

    assertThat(page.split("class=\"pair\"", -1)).hasSize(2);
    assertThat(page).contains("2 angka, dari 9 sampai 12");
  }

  @Test
  void sumsThatFailReadAsSums() {
    assertThat(SamplePages.usual("id"))
        .contains("11 pidana + 3 kode etik = 14; tertulis 36", ">−22<");
  }

  @Test
  void subthemesStandUnderTheirTheme() {
    assertThat(SamplePages.usual("id"))
        .containsSubsequence(
            "<strong><bdi>sanksi · disiplin</bdi></strong>",
            "<bdi>bagian t1</bdi>",
            "<strong><bdi>sosialisasi · ikrar</bdi></strong>",
            "<bdi>bagian t2</bdi>");
  }

  @Test
  void everyQualityFigureHasAReading() {
    assertThat(keys("id"))
        .contains(
            Stream.of(
                    "compared_pairs",
                    "day_first_outlets",
                    "diversity_ratio",
                    "month_first_outlets",
                    "npmi",
                    "recurring_lines",
                    "retrained",
                    "silhouette",
                    "stability_ari",
                    "theme_count",
                    "without_theme_ratio")
                .map(name -> "quality." + name)
                .toArray(String[]::new));
  }

  @Test
  void changesOfTheNightAreCountedAndListed() {
    assertThat(SamplePages.usual("en"))
        .contains("Since the night of 1 Jan 2025: 1 new theme, 1 new figure, 1 figure no longer")
        .contains("Bawaslu · 4 Oct 2020");
  }

  @Test
  void everyPointOfEveryChartLeadsToItsEvidence() throws Exception {
    String page = SamplePages.usual("id");
    JsonNode groups = book(page).path("groups");
    JsonNode charts = json(page, "charts");

    assertThat(charts.fieldNames())
        .toIterable()
        .containsExactly("themes", "series", "events", "provinces");
    charts.forEach(
        chart ->
            chart
                .path("option")
                .path("series")
                .forEach(
                    series ->
                        series
                            .path("data")
                            .forEach(
                                point -> {
                                  boolean isSpeaking = point.has("t") && value(point) > 0;
                                  assertThat(!isSpeaking || groups.has(point.path("g").asText()))
                                      .as(point.toString())
                                      .isTrue();
                                })));
  }

  @Test
  void participantsReadAsTheSumOfTheirRoles() {
    assertThat(Readings.participants(SamplePages.event(URL), ReportWords.in("id")))
        .isEqualTo("112 = 60 Sekretaris + 52 Camat (jumlah cocok)");
    assertThat(Phrases.participants(SamplePages.event(URL)).id())
        .isEqualTo("112 = 60 Sekretaris + 52 Camat");
  }

  @Test
  void tenThousandSentencesStayUnderEightMegabytes() throws Exception {
    String page = SamplePages.large(10_000);

    assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(8_000_000);
    assertThat(book(page).path("sentences").size()).isEqualTo(10_000);
  }

  @Test
  void olderEvidenceIsCutAndThePageSaysSo() throws Exception {
    String page = SamplePages.large(12_000);

    assertThat(book(page).path("sentences").size()).isEqualTo(EvidenceBook.MOST_SENTENCES);
    assertThat(page).contains("2.000 kalimat yang lebih lama ditinggalkan");
  }

  private static String page(Sentence sentence) {
    return HtmlReport.page(SamplePages.content(sentence), SamplePages.detail(3), "id");
  }

  private static String conflictPage(String url) {
    Article article = SamplePages.article("Warta", url);
    LocalDate day = LocalDate.of(2020, 9, 30);
    FigureLine one =
        SamplePages.figure(
            "a", 12, day, List.of(SamplePages.sentence("Bawaslu mencatat 12 kasus.", article)));
    FigureLine other =
        SamplePages.figure(
            "b", 9, day, List.of(SamplePages.sentence("Bawaslu mencatat 9 kasus.", article)));
    return HtmlReport.page(
        SamplePages.content(
            List.of(SamplePages.conflicting(one, "b"), SamplePages.conflicting(other, "a")),
            List.of()),
        SamplePages.detail(3),
        "id");
  }

  private static double value(JsonNode point) {
    JsonNode value = point.path("value");
    return value.get(0).isNumber() ? value.get(0).asDouble() : value.get(1).asDouble();
  }

  private static List<String> elements(String page) {
    List<String> names = new ArrayList<>();
    Matcher matcher = Pattern.compile("<[/!a-zA-Z][a-zA-Z]*").matcher(page);
    while (matcher.find()) {
      names.add(matcher.group());
    }
    return names;
  }

  private static List<String> keys(String language) {
    return ResourceBundle.getBundle("id.netra.report.words", Locale.forLanguageTag(language))
        .keySet()
        .stream()
        .sorted()
        .toList();
  }

  private static JsonNode book(String page) throws Exception {
    return json(page, "evidence-book");
  }

  private static JsonNode json(String page, String id) throws Exception {
    return new ObjectMapper()
        .readTree(
            first(page, "<script type=\"application/json\" id=\"" + id + "\">(.*?)</script>"));
  }

  private static String first(String page, String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }
}
