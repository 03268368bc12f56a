package id.netra.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

  private static List<String> codes(String text) {
    return Periods.find(text).stream().map(PeriodMention::code).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Data Pilkada 2020 dibuka.|PILKADA-2020",
        "Data Pilkada Serentak 2020 dibuka.|PILKADA-2020",
        "Data Pilkada serentak tahun 2018 dibuka.|PILKADA-2018",
        "Data Pilkada serentak 9 Desember 2020 dibuka.|PILKADA-2020",
        "Data pilkada 27 November 2024 dibuka.|PILKADA-2024",
        "Data pemilihan kepala daerah (pilkada) tahun 2020 dibuka.|PILKADA-2020",
        "Data Pemilihan Serentak 2020 dibuka.|PILKADA-2020",
        "Data Pemilihan 2020 dibuka.|PILKADA-2020",
        "Data Pemilihan Tahun 2024 dibuka.|PILKADA-2024",
        "Data Pilkada Gubernur Maluku Utara 2024 dibuka.|PILKADA-2024",
        "Data Pilgub Jateng 2018 dibuka.|PILKADA-2018",
        "Data Pilkada Kota Palu tahun 2020 dibuka.|PILKADA-2020",
        "Data Pemilihan Gubernur, Bupati dan Wali Kota Tahun 2024 dibuka.|PILKADA-2024",
        "Data Pemilu 2024 dibuka.|PEMILU-2024",
        "Data Pemilihan Umum (Pemilu) 2024 dibuka.|PEMILU-2024",
        "Data Pemilu Serentak tahun 2019 dibuka.|PEMILU-2019",
        "Data Pileg 2019 dibuka.|PEMILU-2019",
        "Data Pilpres dan Pileg 2019 dibuka.|PEMILU-2019",
        "Data Pemilu 2029 dibuka.|PEMILU-2029",
        "Data Pilkades 2021 dibuka.|PILKADES-2021",
        "Data tahun 2023 dibuka.|Y-2023",
        "Data sepanjang 2022 dibuka.|Y-2022",
        "Data periode 2020-2022 dibuka.|Y-2020-2022",
        "Data 2015-2017 dibuka.|Y-2015-2017",
        "Data antara 2020 hingga 2022 dibuka.|Y-2020-2022",
      })
  void eachNamingHasItsCode(String text, String code) {
    assertThat(codes(text)).containsExactly(code);
  }

  @Test
  void twoElectionsShareOneYear() {
    assertThat(codes("Jelang Pemilu dan Pemilukada serentak Tahun 2024 semua bersiap."))
        .containsExactly("PEMILU-2024", "PILKADA-2024");
  }

  @Test
  void pemiluInAYearWithoutOneIsThePilkada() {
    assertThat(codes("Jumlahnya naik pada Pemilu 2020.")).containsExactly("PILKADA-2020");
  }

  @Test
  void electionWithoutAYearIsKept() {
    assertThat(codes("Netralitas dijaga selama Pilkada berlangsung.")).containsExactly("PILKADA");
  }

  @Test
  void yearThatHadNoSuchElectionStaysApart() {
    assertThat(codes("Netralitas pada pilkada di tahun 2023 dibahas."))
        .containsExactly("PILKADA", "Y-2023");
  }

  @Test
  void yearOfALawIsNoPeriod() {
    assertThat(codes("Menurut UU Nomor 5 Tahun 2014 dan PP 94 Tahun 2021 ASN wajib netral."))
        .isEmpty();
  }

  @Test
  void labelIsTheUsualShortNameAndTheSpanTheWords() {
    String text = "Pada pemilihan kepala daerah (pilkada) tahun 2020 ada laporan.";

    PeriodMention mention = Periods.find(text).get(0);

    assertThat(mention.label()).isEqualTo("Pilkada 2020");
    assertThat(mention.span().in(text)).isEqualTo("pemilihan kepala daerah (pilkada) tahun 2020");
  }
}
