package id.netra.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  @Test
  void textOfArticlesIsEscaped() {
    String page = HtmlReport.page(content("<script>alert(1)</script>", "https://a.example"), "id");

    assertThat(page).doesNotContain("<script>").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void onlyWebAddressesBecomeLinks() {
    String page = HtmlReport.page(content("Ada 5 kasus.", "javascript:alert(1)"), "id");

    assertThat(page).doesNotContain("href=\"javascript");
  }

  @Test
  void quotesInAnAddressDoNotEndTheAttribute() {
    String page =
        HtmlReport.page(content("Ada 5 kasus.", "https://a.example/\" onclick=\"x"), "id");

    assertThat(page).contains("href=\"https://a.example/&quot; onclick=&quot;x\"");
  }

  @Test
  void directionAndControlCharactersAreDropped() {
    String page = HtmlReport.page(content("lima\u202E\u0007 kasus", "https://a.example"), "id");

    assertThat(page).contains("lima kasus");
  }

  @Test
  void figuresReadInBothLanguages() {
    ReportContent content = content("Ada 64.135 kasus.", "https://a.example");

    assertThat(HtmlReport.page(content, "id")).contains("64.135", "kasus pelanggaran (dugaan)");
    assertThat(HtmlReport.page(content, "en")).contains("64.135", "violation cases (alleged)");
  }

  @Test
  void anEmptyLakeGivesAPageThatSaysSo() {
    ReportContent empty =
        new ReportContent(new Coverage(0, 0, 0, 0), List.of(), List.of(), List.of(), List.of());

    assertThat(HtmlReport.page(empty, "en")).contains("no articles", "none found");
  }

  @Test
  void participantsReadAsTheSumOfTheirRoles() {
    EventLine event =
        new EventLine(
            "sosialisasi",
            Optional.of(LocalDate.of(2024, 9, 23)),
            Optional.of("Kota Jambi"),
            Optional.empty(),
            OptionalLong.of(112),
            List.of(
                new EventLine.RoleCount("Sekretaris", 60), new EventLine.RoleCount("Camat", 52)),
            Optional.of("adds_up"),
            List.of());

    assertThat(Readings.participants(event, ReportWords.in("id")))
        .isEqualTo("112 = 60 Sekretaris + 52 Camat (jumlah cocok)");
  }

  private static ReportContent content(String sentence, String url) {
    FigureLine line =
        new FigureLine(
            new FigureLine.Value(64135, 64135, "exact"),
            new FigureLine.Statistic(
                "violation_cases",
                Optional.of("alleged"),
                Optional.of("Pilkada 2020"),
                Optional.empty(),
                "unsaid",
                Optional.of("Bawaslu")),
            Optional.of(LocalDate.of(2020, 10, 4)),
            1,
            1,
            "first",
            List.of(),
            List.of(new FigureLine.Evidence(sentence, Optional.of("Warta"), Optional.of(url))));
    return new ReportContent(
        new Coverage(1, 1, 1, 0), List.of(), List.of(line), List.of(), List.of());
  }
}
