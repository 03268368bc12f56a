package id.netra.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  @Test
  void singleKeysOverrideTheFileAndTheFileOverridesTheDefaults(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("netra.conf");
    Files.writeString(file, "theme { k = 7, seed = 3 }");

    Settings settings = Settings.of(Optional.of(file.toFile()), List.of("theme.k=6"));

    assertThat(settings.theme().k()).hasValue(6);
    assertThat(settings.theme().seed()).isEqualTo(3);
    assertThat(settings.theme().dimensions()).isEqualTo(100);
  }

  @Test
  void anUnknownKeyIsRefusedByName() {
    assertThatThrownBy(() -> Settings.of(Optional.empty(), List.of("theme.kk=6")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("theme.kk");
  }

  @Test
  void anImpossibleValueIsRefusedWithItsRange() {
    assertThatThrownBy(() -> Settings.of(Optional.empty(), List.of("figure.review-below=2")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("figure.review-below is 2.0")
        .hasMessageContaining("between 0 and 1");
  }

  @Test
  void wordsAreNoNumberOfThemes() {
    assertThatThrownBy(() -> Settings.of(Optional.empty(), List.of("theme.k=many")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("theme.k is many; it can be auto or a number");
  }

  @Test
  void keysOfSparkAreHandedOn() {
    Settings settings = Settings.of(Optional.empty(), List.of("spark.sql.shuffle.partitions=8"));

    assertThat(settings.sparkKeys()).containsEntry("spark.sql.shuffle.partitions", "8");
    assertThat(settings.json()).doesNotContain("shuffle");
  }

  @Test
  void aMissingFileIsSaidToBeMissing() {
    assertThatThrownBy(() -> Settings.of(Optional.of(new File("/nowhere.conf")), List.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("/nowhere.conf");
  }
}
