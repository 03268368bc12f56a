package id.netra.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class StatedValueTest {

  @ParameterizedTest
  @MethodSource
  void wordsAndNumbersAgreeIfOneCountCanStandBehindBoth(StatedValue one, StatedValue other) {
    assertThat(one.agreesWith(other)).isTrue();
    assertThat(other.agreesWith(one)).isTrue();
  }

  static Stream<Arguments> wordsAndNumbersAgreeIfOneCountCanStandBehindBoth() {
    return Stream.of(
        arguments(between(100, 999), exactly(314)),
        arguments(qualified(800, "at_least"), exactly(805)),
        arguments(qualified(800, "about"), exactly(793)),
        arguments(qualified(300, "at_most"), exactly(290)),
        arguments(exactly(0), qualified(0, "about")));
  }

  @ParameterizedTest
  @MethodSource
  void wordsAndNumbersDisagreeIfNoCountCanStandBehindBoth(StatedValue one, StatedValue other) {
    assertThat(one.agreesWith(other)).isFalse();
    assertThat(other.agreesWith(one)).isFalse();
  }

  static Stream<Arguments> wordsAndNumbersDisagreeIfNoCountCanStandBehindBoth() {
    return Stream.of(
        arguments(exactly(637), exactly(805)),
        arguments(between(100, 999), exactly(1000)),
        arguments(qualified(800, "at_least"), exactly(900)),
        arguments(qualified(800, "about"), exactly(637)),
        arguments(qualified(300, "at_most"), exactly(301)));
  }

  private static StatedValue exactly(long value) {
    return qualified(value, "exact");
  }

  private static StatedValue qualified(long value, String qualifier) {
    return new StatedValue(value, value, qualifier);
  }

  private static StatedValue between(long min, long max) {
    return new StatedValue(min, max, "about");
  }
}
