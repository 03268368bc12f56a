package id.netra.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ThemeTrainingTest {
  @Test
  void articlesOfOneMatterFormOneTheme() {
    Map<String, Integer> matterOf = new HashMap<>();
    List<TrainingArticle> articles = ThemeSamples.articles(120, 4);
    for (int i = 0; i < articles.size(); i++) {
      matterOf.put(articles.get(i).id(), i % 4);
    }
    for (FoundTheme theme : ThemeTraining.train(articles, four()).themes()) {
      assertThat(theme.members())
          .extracting(a -> matterOf.get(a.id()))
          .containsOnly(matterOf.get(theme.members().get(0).id()));
    }
  }

  @Test
  void theNumberOfThemesIsFoundWhereTheMattersAreClear() {
    assertThat(train(120, 4).themes()).hasSize(4);
  }

  @Test
  void noLabelIsSharedByTwoThemes() {
    assertThat(train(120, 4).themes())
        .extracting(theme -> theme.face().label())
        .doesNotHaveDuplicates();
  }

  @Test
  void everyThemeHasThreeToFiveRepresentatives() {
    assertThat(train(120, 4).themes())
        .allSatisfy(theme -> assertThat(theme.representatives()).hasSizeBetween(3, 5));
  }

  @Test
  void descriptionsAreOneIndonesianLine() {
    assertThat(train(120, 4).themes())
        .allSatisfy(
            theme ->
                assertThat(theme.face().description())
                    .startsWith("Liputan tentang ")
                    .endsWith("."));
  }

  @Test
  void theSameArticlesGiveTheSameThemes() {
    assertThat(train(120, 4).themes()).isEqualTo(train(120, 4).themes());
  }

  @Test
  void noArticlesGiveNoThemes() {
    assertThat(train(0, 1).themes()).isEmpty();
  }

  @Test
  void oneArticleIsOneTheme() {
    assertThat(train(1, 1).themes()).hasSize(1);
  }

  @Test
  void fiveArticlesGiveAtMostTwoThemes() {
    assertThat(train(5, 2).themes()).hasSizeBetween(1, 2);
  }

  @Test
  void ninetyArticlesGiveAtMostNineThemes() {
    assertThat(train(90, 3).themes()).hasSizeBetween(2, 9);
  }

  @Test
  void identicalArticlesAreOneTheme() {
    List<TrainingArticle> same = new ArrayList<>();
    String text = ThemeSamples.texts(1, 1).get(0);
    for (int i = 0; i < 30; i++) {
      same.add(ThemeSamples.article("a" + i, text));
    }
    assertThat(ThemeTraining.train(same, four()).themes()).hasSize(1);
  }

  @Test
  void moreThemesThanArticlesAreNotMade() {
    ThemeSettings hundred = ThemeSamples.settings(OptionalInt.of(100));
    List<FoundTheme> themes = ThemeTraining.train(ThemeSamples.articles(7, 2), hundred).themes();
    assertThat(themes).hasSizeBetween(2, 7);
  }

  @Test
  void textsWithoutATermGiveNoThemes() {
    List<TrainingArticle> empty =
        Collections.nCopies(25, ThemeSamples.article("a", "dan 12 yang 2024 itu"));
    assertThat(ThemeTraining.train(empty, ThemeSamples.settings()).themes()).isEmpty();
  }

  @Test
  void anArticleWithoutAKnownTermHasNoTheme() {
    ThemeModel model = model(train(120, 4));
    assertThat(model.assign("completely foreign words").themeId()).isEmpty();
  }

  @Test
  void theModelGivesTrainingArticlesTheirTheme() {
    TrainedThemes trained = train(120, 4);
    ThemeModel model = model(trained);
    for (int theme = 0; theme < 4; theme++) {
      Set<String> ids =
          trained.themes().get(theme).members().stream()
              .map(article -> model.assign(article.text()).themeId().orElse("none"))
              .collect(Collectors.toCollection(HashSet::new));
      assertThat(ids).containsExactly(Integer.toString(theme));
    }
  }

  @Test
  void knownThemesAreKeptWhenArticlesAreAdded() {
    TrainedThemes first = train(90, 3);
    Map<String, String> themeOf = new HashMap<>();
    for (int theme = 0; theme < first.themes().size(); theme++) {
      String id = "t" + theme;
      first.themes().get(theme).members().forEach(article -> themeOf.put(article.id(), id));
    }
    List<TrainingArticle> more =
        ThemeSamples.articles(99, 3).stream().map(a -> withTheme(a, themeOf)).toList();
    TrainedThemes next = ThemeTraining.train(more, ThemeSamples.settings());
    assertThat(next.retraining()).isEqualTo(Retraining.KEPT);
    assertThat(next.themes())
        .allSatisfy(
            theme ->
                assertThat(theme.members().stream().flatMap(a -> a.previousThemeId().stream()))
                    .containsOnly(theme.members().get(0).previousThemeId().orElse("")));
  }

  @Test
  void trainingAgainOnWhatIsKnownMovesNothing() {
    Map<String, String> themeOf = new HashMap<>();
    TrainedThemes first = ThemeTraining.train(ThemeSamples.articles(90, 3), four());
    for (int theme = 0; theme < first.themes().size(); theme++) {
      String id = "t" + theme;
      first.themes().get(theme).members().forEach(article -> themeOf.put(article.id(), id));
    }
    List<TrainingArticle> known =
        ThemeSamples.articles(90, 3).stream().map(a -> withTheme(a, themeOf)).toList();
    TrainedThemes again = ThemeTraining.train(known, four());
    assertThat(again.centres().get(0)).isEqualTo(first.centres().get(0));
    assertThat(again.themes().get(0).representatives())
        .isEqualTo(first.themes().get(0).representatives());
  }

  @Test
  void anotherNumberOfThemesReplacesTheKnownOnes() {
    Map<String, String> one = new HashMap<>();
    ThemeSamples.articles(90, 3).forEach(article -> one.put(article.id(), "t0"));
    List<TrainingArticle> known =
        ThemeSamples.articles(90, 3).stream().map(a -> withTheme(a, one)).toList();
    assertThat(ThemeTraining.train(known, four()).retraining()).isEqualTo(Retraining.REPLACED);
  }

  private static TrainingArticle withTheme(TrainingArticle article, Map<String, String> themes) {
    return new TrainingArticle(
        article.id(),
        article.outlet(),
        article.text(),
        Optional.ofNullable(themes.get(article.id())),
        Optional.empty());
  }

  @Test
  void theModelSurvivesTheWayToAnExecutor() throws IOException, ClassNotFoundException {
    ThemeModel model = model(train(120, 4));
    String text = ThemeSamples.texts(1, 1).get(0);
    assertThat(sent(model).assign(text)).isEqualTo(model.assign(text));
  }

  private static ThemeModel sent(ThemeModel model) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(model);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (ThemeModel) in.readObject();
    }
  }

  private static TrainedThemes train(int articles, int matters) {
    return ThemeTraining.train(ThemeSamples.articles(articles, matters), ThemeSamples.settings());
  }

  private static ThemeModel model(TrainedThemes trained) {
    List<Theme> themes = new ArrayList<>();
    for (FoundTheme found : trained.themes()) {
      String id = Integer.toString(themes.size());
      List<Subtheme> parts = SubthemeIds.ofNew(id, found, LocalDate.of(2024, 9, 23));
      themes.add(new Theme(id, found.face(), parts, found.members().size(), true, List.of()));
    }
    return trained.model(themes);
  }

  private static ThemeSettings four() {
    return ThemeSamples.settings(OptionalInt.of(4));
  }
}
