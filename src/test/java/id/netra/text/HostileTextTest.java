package id.netra.text;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte of one repeated piece must cost seconds at most: no pattern may run away. */
class HostileTextTest {
  private static final String[] PIECES = {
    "1",
    "0",
    ".",
    ",",
    "-",
    "/",
    "(",
    ")",
    " ",
    "\n",
    "\u00a0",
    "\u200f",
    "an",
    "ke",
    "dua",
    "puluh",
    "ribu",
    "juta",
    "koma",
    "setengah",
    "Senin",
    "Mei",
    "tanggal",
    "tahun",
    "2024",
    "lebih",
    "sekitar",
    "UU",
    "Pasal",
    "ayat",
    "Nomor",
    "pilkada",
    "sampai",
    "\ud83d",
    "é"
  };
  private static final int MEGABYTE = 1_000_000;
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final long SEED = 7L;

  private static void readAll(String text) {
    Numbers.find(text);
    Dates.find(text, Optional.empty());
    Dates.spans(text);
    Periods.find(text);
    LegalReferences.find(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "1.",
        "1-",
        "14 ",
        "dua-",
        "duapuluh",
        "satu koma ",
        "puluhan ",
        "1 hingga ",
        "Senin (",
        "Senin, ",
        "Januari hingga ",
        "hari ini ",
        "(25/8) 4 Oktober ",
        "pilkada dan ",
        "Pasal 1 ayat (1) dan ",
        "SKB ",
        "tidak lebih dari ",
        "setidaknya ada ",
        "a@",
        "\u200b",
        "("
      })
  void megabyteOfOnePieceIsReadInLinearTime(String piece) {
    String text = piece.repeat(MEGABYTE / piece.length());

    Assertions.assertTimeoutPreemptively(LIMIT, () -> readAll(text));
  }

  @Test
  void noiseOfTheAlphabetOfTheGrammarsRaisesNothing() {
    Random random = new Random(SEED);
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(24); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
        text.append(random.nextBoolean() ? " " : "");
      }
      assertThatCode(() -> readAll(text.toString())).as("%s", text).doesNotThrowAnyException();
    }
  }
}
