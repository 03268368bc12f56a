package id.netra.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The quality report. */
class FigureQualityTest {
  private static final List<String> ARTICLES =
      List.of("{\"id\": \"a\", \"url\": \"u\", \"body\": \"KASN menerima 88 laporan.\"}");
  private static final List<String> GOLD =
      List.of(
          "{\"id\": \"a\", \"published\": null, \"figures\": [{\"value\": 88, \"kind\":"
              + " \"reports\", \"alt_kinds\": [], \"qualifier\": \"exact\", \"unit\": \"report\","
              + " \"stage\": \"received\", \"about_asn_neutrality\": false, \"period\": null,"
              + " \"region_code\": null, \"region_scored\": true, \"reporting_body\": \"KASN\","
              + " \"part_of\": null, \"dimension\": null}]}");

  @Test
  void countsHitsByKind() {
    assertThat(FigureQuality.report(ARTICLES, GOLD))
        .containsPattern("reports +1 +0 +0 +1.000 +1.000 +1.000");
  }

  @Test
  void namesEachFamilyOfRules() {
    assertThat(FigureQuality.report(ARTICLES, GOLD)).contains("rejection").contains("part_links");
  }

  @Test
  void refusesWhatIsNotJson() {
    assertThatThrownBy(() -> FigureQuality.report(List.of("{"), GOLD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Not a line of JSON");
  }
}
