package id.netra.figure;

import static id.netra.figure.Extracts.body;
import static id.netra.figure.Extracts.figure;
import static id.netra.figure.Extracts.period;
import static id.netra.figure.Extracts.region;
import static org.assertj.core.api.Assertions.assertThat;

import id.netra.text.DatePrecision;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When, where and by whom a figure was counted. */
class ScopeTest {

  @Test
  void theNearestElectionIsThePeriod() {
    String body = "Pada Pilkada 2020 ada 80 kasus netralitas ASN, pada Pemilu 2019 ada 60 kasus.";
    assertThat(period(body, 80)).isEqualTo("Pilkada 2020");
    assertThat(period(body, 60)).isEqualTo("Pemilu 2019");
  }

  @Test
  void anUndatedElectionTakesItsYearFromADatedOne() {
    String body = "Pilkada 2020 berakhir. Selama pilkada itu ada 80 kasus netralitas ASN.";
    assertThat(period(body, 80)).isEqualTo("Pilkada 2020");
  }

  @Test
  void attendanceHasNoPeriod() {
    assertThat(period("Sosialisasi Pilkada 2024 diikuti 80 peserta.", 80)).isEqualTo("-");
  }

  @Test
  void theIssuingBodyGivesItsPlace() {
    String body = "Bawaslu Klaten mencatat 12 kasus netralitas ASN.";
    assertThat(region(body, 12)).isEqualTo("Klaten");
    assertThat(body(body, 12)).startsWith("Bawaslu");
  }

  @Test
  void theSpeakersOwnOfficeIsNoScope() {
    String body =
        "Menurut Ketua Bawaslu Klaten, pada Pilkada 2020 terdapat 917 pelanggaran netralitas ASN.";
    Scope scope = figure(body, 917).scope();
    assertThat(scope.regionBasis()).isEqualTo(RegionBasis.UNSAID);
    assertThat(scope.reportingBody()).isEmpty();
    assertThat(scope.statedBy()).contains("Ketua Bawaslu Klaten");
  }

  @Test
  void aSpeakerOfHisOwnBodysWorkGivesItsPlace() {
    String body = "\"Kami memproses 9 laporan netralitas ASN,\" ujar Anggota Bawaslu Klaten.";
    assertThat(region(body, 9)).isEqualTo("Klaten");
  }

  @Test
  void theRecipientIsNotTheIssuer() {
    String body = "Bawaslu meneruskan 30 kasus netralitas ke KASN.";
    assertThat(body(body, 30)).isEqualTo("Bawaslu");
  }

  @Test
  void theOfficialWhoSanctionsIsTheBody() {
    String body = "Wali Kota Cilegon menjatuhkan sanksi kepada empat ASN yang tidak netral.";
    assertThat(body(body, 4)).isEqualTo("Wali Kota Cilegon");
  }

  @Test
  void aDatelineIsNoScope() {
    assertThat(region("JAKARTA - Bawaslu mencatat 300 kasus netralitas ASN.", 300)).isEqualTo("-");
  }

  @Test
  void aVenueIsNoScope() {
    String body = "Ada 300 kasus netralitas ASN, katanya di Hotel Patra Semarang, Selasa.";
    assertThat(region(body, 300)).isEqualTo("-");
  }

  @Test
  void theWholeCountryIsSaidInWords() {
    String body = "Secara nasional ada 300 kasus netralitas ASN.";
    assertThat(figure(body, 300).scope().regionBasis()).isEqualTo(RegionBasis.STATED_NATIONAL);
  }

  @Test
  void aRunningCountHasItsDay() {
    String body = "Hingga 4 Oktober 2020 tercatat 81 kasus netralitas ASN.";
    assertThat(figure(body, 81).scope().asOf())
        .contains(new AsOf(LocalDate.of(2020, 10, 4), DatePrecision.DAY));
  }

  @Test
  void theRangeOfACampaignIsNoDay() {
    String body =
        "Selama kampanye 25 September hingga 23 November 2024 ada 81 kasus netralitas ASN.";
    assertThat(figure(body, 81).scope().asOf()).isEmpty();
  }

  @Test
  void aShareBesideTheNumberIsRead() {
    assertThat(figure("Ada 67 kasus netralitas (43 %).", 67).amount().shareRatio().orElse(0))
        .isEqualTo(0.43);
  }
}
