package id.netra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BCubedTest {
  private record Member(String found, String truth) {}

  private static final List<Member> MIXED =
      List.of(new Member("x", "a"), new Member("x", "a"), new Member("x", "b"));

  @Test
  void aMixedGroupCostsPrecisionAlone() {
    BCubed match = BCubed.of(MIXED, Member::found, Member::truth);

    assertThat(match.precision()).isCloseTo(5.0 / 9, within(1e-9));
    assertThat(match.recall()).isEqualTo(1);
  }

  @Test
  void aTornGroupCostsRecallAlone() {
    BCubed match = BCubed.of(MIXED, Member::truth, Member::found);

    assertThat(match.precision()).isEqualTo(1);
    assertThat(match.recall()).isCloseTo(5.0 / 9, within(1e-9));
  }

  @Test
  void mixedGroupsAreCounted() {
    assertThat(BCubed.mixed(MIXED, Member::found, Member::truth)).isEqualTo(1);
    assertThat(BCubed.mixed(MIXED, Member::truth, Member::found)).isZero();
  }
}
