package id.netra.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TraitsTest {
  private static final LocalDate NIGHT = LocalDate.of(2026, 1, 2);
  private static final int WINDOW = 30;

  private static long certain(String day, LocalDate known) {
    return Traits.of(new Publication(Optional.of(LocalDate.parse(day)), true, known), 100);
  }

  private static long guessed(String day, LocalDate known) {
    return Traits.of(new Publication(Optional.of(LocalDate.parse(day)), false, known), 100);
  }

  private static long unknown(LocalDate known) {
    return Traits.of(new Publication(Optional.empty(), false, known), 100);
  }

  @Test
  void datedArticlesAreNearWithinTheWindow() {
    assertThat(Traits.areNear(certain("2020-10-06", NIGHT), certain("2020-11-05", NIGHT), WINDOW))
        .isTrue();
    assertThat(Traits.areNear(certain("2020-10-06", NIGHT), certain("2020-11-06", NIGHT), WINDOW))
        .isFalse();
  }

  @Test
  void unknownDateIsNearWhatWasReadInTheSameNights() {
    assertThat(Traits.areNear(unknown(NIGHT), certain("2020-10-06", NIGHT), WINDOW)).isTrue();
    assertThat(Traits.areNear(unknown(NIGHT), certain("2020-10-06", NIGHT.minusDays(100)), WINDOW))
        .isFalse();
  }

  @Test
  void unknownDateIsNearWhatAppearedAroundItsFirstReading() {
    assertThat(Traits.areNear(unknown(NIGHT), certain("2025-12-20", NIGHT.minusDays(400)), WINDOW))
        .isTrue();
  }

  @Test
  void guessedDateCountsButDoesNotExclude() {
    LocalDate earlier = NIGHT.minusDays(400);
    assertThat(Traits.areNear(guessed("2020-10-06", NIGHT), certain("2020-10-07", earlier), WINDOW))
        .isTrue();
    assertThat(Traits.areNear(guessed("2019-10-06", NIGHT), certain("2020-10-07", NIGHT), WINDOW))
        .isTrue();
  }

  @Test
  void traitsKeepTheSizeAndWhatIsToBeDecided() {
    long traits = Traits.active(unknown(NIGHT));
    assertThat(Traits.shingleCount(traits)).isEqualTo(100);
    assertThat(Traits.isActive(traits)).isTrue();
    assertThat(Traits.isActive(unknown(NIGHT))).isFalse();
  }
}
