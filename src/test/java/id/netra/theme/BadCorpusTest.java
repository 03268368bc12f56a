package id.netra.theme;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.SparkTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Corpora that hold no themes, or hardly any, through the whole way of a night. */
class BadCorpusTest {
  private static final LocalDate NIGHT = LocalDate.of(2024, 11, 14);

  @BeforeAll
  static void startSpark() {
    SparkTest.spark();
  }

  @Test
  void noArticleGivesNoThemeAndTheNextNightSome() {
    ThemeReplay replay = new ThemeReplay(ThemeSamples.settings());
    assertThat(replay.night(NIGHT, List.of()).themes()).isEmpty();
    assertThat(replay.night(NIGHT.plusDays(1), ThemeSamples.articles(30, 2)).activeThemes())
        .isNotEmpty();
  }

  @Test
  void oneArticleIsOneTheme() {
    assertThat(night(ThemeSamples.articles(1, 1), OptionalInt.empty()).activeThemes()).hasSize(1);
  }

  @Test
  void articlesWithoutAWordHaveNoTheme() {
    ThemeReplay.Night night =
        night(
            IntStream.range(0, 25).mapToObj(i -> article(i, "2024 12 yang")).toList(),
            OptionalInt.empty());
    assertThat(night.themes()).isEmpty();
    assertThat(night.rows()).hasSize(25);
    assertThat(night.quality()).containsEntry("without_theme_ratio", 1.0);
  }

  @Test
  void identicalArticlesAreOneThemeWhateverIsAsked() {
    String text = ThemeSamples.texts(1, 1).get(0);
    ThemeReplay.Night night =
        night(IntStream.range(0, 30).mapToObj(i -> article(i, text)).toList(), OptionalInt.of(6));
    assertThat(night.activeThemes()).hasSize(1);
  }

  @Test
  void moreThemesThanArticlesAreNotMade() {
    assertThat(night(ThemeSamples.articles(4, 2), OptionalInt.of(100)).activeThemes())
        .hasSizeBetween(1, 4);
  }

  @Test
  void aCorpusInAnotherLanguageHasThemesToo() {
    List<TrainingArticle> english =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    article(
                        i,
                        i % 2 == 0
                            ? "Court judges sentenced defendant, prosecutor appealed verdict " + i
                            : "Striker scored penalty, goalkeeper missed, stadium cheered " + i))
            .toList();
    ThemeReplay.Night night = night(english, OptionalInt.of(2));
    assertThat(night.activeThemes()).hasSize(2);
    assertThat(night.quality()).containsEntry("without_theme_ratio", 0.0);
  }

  private static ThemeReplay.Night night(List<TrainingArticle> articles, OptionalInt k) {
    return new ThemeReplay(ThemeSamples.settings(k)).night(NIGHT, articles);
  }

  private static TrainingArticle article(int number, String text) {
    return new TrainingArticle(
        ThemeSamples.id(number), Optional.of("warta"), text, Optional.empty(), Optional.empty());
  }
}
