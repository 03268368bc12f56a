package id.netra.series;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.series.NewsWorld.Style;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ClusterQualityTest {

  static Stream<Arguments> worlds() {
    return Stream.of(20201209L, 20240214L, 20241127L)
        .flatMap(
            seed ->
                Stream.of(Style.CAREFUL, Style.HASTY)
                    .map(style -> Arguments.arguments(seed, style)));
  }

  private static ClusterQuality quality(long seed, Style style) {
    List<NewsWorld.Mention> mentions = NewsWorld.mentions(seed, 60, style);
    return ClusterQuality.of(
        mentions, ClusterQuality.resolved(mentions, SeriesSettings.standard()));
  }

  @ParameterizedTest(name = "seed {0}, {1}")
  @MethodSource("worlds")
  void observationsOfAMadeUpPressAreFoundWithoutAFalseMerge(long seed, Style style) {
    assertThat(quality(seed, style).falseMerges()).isZero();
    assertThat(quality(seed, style).match().f1()).isGreaterThanOrEqualTo(0.97);
  }

  @ParameterizedTest(name = "seed {0}, {1}")
  @MethodSource("worlds")
  void hardlyAnyClaimIsToldTwice(long seed, Style style) {
    assertThat(quality(seed, style).inflation()).isBetween(0.97, 1.05);
  }
}
