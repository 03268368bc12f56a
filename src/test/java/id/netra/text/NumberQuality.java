package id.netra.text;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;

/**
 * A program that prints how many numbers come back from the words that ICU spells them with, in
 * every spelling of the press: each integer from 0 to 1,000,000, a grid to a trillion, and random
 * ones; then the numbers of a table of sentences.
 */
public final class NumberQuality {
  private static final RuleBasedNumberFormat SPELLER =
      new RuleBasedNumberFormat(ULocale.forLanguageTag("id"), RuleBasedNumberFormat.SPELLOUT);
  private static final long MILLION = 1_000_000;
  private static final long TRILLION = 1_000_000_000_000L;
  private static final int RANDOM = 200_000;
  private static final long SEED = 20240914L;

  private NumberQuality() {}

  /** Prints the numbers. */
  public static void main(String[] arguments) throws IOException {
    print("each integer from 0 to 1,000,000", LongStream.rangeClosed(0, MILLION));
    print("grid to a trillion", grid());
    print("random numbers to a trillion", new Random(SEED).longs(RANDOM, 0, TRILLION + 1));
    List<NumbersTest.Row> rows = NumbersTest.table();
    FoundScore score = new FoundScore();
    rows.forEach(row -> score.add(row.found(), row.expected()));
    write("%d sentences, span with value: %s%n", rows.size(), score);
  }

  private static void print(String name, LongStream values) {
    long[] counts = new long[2];
    values.forEach(
        value -> {
          for (String spelling : spellings(value)) {
            counts[Numbers.parseWords(spelling).orElse(-1) == value ? 0 : 1]++;
          }
        });
    write("%s: %d spellings right, %d wrong%n", name, counts[0], counts[1]);
  }

  /** The spellings that the press uses for one number. */
  static List<String> spellings(long value) {
    String spelled = SPELLER.format(value);
    String milyar = spelled.replace("miliar", "milyar").replace("triliun", "trilyun");
    return List.of(
        spelled,
        spelled.replace(" ", ""),
        spelled.replace(" puluh", "puluh").replace(" belas", "belas").replace(" ratus", "ratus"),
        spelled.toUpperCase(Locale.ROOT),
        spelled.replace(" ", "\n"),
        spelled.replace(" ", "\u00a0"),
        spelled.replace(" ", "  "),
        milyar,
        milyar.replace(" ", ""));
  }

  /** Numbers around the powers of ten, up to a trillion. */
  static LongStream grid() {
    LongUnaryOperator power = exponent -> Math.round(Math.pow(10, (double) exponent));
    return LongStream.range(0, 12)
        .map(power)
        .flatMap(
            unit ->
                LongStream.of(1, 2, 5, 9, 11, 19, 20, 21, 99, 100, 101, 111, 210, 999)
                    .flatMap(times -> LongStream.rangeClosed(times * unit - 1, times * unit + 1)))
        .filter(value -> value <= TRILLION);
  }

  private static void write(String format, Object... values) {
    System.out.print(String.format(Locale.ROOT, format, values));
  }
}
