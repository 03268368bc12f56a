package id.netra.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no paper printed. */
class HostileTextTest {
  private static final String[] WORDS = {
    "5",
    "kasus",
    "ASN",
    ",",
    "dan",
    "dari",
    "itu",
    "Klaten",
    "Bawaslu",
    "di",
    "antaranya",
    "\n",
    "yang",
    "terbukti",
    "peserta",
    "terdiri",
    "12.000",
    "(",
    ")",
    "\"",
    "kata",
    "Ketua",
    "persen",
    "hingga",
    "2020",
    "Pilkada",
    "seorang",
    "puluhan",
    "sisanya",
    ":",
    ".",
    "oleh",
    "sebanyak"
  };
  private static final int CHARS = 120_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 kasus, ",
        "Klaten 5, ",
        "9",
        "1.",
        "\n",
        "\"",
        "( ",
        "dari jumlah itu ",
        "5 peserta terdiri dari 3 camat, ",
        "Bawaslu Klaten mencatat 5 kasus dan 3 laporan. ",
        "Ketua Bawaslu Klaten mengatakan ",
        "hingga 4 Oktober 2020 ",
        "ratusan ASN, ",
        "\u200f5\u00a0",
        "Bawaslu mencatat 5 kasus di Klaten, Blora, dan Jepara "
      })
  void isReadInReasonableTime(String unit) {
    String text = unit.repeat(CHARS / unit.length());
    long start = System.nanoTime();
    FigureGrammar.extract(ArticleText.of(text));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "5", "lima", "ASN", "\u00a0", "Dari", "\ud83d", "5 kasus"})
  void shortTextsAreRead(String text) {
    assertThatCode(() -> FigureGrammar.extract(ArticleText.of(text))).doesNotThrowAnyException();
  }

  @Test
  void anyMixtureOfWordsIsRead() {
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 60; j++) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      }
      assertThatCode(() -> FigureGrammar.extract(ArticleText.of(text.toString())))
          .as("seed 7: %s", text)
          .doesNotThrowAnyException();
    }
  }
}
