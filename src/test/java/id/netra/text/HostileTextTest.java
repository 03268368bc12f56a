package id.netra.text;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Long texts of a repeated piece must cost seconds at most: no pattern may run away.
 *
 * <p>A quadratic rule would take minutes for 200 KB of its piece already; a megabyte of all pieces
 * is read at every build, a megabyte of each with the slow tests.
 */
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
  private static final String[] HOSTILE = {
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
  };
  private static final int MEGABYTE = 1_000_000;
  private static final int SHORT = 200_000;
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final long SEED = 7L;

  private static void readAll(String text) {
    LexedText lexed = LexedText.of(text);
    lexed.numbers();
    DatesFound dates = lexed.dates();
    dates.spans();
    dates.resolved(Optional.empty());
    lexed.periods();
    lexed.legalReferences();
  }

  static Stream<String> pieces() {
    return Stream.of(HOSTILE);
  }

  private static String repeated(String piece, int length) {
    return piece.repeat(length / piece.length());
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void longTextOfOnePieceIsReadInLinearTime(String piece) {
    String text = repeated(piece, SHORT);

    Assertions.assertTimeoutPreemptively(LIMIT, () -> readAll(text));
  }

  @Test
  void megabyteOfAllPiecesIsReadInLinearTime() {
    StringBuilder text = new StringBuilder();
    pieces().forEach(piece -> text.append(repeated(piece, MEGABYTE / HOSTILE.length)));

    Assertions.assertTimeoutPreemptively(LIMIT, () -> readAll(text.toString()));
  }

  @ParameterizedTest
  @MethodSource("pieces")
  @Tag("slow")
  void megabyteOfOnePieceIsReadInLinearTime(String piece) {
    String text = repeated(piece, MEGABYTE);

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
