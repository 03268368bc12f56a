package id.netra.theme;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.SparkTest;
import id.netra.table.Themes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nights one after the other, with the model that each leaves to the next. */
class ThemeNightsTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 11, 14);

  @BeforeAll
  static void startSpark() {
    SparkTest.spark();
  }

  @Test
  void newArticlesChangeNoRowOfTheOthers() {
    ThemeReplay replay = new ThemeReplay(settings());
    Map<String, String> before = replay.night(FIRST, ThemeSamples.articles(60, 3)).rows();
    Map<String, String> after =
        replay.night(FIRST.plusDays(1), ThemeSamples.articles(66, 3)).rows();
    assertThat(after).hasSize(66).containsAllEntriesOf(before);
  }

  @Test
  void aNightBetweenTrainingsKeepsItsModel() {
    ThemeReplay replay = new ThemeReplay(settings());
    String first = replay.night(FIRST, ThemeSamples.articles(60, 3)).modelId();
    ThemeReplay.Night next = replay.night(FIRST.plusDays(1), ThemeSamples.articles(66, 3));
    assertThat(next.modelId()).isEqualTo(first);
    assertThat(next.quality()).containsEntry("retrained", 0.0);
    assertThat(next.notes()).isEmpty();
  }

  @Test
  void aModelThatIsTooOldIsLearnedAnewAndSaysSo() {
    ThemeReplay replay = new ThemeReplay(settings());
    replay.night(FIRST, ThemeSamples.articles(60, 3));
    ThemeReplay.Night later = replay.night(FIRST.plusDays(8), ThemeSamples.articles(60, 3));
    assertThat(later.notes())
        .containsExactly("Themes were learned anew: 8 days since the last training");
  }

  @Test
  void anotherMatterInTheNewsIsDrift() {
    ThemeReplay replay = new ThemeReplay(settings());
    replay.night(FIRST, ThemeSamples.articles(90, 2));
    List<TrainingArticle> more = new ArrayList<>(ThemeSamples.articles(90, 2));
    for (TrainingArticle article : ThemeSamples.articles(160, 4)) {
      int number = Integer.parseInt(article.id().substring(1));
      if (number % 4 > 1 && more.size() < 130) {
        more.add(ThemeSamples.article("z" + number, article.text()));
      }
    }
    ThemeReplay.Night next = replay.night(FIRST.plusDays(1), more);
    assertThat(next.notes()).hasSize(1);
    assertThat(next.notes().get(0)).contains("of articles since training");
  }

  @Test
  void anotherNumberOfThemesIsFoundAtOnce() {
    ThemeReplay replay = new ThemeReplay(settings());
    replay.night(FIRST, ThemeSamples.articles(90, 3));
    replay.use(ThemeSamples.settings(OptionalInt.of(2)));
    ThemeReplay.Night next = replay.night(FIRST.plusDays(1), ThemeSamples.articles(90, 3));
    assertThat(next.quality()).containsEntry("theme_count", 2.0);
    assertThat(next.notes()).containsExactly("Themes were learned anew: " + Training.OTHER_METHOD);
  }

  @Test
  void aLostModelIsLearnedAgainWithTheSameIds() {
    ThemeReplay replay = new ThemeReplay(settings());
    Map<String, String> before = replay.night(FIRST, ThemeSamples.articles(60, 3)).rows();
    replay.loseModels();
    assertThat(replay.night(FIRST.plusDays(1), ThemeSamples.articles(60, 3)).themeOf())
        .isEqualTo(themesOf(before));
  }

  @Test
  void noThemeOfAnArticleChangesWithoutLineageInAMonthOfNights() {
    ThemeReplay replay = new ThemeReplay(ThemeSamples.settings());
    ThemeReplay.Outcome outcome = replay.nights(FIRST, ThemeSamples.articles(120, 4), 15);
    assertThat(outcome.changesWithoutLineage()).isEmpty();
    assertThat(outcome.trainings()).isBetween(2, 14);
  }

  @Test
  void aRenamedThemeKeepsTheAnalystsLabel() {
    ThemeReplay replay = new ThemeReplay(settings());
    String id = replay.night(FIRST, ThemeSamples.articles(60, 3)).someTheme();
    replay.use(
        settings(
            new AnalystRules(
                List.of(new AnalystRules.Rename(id, "Label sendiri")), List.of(), List.of())));
    ThemeReplay.Night next = replay.night(FIRST.plusDays(1), ThemeSamples.articles(60, 3));
    assertThat(next.theme(id).label()).isEqualTo("Label sendiri");
    assertThat(next.quality()).containsEntry("retrained", 0.0);
    ThemeReplay.Night trained = replay.night(FIRST.plusDays(9), ThemeSamples.articles(60, 3));
    assertThat(trained.theme(id).label()).isEqualTo("Label sendiri");
  }

  @Test
  void mergedThemesCountAsOneThroughATraining() {
    ThemeReplay replay = new ThemeReplay(settings());
    ThemeReplay.Night first = replay.night(FIRST, ThemeSamples.articles(60, 3));
    List<String> ids = first.activeThemes();
    long both = first.theme(ids.get(0)).articleCount() + first.theme(ids.get(1)).articleCount();
    replay.use(settings(merged(ids.get(1), ids.get(0))));
    ThemeReplay.Night next = replay.night(FIRST.plusDays(1), ThemeSamples.articles(60, 3));
    assertThat(next.activeThemes()).containsExactly(ids.get(0), ids.get(2));
    assertThat(next.theme(ids.get(0)).articleCount()).isEqualTo(both);
    assertThat(next.theme(ids.get(1)).last(Themes.MERGED_INTO)).isPresent();
    ThemeReplay.Night trained = replay.night(FIRST.plusDays(9), ThemeSamples.articles(60, 3));
    assertThat(trained.activeThemes()).containsExactly(ids.get(0), ids.get(2));
  }

  @Test
  void aMergeTakenBackGivesTheThemeItsArticlesAgain() {
    ThemeReplay replay = new ThemeReplay(settings());
    ThemeReplay.Night first = replay.night(FIRST, ThemeSamples.articles(60, 3));
    List<String> ids = first.activeThemes();
    replay.use(settings(merged(ids.get(1), ids.get(0))));
    replay.night(FIRST.plusDays(1), ThemeSamples.articles(60, 3));
    replay.use(settings());
    ThemeReplay.Night last = replay.night(FIRST.plusDays(2), ThemeSamples.articles(60, 3));
    assertThat(last.rows()).isEqualTo(first.rows());
    assertThat(last.theme(ids.get(1)).last(Themes.SPLIT_FROM)).isPresent();
  }

  @Test
  void aSplitTakesTheArticlesWithItsTerms() {
    ThemeReplay replay = new ThemeReplay(settings());
    ThemeReplay.Night first = replay.night(FIRST, ThemeSamples.articles(60, 3));
    String court = first.themeOf().getOrDefault("a001", "");
    AnalystRules rules =
        new AnalystRules(
            List.of(),
            List.of(),
            List.of(new AnalystRules.Split(court, List.of("hakim"), "Sidang hakim")));
    replay.use(settings(rules));
    ThemeReplay.Night next = replay.night(FIRST.plusDays(1), ThemeSamples.articles(60, 3));
    Theme part =
        next.themes().stream()
            .filter(t -> t.label().equals("Sidang hakim"))
            .findFirst()
            .orElseThrow();
    assertThat(part.articleCount()).isPositive();
    assertThat(part.last(Themes.SPLIT_FROM).flatMap(LineageEntry::otherThemeId)).contains(court);
    assertThat(part.face().representatives()).isNotEmpty();
  }

  @Test
  void aRuleWithAnUnknownIdIsNotedAndChangesNothing() {
    ThemeReplay replay = new ThemeReplay(settings());
    Map<String, String> before = replay.night(FIRST, ThemeSamples.articles(60, 3)).rows();
    replay.use(settings(merged("tidakada", "jugatidak")));
    ThemeReplay.Night next = replay.night(FIRST.plusDays(1), ThemeSamples.articles(60, 3));
    assertThat(next.rows()).isEqualTo(before);
    assertThat(next.notes()).hasSize(1);
    assertThat(next.notes().get(0)).contains("jugatidak").contains("gold.themes");
  }

  private static AnalystRules merged(String some, String into) {
    return new AnalystRules(
        List.of(),
        List.of(new AnalystRules.Merge(List.of(some), into, Optional.empty())),
        List.of());
  }

  private static ThemeSettings settings() {
    return settings(AnalystRules.NONE);
  }

  private static ThemeSettings settings(AnalystRules rules) {
    return ThemeSamples.settings(OptionalInt.of(3), rules);
  }

  private static Map<String, String> themesOf(Map<String, String> rows) {
    Map<String, String> themes = new HashMap<>();
    rows.forEach((id, row) -> themes.put(id, row.split(" ")[0]));
    return themes;
  }
}
