package id.netra.figure;

import static id.netra.figure.Extracts.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Facts that are mentioned again. */
class RepeatsTest {

  @Test
  void theBodyOutranksTheHeadline() {
    String body = "Ada 57 Kasus Netralitas ASN\nBawaslu mencatat 57 kasus netralitas ASN.";
    assertThat(kinds(body)).containsExactly("57 violation_cases");
  }

  @Test
  void aRoundedMentionRepeatsTheExactOne() {
    String body =
        "Bawaslu mencatat 369 dugaan pelanggaran netralitas. Dari 360-an dugaan itu, 39"
            + " dihentikan.";
    assertThat(kinds(body)).containsExactly("369 violation_cases", "39 dismissed_cases");
  }

  @Test
  void aVagueHeadlineRepeatsTheExactBody() {
    String body = "Ratusan ASN Langgar Netralitas\nSebanyak 174 ASN melanggar netralitas.";
    assertThat(kinds(body)).containsExactly("174 reported_persons");
  }

  @Test
  void placesTellSmallNumbersApart() {
    assertThat(kinds("Kasus netralitas ASN: Klaten 6 kasus, Blora 6 kasus.")).hasSize(2);
  }

  @Test
  void aBodyPrintedTwiceCountsOnce() {
    String line = "Terdapat 917 pelanggaran netralitas ASN pada Pilkada 2020.\n";
    assertThat(kinds(line + line)).hasSize(1);
  }
}
