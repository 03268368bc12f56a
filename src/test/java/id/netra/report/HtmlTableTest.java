package id.netra.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.SparkTest;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Tables as notebooks show them. */
class HtmlTableTest {

  @Test
  void numbersStandToTheRightAndTextToTheLeft() {
    String html = HtmlTable.of(rows("SELECT 'Bawaslu' AS reporting_body, 12L AS articles"), 5);

    assertThat(html)
        .contains("<th style=\"text-align:left\">reporting body</th>")
        .contains("<td style=\"text-align:left\"><bdi>Bawaslu</bdi></td>")
        .contains("<td style=\"text-align:right;white-space:nowrap\"><bdi>12</bdi></td>");
  }

  @Test
  void aCountKeptAsAFractionIsShownAsTheCountItIs() {
    assertThat(HtmlTable.of(rows("SELECT 35.0D AS value, 12.5D AS share"), 5))
        .contains("<bdi>35</bdi>")
        .contains("<bdi>12.5</bdi>");
  }

  @Test
  void anAddressIsALinkWithTheNameOfItsHost() {
    assertThat(HtmlTable.of(rows("SELECT 'https://berita.example/asn/netral' AS url"), 5))
        .contains("href=\"https://berita.example/asn/netral\"")
        .contains(">berita.example<")
        .doesNotContain(">https://");
  }

  @Test
  void markupInARowStaysText() {
    assertThat(HtmlTable.of(rows("SELECT '<script>alert(1)</script>' AS title"), 5))
        .doesNotContain("<script>");
  }

  @Test
  void aTableSaysThatItHasNoRowsOrMoreThanItShows() {
    assertThat(HtmlTable.of(rows("SELECT id FROM range(0)"), 5)).contains("no rows");
    assertThat(HtmlTable.of(rows("SELECT id FROM range(6)"), 5))
        .contains("more rows than these 5")
        .doesNotContain("no rows");
  }

  private static Dataset<Row> rows(String sql) {
    return SparkTest.spark().sql(sql);
  }
}
