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

  @Test
  void aDayOfAnotherCountIsNotTakenOver() {
    String body =
        "Bawaslu Jawa Tengah mencatat 60 kasus netralitas ASN pada Pilkada 2024. Per 2 Agustus"
            + " 2024, KASN mendata 47 ASN yang dilaporkan pada Pilkada 2024.";
    assertThat(figure(body, 60).scope().asOf()).isEmpty();
    assertThat(figure(body, 47).scope().asOf()).isPresent();
  }

  @Test
  void aDaySaidLaterOfTheSameCountHolds() {
    String body =
        "Bawaslu Klaten mencatat 60 kasus netralitas ASN. Angka itu dihitung sampai 2 Agustus"
            + " 2024.";
    assertThat(figure(body, 60).scope().asOf())
        .contains(new AsOf(LocalDate.of(2024, 8, 2), DatePrecision.DAY));
  }

  @Test
  void theEndOfAStepOfTheElectionIsNoDay() {
    String body = "Ada 60 kasus netralitas ASN. Penghitungan sampai 16 Desember 2024 diawasi.";
    assertThat(figure(body, 60).scope().asOf()).isEmpty();
  }

  @Test
  void aCentralBodysCountTakesNoPlaceFromItsNeighbour() {
    String body =
        "Ada 83 kasus netralitas ASN di Sulawesi Selatan. Hingga 19 November 2023, KASN mendata"
            + " 112 ASN yang dilaporkan pada Pemilu 2024.";
    assertThat(region(body, 112)).isEqualTo("-");
  }

  @Test
  void anotherCountsIssuerIsNotTakenOver() {
    String body =
        "Hingga 6 Agustus 2020 tercatat 35 kasus netralitas ASN pada Pilkada 2020. Per 1 Agustus"
            + " 2020, BKN mendata 47 ASN yang dilaporkan pada Pilkada 2020.";
    assertThat(body(body, 35)).isEqualTo("-");
  }

  @Test
  void theOnlyBodyOfAnArticleIsItsIssuerThoughNamedLate() {
    String body =
        "Di Kota Padang ada dua kasus netralitas ASN. Hal itu disesalkan banyak pihak.\n"
            + "Bawaslu Sumatera Barat berharap pegawai menjaga sikap.";
    assertThat(body(body, 2)).isEqualTo("Bawaslu Sumatera Barat");
  }

  @Test
  void thatBodyIsTheOneNamedBefore() {
    String body =
        "Instruksi gubernur disambut Bawaslu Kota Metro. Lembaga itu mengumumkan 12 kasus"
            + " netralitas ASN.";
    assertThat(body(body, 12)).isEqualTo("Bawaslu Kota Metro");
  }

  @Test
  void anEmployerIsNoIssuer() {
    String body =
        "Pegawai Kemenag itu dipanggil Bawaslu Garut. Ada 12 kasus netralitas ASN, dan pegawai"
            + " Kemenag lain ikut diperiksa.";
    assertThat(body(body, 12)).isEqualTo("Bawaslu Garut");
  }

  @Test
  void whoseAnswerIsAwaitedIsNoIssuer() {
    String body = "Ada 12 kasus netralitas ASN yang menunggu verifikasi BKN, kata pejabat itu.";
    assertThat(body(body, 12)).isEqualTo("-");
  }

  @Test
  void aBareNameIsTheRegencyThatTheArticleSpeaksOf() {
    String body =
        "Ada 12 kasus netralitas ASN di Bima. Pegawai Kabupaten Bima diminta menjaga sikap.";
    assertThat(region(body, 12)).isEqualTo("Kabupaten Bima");
  }

  @Test
  void aLineThatLeadsElsewhereIsNoScope() {
    String body =
        "Ada 12 kasus netralitas ASN menurut panitia.\nBaca juga: Paslon Pilkada Jepara 2024";
    assertThat(region(body, 12)).isEqualTo("-");
    assertThat(period(body, 12)).isEqualTo("-");
  }

  @Test
  void aTotalLiesWhereItsPartsLie() {
    String body =
        "Jepara menyumbang 13 kasus netralitas. Blora 11 kasus, Kudus 6 kasus. Total ada 30 kasus"
            + " di Jawa Tengah.";
    assertThat(region(body, 30)).isEqualTo("Jawa Tengah");
  }

  @Test
  void peopleFromAllOverTheProvinceAreTheProvinces() {
    String body =
        "Bawaslu Jawa Timur menggelar sosialisasi di Kota Batu yang diikuti 150 kepala desa dari"
            + " segala penjuru provinsi.";
    assertThat(region(body, 150)).isEqualTo("Jawa Timur");
  }
}
