package id.netra.figure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings of the extraction. */
class FigureSettingsTest {

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void anImpossibleThresholdIsRefusedByName(double value) {
    assertThatThrownBy(() -> new FigureSettings(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("figure.review-below")
        .hasMessageContaining(Double.toString(value))
        .hasMessageContaining("between 0 and 1");
  }
}
