package id.netra.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence that never ends: the work grows with its length and not with its square. */
class HostileSentenceTest {
  private static final int SHORT_CHARS = 60_000;
  private static final int TIMES = 8;
  private static final double MOST_TIMES = 2.5 * TIMES;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 kasus, ",
        "Klaten 5, ",
        "12 ASN dan 3 guru, ",
        "5 peserta terdiri dari 3 camat, ",
        "dari 12 kasus itu 5 terbukti, ",
        "Pemkot Bima 7 orang, ",
        "bawaslu mencatat 5 kasus di Klaten, Blora, dan Jepara ",
        "60 camat mengikuti dan 5 lurah "
      })
  void aListOfTheLengthOfABookIsReadInLinearTime(String unit) {
    seconds(unit, SHORT_CHARS);
    double once = Math.max(0.02, Math.min(seconds(unit, SHORT_CHARS), seconds(unit, SHORT_CHARS)));
    double many = seconds(unit, SHORT_CHARS * TIMES);
    assertThat(many / once).as("%.2f s against %.2f s", many, once).isLessThan(MOST_TIMES);
  }

  private static double seconds(String unit, int chars) {
    ArticleText article = ArticleText.of(unit.repeat(chars / unit.length()));
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    FigureGrammar.extract(article);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
  }
}
