package id.netra.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FigureMarksTest {
  private static final String URL = "https://a.example/1";

  @Test
  void sumsSayWhetherOneArticleOrSeveralOutletsWereCompared() {
    assertThat(SamplePages.usual("en")).contains(">within one article<");
    assertThat(outletsPage(-20))
        .contains(">antarmedia<", "40 diteruskan + 30 dihentikan = 70; tertulis 90", ">−20<");
  }

  @Test
  void partsThatDoNotGiveTheDifferenceAreNotShownAsTheSum() {
    assertThat(outletsPage(-25)).contains("hanya total yang disebut: 90", ">−25<");
  }

  @Test
  void aTotalThatMixesPopulationsIsMarked() {
    FigureLine.Sum mixed =
        new FigureLine.Sum(Optional.empty(), Optional.empty(), OptionalLong.empty(), true);

    assertThat(figurePage(SamplePages.summed(plain("a", 25), mixed)))
        .contains(">termasuk yang bukan ASN<");
    assertThat(figurePage(plain("a", 25))).doesNotContain(">termasuk yang bukan ASN<");
  }

  @Test
  void correctionsAndRepeatedFiguresAreMarkedInTables() {
    assertThat(figurePage(SamplePages.withStatus(plain("a", 25), "correction")))
        .contains("class=\"mark-correction\" data-x=\"corrected downwards\">koreksi turun<");
    assertThat(figurePage(SamplePages.withStatus(plain("a", 25), "restatement")))
        .contains("class=\"mark-restatement\" data-x=\"old figure repeated\"");
  }

  @Test
  void aRepeatedFigureStandsBesideTheLineAndNotOnIt() throws Exception {
    FigureLine old = SamplePages.withStatus(plain("b", 20), "restatement");

    Matcher charts =
        Pattern.compile("id=\"charts\">(.*?)</script>", Pattern.DOTALL)
            .matcher(page(List.of(plain("a", 25), old), List.of()));
    assertThat(charts.find()).isTrue();
    JsonNode series =
        new ObjectMapper().readTree(charts.group(1)).path("series").path("option").path("series");

    assertThat(series.get(0).path("data")).hasSize(1);
    assertThat(series.get(1).path("type").asText()).isEqualTo("scatter");
    assertThat(series.get(1).path("data").get(0).path("k").asText()).isEqualTo("restatement");
  }

  private static FigureLine plain(String id, long value) {
    return SamplePages.figure(
        id,
        value,
        LocalDate.of(2020, 9, 30),
        List.of(
            SamplePages.sentence(
                "Ada " + value + " kasus.", SamplePages.article("Warta", URL + id))));
  }

  private static String figurePage(FigureLine line) {
    return page(List.of(line), List.of());
  }

  private static String page(List<FigureLine> figures, List<FigureLine> parts) {
    return HtmlReport.page(
        SamplePages.content(figures, parts, List.of()), SamplePages.detail(3), "id");
  }

  /** A total of one paper with two parts in another. */
  private static String outletsPage(long difference) {
    FigureLine.Sum sum =
        new FigureLine.Sum(
            Optional.of("part_missing"),
            Optional.of("outlets"),
            OptionalLong.of(difference),
            false);
    return page(
        List.of(SamplePages.summed(plain("total", 90), sum)),
        List.of(
            SamplePages.ofOutcome(plain("forwarded", 40), "forwarded"),
            SamplePages.ofOutcome(plain("stopped", 30), "stopped")));
  }
}
