package id.netra.series;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SeriesSettingsTest {

  @Test
  void anImpossibleValueIsRejectedByItsKey() {
    assertThatThrownBy(() -> new SeriesSettings(7, -1, 60, 30, 50_000, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("series.near-days is -1, but must lie between 0 and 366");
  }
}
