package id.netra.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
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

  /** The spellings that the press uses for one number. */
  private static List<String> spellings(String spelled) {
    return List.of(
        spelled,
        spelled.replace(" ", ""),
        spelled.replace(" puluh", "puluh").replace(" belas", "belas").replace(" ratus", "ratus"),
        spelled.toUpperCase(Locale.ROOT),
        spelled.replace(" ", "\n"),
        spelled.replace(" ", "\u00a0"),
        spelled.replace(" ", "  "),
        spelled.replace("miliar", "milyar").replace("triliun", "trilyun"),
        spelled.replace("miliar", "milyar").replace(" ", ""));
  }

  private static void comesBack(RuleBasedNumberFormat speller, long value) {
    for (String spelling : spellings(speller.format(value))) {
      assertThat(Numbers.parseWords(spelling).orElse(-1)).as(spelling).isEqualTo(value);
    }
  }

  private static LongStream grid() {
    return LongStream.range(0, 12)
        .map(power -> Math.round(Math.pow(10, (double) power)))
        .flatMap(
            power ->
                LongStream.of(1, 2, 5, 9, 11, 19, 20, 21, 99, 100, 101, 111, 210, 999)
                    .flatMap(
                        times ->
                            LongStream.of(times * power, times * power + 1, times * power - 1)))
        .filter(value -> value <= 1_000_000_000_000L);
  }

  @Test
  void sampledNumbersComeBackFromAllSpellings() {
    RuleBasedNumberFormat speller = speller();
    new Random(SEED).longs(2_000, 0, 1_000_001).forEach(value -> comesBack(speller, value));
  }

  @Test
  void gridUpToATrillionComesBackFromAllSpellings() {
    RuleBasedNumberFormat speller = speller();
    grid().forEach(value -> comesBack(speller, value));
  }

  @Test
  @Tag("slow")
  void everyNumberUpToAMillionComesBackFromAllSpellings() {
    RuleBasedNumberFormat speller = speller();
    for (long value = 0; value <= 1_000_000; value++) {
      for (String spelling : spellings(speller.format(value))) {
        if (Numbers.parseWords(spelling).orElse(-1) != value) {
          assertThat(Numbers.parseWords(spelling)).as(spelling).hasValue(value);
        }
      }
    }
  }

  @Test
  @Tag("slow")
  void randomNumbersUpToATrillionComeBackFromAllSpellings() {
    RuleBasedNumberFormat speller = speller();
    new Random(SEED)
        .longs(200_000, 0, 1_000_000_000_001L)
        .forEach(value -> comesBack(speller, value));
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
