package id.netra.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ThemeSettingsTest {
  @Test
  void theMessageNamesKeyValueAndRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ThemeSamples.settings(OptionalInt.of(0)))
        .withMessage("theme.k is 0, but must lie between 1 and 1000");
  }

  @Test
  void anUnknownAlgorithmIsNamedWithTheKnownOnes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClusteringAlgorithm.of("birch"))
        .withMessageContaining("theme.algorithm is birch")
        .withMessageContaining("spectral");
  }

  @Test
  void algorithmsAreFoundByTheirCode() {
    assertThat(ClusteringAlgorithm.of("consensus")).isEqualTo(ClusteringAlgorithm.CONSENSUS);
  }
}
