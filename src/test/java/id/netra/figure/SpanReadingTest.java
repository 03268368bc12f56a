package id.netra.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stored spans that are read again. */
class SpanReadingTest {

  @ParameterizedTest
  @CsvSource({
    "64.135, 64135, 64135, true",
    "seorang, 1, 1, true",
    "puluhan, 20, 99, true",
    "64.135, 64136, 64136, false",
    "5 dan 6, 5, 5, false",
    "kasus, 5, 5, false"
  })
  void yieldTheirValueOrNot(String stretch, long min, long max, boolean expected) {
    assertThat(SpanReading.yields(stretch, min, max)).isEqualTo(expected);
  }

  @Test
  void aNumberWithASpaceFromScanningIsNoItemOfAList() {
    assertThat(SpanReading.yields("12. 480", 12_480, 12_480)).isTrue();
    assertThat(SpanReading.yields("12. 480", 480, 480)).isFalse();
  }
}
