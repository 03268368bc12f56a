package id.netra.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PeriodCalendarTest {

  @ParameterizedTest
  @CsvSource({
    "PILKADA-2020, 2020-12-19",
    "PEMILU-2024, 2024-02-24",
    "PILKADA-2029, 2029-12-31",
    "Y-2023, 2023-12-31",
    "Y-2020-2022, 2022-12-31",
  })
  void anElectionEndsSomeDaysAfterTheVoteAndAYearWithItsLastDay(String code, LocalDate end) {
    assertThat(PeriodCalendar.runsUntil(code, 10)).contains(end);
  }

  @Test
  void anElectionWithoutAYearHasNoEnd() {
    assertThat(PeriodCalendar.runsUntil("PILKADA", 10)).isEmpty();
    assertThat(PeriodCalendar.isDated("PILKADA")).isFalse();
  }
}
