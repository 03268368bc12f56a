package id.netra.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Events, attendances and staff totals of generated reports. */
class GeneratedEventsTest {
  private static final EventQuality QUALITY = EventQuality.over(LongStream.range(1_000, 1_400));

  @Test
  void typeAndDayAreRight() {
    assertThat(QUALITY.events.ratio()).as(QUALITY.toString()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void totalsAreRight() {
    assertThat(QUALITY.totals.ratio()).as(QUALITY.toString()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void groupsAreRightWithTheirRole() {
    assertThat(QUALITY.groups.ratio()).as(QUALITY.toString()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void staffIsNoAttendance() {
    assertThat(QUALITY.staff.ratio()).as(QUALITY.toString()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void theInvitedAreNeverPresent() {
    assertThat(QUALITY.invitedApart.ratio()).as(QUALITY.toString()).isEqualTo(1);
  }
}
