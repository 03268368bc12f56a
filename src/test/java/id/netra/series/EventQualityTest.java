package id.netra.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EventQualityTest {

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {20201209, 20240214, 20241127})
  void eventsOfAMadeUpPressAreFound(long seed) {
    EventQuality quality = EventQuality.of(EventWorld.reports(seed, 30));

    assertThat(quality.f1()).isGreaterThanOrEqualTo(0.95);
    assertThat(quality.inflation()).isBetween(0.95, 1.05);
  }
}
