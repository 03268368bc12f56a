package id.netra.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DeclaredDatesTest {
  private static final LocalDate LATEST = LocalDate.of(2026, 1, 1);

  private static Optional<LocalDate> parse(String declared) {
    return DeclaredDates.parse(
        declared, DateOrder.UNKNOWN, day -> day.getYear() >= 1990 && !day.isAfter(LATEST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-10-06 => 2020-10-06",
        "2020-10-06T14:05:00 => 2020-10-06",
        "2020-10-06 14:05:00 => 2020-10-06",
        "2020-10-06T14:05:00+07:00 => 2020-10-06",
        "2020-10-06T00:30:00+09:00 => 2020-10-06",
        "2020-10-06T20:05:00Z => 2020-10-07",
        "2020-10-06T20:05:00.123Z => 2020-10-07",
        "2020-10-06T10:05:00+0000 => 2020-10-06",
        "2020-10-06T22:00:00-05:00 => 2020-10-07",
        "2020-10-06 20:05:00 UTC => 2020-10-07",
        "2020/10/06 14:05 => 2020-10-06",
        "2020.10.06 => 2020-10-06",
        "1601968800 => 2020-10-06",
        "1601968800000 => 2020-10-06",
        "20201006 => 2020-10-06",
        "20201006140500 => 2020-10-06",
        "Tue, 06 Oct 2020 07:05:00 GMT => 2020-10-06",
        "Tue, 06 Oct 2020 20:05:00 +0000 => 2020-10-07",
        "Tue, 06 Oct 2020 14:05:00 +0700 => 2020-10-06",
        "Selasa, 06 Okt 2020 14:05 WIB => 2020-10-06",
        "Selasa, 6 Oktober 2020 | 14:05 WIB => 2020-10-06",
        "SELASA, 06 OKTOBER 2020 => 2020-10-06",
        "Selasa , 06 Oktober 2020 14:05 => 2020-10-06",
        "Selasa 6 Oktober 2020 => 2020-10-06",
        "Diperbarui 18 Jun 2025, 14:05 WIB => 2025-06-18",
        "Kompas.com - 10/06/2025, 21:23 WIB => 2025-06-10",
        ", Jurnalis-Senin, 16 Juni 2025 |15:20 WIB => 2025-06-16",
        "Kamis, 12 Desember 2019 09:30 WITA => 2019-12-12",
        "Jum'at, 9 Agt 2024 23:59 WIT => 2024-08-09",
        "Jumat (13/11/2020) 10.15 WIB => 2020-11-13",
        "Rabu, 11 Nopember 2020 => 2020-11-11",
        "11 Peb 2018 => 2018-02-11",
        "Sabtu, Maret 2, 2024 => 2024-03-02",
        "March 2, 2024 => 2024-03-02",
        "Mar 2, 2024 5:10 pm => 2024-03-02",
        "2 March 2024 05:10 => 2024-03-02",
        "2nd March 2024 => 2024-03-02",
        "02-Mar-2024 => 2024-03-02",
        "2-3-2024 => 2024-03-02",
        "02.03.2024 - 10:00 => 2024-03-02",
        "02/03/24 => 2024-03-02",
        "12/25/2023 08:00 => 2023-12-25",
        "Selasa, 04/03/2024 => 2024-03-04",
        "Senin, 03/04/2024 => 2024-03-04",
        "Dipublikasikan 17 Jun 2025, 08:00 WIB Diperbarui 18 Jun 2025, 09:00 WIB => 2025-06-17",
        "Diperbarui: 18/06/2025 09:00, Terbit: 17/06/2025 08:00 => 2025-06-17",
        "Posted on 12/05/2024 by admin => 2024-05-12",
        "Redaksi - Rabu, 3 Januari 2024 - 08:12 WITA => 2024-01-03",
        "14:05 WIB, 6 Oktober 2020 => 2020-10-06",
        "Kamis 05 Des 2024, 23:59 WIT => 2024-12-05",
        "Rabu, 11/12/2024 07:15 WITA => 2024-12-11",
        "Minggu 01 September 2024 | 10:00:00 => 2024-09-01",
        "Published: Oct 6th, 2020 => 2020-10-06",
        "Last updated: 7 Oct 2020 10:00. Published: 6 Oct 2020 => 2020-10-06",
        "2020-10-06T16:59:59Z => 2020-10-06",
        "2020-10-06T17:00:00Z => 2020-10-07",
        "2020-10-06T23:30:00+08:00 => 2020-10-06",
        "6 Okt '20 => 2020-10-06",
        "Terbit: 6 Oktober 2020 Pukul 14.05 WIB => 2020-10-06",
        "\u00A0Selasa,\u00A06\u00A0Oktober\u00A02020 => 2020-10-06"
      })
  void manyShapesAreRead(String shapeAndDay) {
    int arrow = shapeAndDay.lastIndexOf(" => ");
    LocalDate expected = LocalDate.parse(shapeAndDay.substring(arrow + 4));
    assertThat(parse(shapeAndDay.substring(0, arrow))).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kemarin",
        "3 jam yang lalu",
        "Pilkada 2020",
        "31/02/2020",
        "0000-00-00",
        "06/10/1889",
        "6 Oktober 2036",
        "14:05 WIB",
        "99999999999999999999"
      })
  void whatIsNoPossibleDayIsRefused(String declared) {
    assertThat(parse(declared)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25/12/2023 08:00 | DAY_FIRST",
        "12/25/2023 08:00 | MONTH_FIRST",
        "Selasa, 04/03/2024 | UNKNOWN",
        "Senin, 04/03/2024 | DAY_FIRST",
        "Rabu, 04/03/2024 | MONTH_FIRST",
        "10/06/2025, 21:23 WIB | UNKNOWN",
        "05/05/2025 | UNKNOWN",
        "2025-12-25 | UNKNOWN",
        "25 Desember 2023 | UNKNOWN",
        "45/32/2023 | UNKNOWN"
      })
  void unambiguousDatesTellTheOrder(String declared, DateOrder order) {
    assertThat(DeclaredDates.order(declared)).isEqualTo(order);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "04/03/2024 | DAY_FIRST | 2024-03-04",
        "04/03/2024 | MONTH_FIRST | 2024-04-03",
        "04/03/2024 | UNKNOWN | 2024-03-04",
        "Senin, 04/03/2024 | MONTH_FIRST | 2024-03-04",
        "12/25/2023 | DAY_FIRST | 2023-12-25",
        "25/12/2023 | MONTH_FIRST | 2023-12-25",
        "2024-03-04 | MONTH_FIRST | 2024-03-04",
        "04-Mar-2024 | MONTH_FIRST | 2024-03-04"
      })
  void orderOfTheOutletDecidesWhereTheDateDoesNot(String declared, DateOrder order, LocalDate day) {
    assertThat(DeclaredDates.parse(declared, order, any -> true)).contains(day);
  }

  @Test
  void impossibleDayIsNotSavedByTheOtherOrderOnceTheOrderIsKnown() {
    assertThat(DeclaredDates.parse("04/12/2026", DateOrder.DAY_FIRST, d -> d.isBefore(LATEST)))
        .isEmpty();
  }
}
