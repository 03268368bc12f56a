package id.netra.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClusterQualityTest {

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {20201209, 20240214, 20241127})
  void observationsOfAMadeUpPressAreFoundWithoutAFalseMerge(long seed) {
    List<NewsWorld.Mention> mentions = NewsWorld.mentions(seed, 60);
    ClusterQuality quality =
        ClusterQuality.of(mentions, ClusterQuality.resolved(mentions, SeriesSettings.standard()));
    assertThat(quality.falseMerges()).isZero();
    assertThat(quality.f1()).isGreaterThanOrEqualTo(0.9);
  }
}
