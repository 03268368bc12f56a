package id.netra.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds our reading of number words against ICU's Indonesian spell-out. */
class SpelledNumberTest {
  private static final long SEED = 20240914L;

  private static RuleBasedNumberFormat speller() {
    return new RuleBasedNumberFormat(ULocale.forLanguageTag("id"), RuleBasedNumberFormat.SPELLOUT);
  }

  private static void comesBack(long value) {
    for (String spelling : NumberQuality.spellings(value)) {
      if (Numbers.parseWords(spelling).orElse(-1) != value) {
        assertThat(Numbers.parseWords(spelling)).as(spelling).hasValue(value);
      }
    }
  }

  @Test
  void sampledNumbersComeBackFromAllSpellings() {
    new Random(SEED).longs(2_000, 0, 1_000_001).forEach(SpelledNumberTest::comesBack);
  }

  @Test
  void everyNumberUpToTwoThousandComesBackFromAllSpellings() {
    LongStream.rangeClosed(0, 2_000).forEach(SpelledNumberTest::comesBack);
  }

  @Test
  void gridUpToATrillionComesBackFromAllSpellings() {
    NumberQuality.grid().forEach(SpelledNumberTest::comesBack);
  }

  @Test
  @Tag("slow")
  void everyNumberUpToAMillionComesBackFromAllSpellings() {
    LongStream.rangeClosed(0, 1_000_000).forEach(SpelledNumberTest::comesBack);
  }

  @Test
  void spelledNumbersInRunningTextAreFoundWhole() {
    RuleBasedNumberFormat speller = speller();
    new Random(SEED)
        .longs(500, 2, 1_000_000)
        .forEach(
            value -> {
              String spelled = speller.format(value);
              String text = "Tercatat " + spelled + " laporan di kantor itu.";
              assertThat(Numbers.find(text)).hasSize(1);
              assertThat(Numbers.find(text).get(0).min()).isEqualTo(value);
              assertThat(Numbers.find(text).get(0).span().in(text)).isEqualTo(spelled);
            });
  }
}
