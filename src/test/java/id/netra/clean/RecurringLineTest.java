package id.netra.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.clean.RecurringLine.Look;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RecurringLineTest {
  /** A story of words that no other has. */
  private static WordSketch story(int number) {
    return sketch(number, 1.0);
  }

  /** A print of the story in which a share of the words stands. */
  private static WordSketch sketch(int number, double share) {
    return WordSketch.of(
        IntStream.range(0, (int) (60 * share))
            .map(word -> (int) LineKeys.mixed(1_000L * number + word))
            .sorted()
            .toArray());
  }

  private static RecurringLine lineIn(int articles, boolean isAtEdge) {
    RecurringLine line = new RecurringLine();
    IntStream.range(0, articles).forEach(i -> line.add(story(i), isAtEdge));
    return line;
  }

  @ParameterizedTest
  @CsvSource({
    "4, 4, false",
    "5, 5, true",
    "5, 25, true",
    "5, 30, false",
    "20, 100, true",
    "70, 1000, true",
    "60, 1000, false"
  })
  void labelIsFurnitureFromAFifthOfASmallOutlet(int with, int articles, boolean isFurniture) {
    assertThat(lineIn(with, false).isFurniture(Look.LABEL, articles)).isEqualTo(isFurniture);
  }

  @Test
  void proseMustStandAtTheEdgeOfItsPages() {
    assertThat(lineIn(10, true).isFurniture(Look.PROSE, 20)).isTrue();
    assertThat(lineIn(10, false).isFurniture(Look.PROSE, 20)).isFalse();
  }

  @Test
  void lineWithDigitsMustStandInHalfOfAllArticles() {
    assertThat(lineIn(9, true).isFurniture(Look.WITH_DIGITS, 20)).isFalse();
    assertThat(lineIn(10, true).isFurniture(Look.WITH_DIGITS, 20)).isTrue();
  }

  @Test
  void printsOfOneStoryMakeNoFurniture() {
    RecurringLine line = new RecurringLine();
    IntStream.range(0, 30).forEach(i -> line.add(sketch(1, 0.8 + 0.2 * (i % 5) / 5), true));
    assertThat(line.isFurniture(Look.LABEL, 30)).isFalse();
  }

  @Test
  void fewStoriesInManyPrintsMakeNoFurniture() {
    RecurringLine line = new RecurringLine();
    IntStream.range(0, 40).forEach(i -> line.add(story(i % 4), true));
    assertThat(line.isFurniture(Look.LABEL, 40)).isFalse();
  }

  @Test
  void lookOfALineIsReadFromIt() {
    assertThat(look("Kabar Contoh, dekat di hati")).isEqualTo(Look.LABEL);
    assertThat(look("Hubungi kami di 021 555")).isEqualTo(Look.WITH_DIGITS);
    assertThat(look("Kabar Contoh ditulis oleh warga untuk warga dan dibaca di seluruh pelosok."))
        .isEqualTo(Look.PROSE);
  }

  private static Look look(String text) {
    return Look.of(new Line(text, 0, text.length()));
  }

  @Test
  void keyOfALineKnowsNeitherCaseNorMarks() {
    assertThat(LineKeys.of("» Kabar Contoh, Dekat di Hati"))
        .isEqualTo(LineKeys.of("KABAR CONTOH dekat di hati"));
    assertThat(LineKeys.of("Total 40 kasus")).isNotEqualTo(LineKeys.of("Total 41 kasus"));
    assertThat(LineKeys.of("12 | 3")).isEqualTo(LineKeys.NO_KEY);
  }

  @Test
  void lineThatCountsStaysHoweverOftenItRecurs() {
    String prose = "Camat membuka apel pagi itu dan mengingatkan semua pegawai agar tetap netral.";
    String count = "Total 40 kasus";
    String office =
        "Hal itu disampaikan Bawaslu kepada para wartawan yang menunggu di halaman itu.";
    String motto = "Kabar Contoh, dekat di hati";
    OutletHabits habits =
        OutletHabits.of(
            List.of(LineKeys.of(count), LineKeys.of(office), LineKeys.of(motto)),
            DateOrder.UNKNOWN);
    RawArticle raw =
        RawArticle.ofText(
            String.join("\n", prose, count, office, motto, prose.replace("pagi", "sore")),
            LocalDate.of(2026, 1, 1));
    CleanArticle clean = ArticleCleaner.clean(raw, habits);
    assertThat(clean.text()).contains(count).contains(office).doesNotContain(motto);
    assertThat(clean.removedChars()).containsEntry(LearnedFurniture.RULE, motto.length());
  }
}
