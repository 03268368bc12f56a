package id.netra.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BreakdownTest {

  @Test
  void partsThatGiveTheirTotalAddUp() {
    assertThat(Breakdown.of(112, List.of(60L, 11L, 41L))).isEqualTo(new Breakdown("adds_up", 0));
  }

  @Test
  void partsThatFallShortLeaveOneOut() {
    assertThat(Breakdown.of(433, List.of(314L, 99L))).isEqualTo(new Breakdown("part_missing", -20));
  }

  @Test
  void partsThatExceedTheTotalOverlap() {
    assertThat(Breakdown.of(130, List.of(12L, 97L, 42L)))
        .isEqualTo(new Breakdown("classes_overlap", 21));
  }

  @Test
  void exchangedDigitsAreSeenInTotalAndPart() {
    assertThat(Breakdown.of(1047, List.of(1000L, 407L)).verdict()).isEqualTo("digit_swap");
    assertThat(Breakdown.of(150, List.of(100L, 5L, 54L)).verdict()).isEqualTo("digit_swap");
  }
}
