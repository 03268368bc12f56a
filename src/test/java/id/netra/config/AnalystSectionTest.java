package id.netra.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.theme.AnalystRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalystSectionTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void theShippedFileDecidesNothing() {
    assertThat(rules(Path.of("conf/netra.conf"))).isEqualTo(AnalystRules.NONE);
  }

  @Test
  void anIncludedFileIsRead() throws IOException {
    Files.writeString(
        folder.resolve("themes.conf"),
        """
        theme.analyst = [
          { rename: "a1", label: "Sanksi bagi ASN" }
          { merge: ["b1", "a1"], into: "a1" }
          { split: "c1", by: ["politik uang", "amplop"], label: "Politik uang" }
        ]
        """);
    Path file = Files.writeString(folder.resolve("netra.conf"), "include \"themes.conf\"\n");
    assertThat(rules(file))
        .isEqualTo(
            new AnalystRules(
                List.of(new AnalystRules.Rename("a1", "Sanksi bagi ASN")),
                List.of(new AnalystRules.Merge(List.of("b1"), "a1", Optional.empty())),
                List.of(
                    new AnalystRules.Split(
                        "c1", List.of("politik uang", "amplop"), "Politik uang"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ rename: \"a1\" }",
        "{ rename: \"a1\", merge: [\"b1\"], label: \"Dua\" }",
        "{ gabung: [\"a1\"], into: \"b1\" }",
        "{ merge: \"a1\", into: \"b1\" }",
        "{ merge: [\"a1\"], into: \"a1\" }",
        "{ merge: [\"a1\"] }",
        "{ merge: [\"a1\"], into: \"b1\" }, { merge: [\"b1\"], into: \"a1\" }",
        "{ rename: \"a1\", label: \"Satu\" }, { rename: \"a1\", label: \"Dua\" }",
        "{ split: \"a1\", label: \"Bagian\" }",
        "{ split: \"a1\", by: [], label: \"Bagian\" }"
      })
  void aRuleThatCannotBeUnderstoodIsRefusedWithItsKey(String rules) throws IOException {
    Path file = Files.writeString(folder.resolve("netra.conf"), "theme.analyst = [" + rules + "]");
    assertThatThrownBy(() -> rules(file))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("theme.analyst");
  }

  private static AnalystRules rules(Path file) {
    return Settings.of(Optional.of(file.toFile()), List.of()).theme().analyst();
  }
}
