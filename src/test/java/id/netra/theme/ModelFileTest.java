package id.netra.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ModelFileTest {
  private static final StoredModel MODEL = model();

  @Test
  void aModelReadBackGivesTheSameThemes() {
    StoredModel again = ModelFile.read(ModelFile.of(MODEL).bytes()).orElseThrow();
    for (String text : ThemeSamples.texts(30, 3)) {
      assertThat(again.model().assign(text)).isEqualTo(MODEL.model().assign(text));
    }
    assertThat(again.training()).isEqualTo(MODEL.training());
  }

  @Test
  void theSameModelHasTheSameId() {
    StoredModel again = ModelFile.read(ModelFile.of(MODEL).bytes()).orElseThrow();
    assertThat(ModelFile.of(again).id()).isEqualTo(ModelFile.of(MODEL).id()).hasSize(16);
  }

  @Test
  void aCutOffFileIsNoModel() {
    byte[] bytes = ModelFile.of(MODEL).bytes();
    assertThat(ModelFile.read(Arrays.copyOf(bytes, bytes.length / 2))).isEmpty();
  }

  private static StoredModel model() {
    TrainedThemes trained =
        ThemeTraining.train(ThemeSamples.articles(90, 3), ThemeSamples.settings(OptionalInt.of(3)));
    List<Theme> themes = new ArrayList<>();
    for (FoundTheme found : trained.themes()) {
      String id = "t" + themes.size();
      List<Subtheme> parts = SubthemeIds.ofNew(id, found, LocalDate.of(2024, 9, 23));
      themes.add(new Theme(id, found.face(), parts, 1, true, List.of()));
    }
    Training training =
        new Training("m", LocalDate.of(2024, 9, 23), Training.FIRST, new Tally(90, 1, 45_000_000));
    return new StoredModel(trained.model(themes), training);
  }
}
