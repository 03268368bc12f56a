package id.netra.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialFileTest {
  private static final String HEADER = "election,issuer,stage,unit,value,as_of,published\n";

  @ParameterizedTest
  @CsvSource({
    "dugaan,kasus,violation_cases,case,alleged",
    "dugaan (kepala desa),kasus,violation_cases,case,alleged",
    "pelanggaran,kasus,violation_cases,case,alleged",
    "temuan+laporan,kasus,violation_cases,case,alleged",
    "putusan pidana netralitas,putusan,violation_cases,case,proven",
    "dilaporkan,laporan,reports,report,received",
    "temuan,temuan,reports,report,received",
    "dilaporkan,ASN,reported_persons,person,alleged",
    "terbukti,ASN,reported_persons,person,proven",
    "disanksi,ASN,sanctioned_persons,person,imposed",
    "direkomendasikan,rekomendasi,recommendations,recommendation,forwarded",
    "dihentikan,laporan,dismissed_cases,report,stopped"
  })
  void wordsOfOfficialTablesHaveTheirCodes(
      String stage, String unit, String kind, String unitCode, String stageCode) {
    OfficialFigure figure = only(HEADER + "Pilkada 2020,Bawaslu," + stage + "," + unit + ",12,,");

    assertThat(figure.statistic().kind()).isEqualTo(kind);
    assertThat(figure.statistic().unit()).isEqualTo(unitCode);
    assertThat(figure.statistic().stage()).contains(stageCode);
  }

  @Test
  void villageHeadsAreAPopulationOfTheirOwn() {
    assertThat(
            only(HEADER + "Pilkada 2024,Bawaslu,dugaan (kepala desa),kasus,195,,")
                .statistic()
                .population())
        .contains("kepala_desa");
  }

  @Test
  void aMonthGoesUpToItsLastDay() {
    assertThat(only(HEADER + "Pilkada 2020,KASN,dilaporkan,ASN,2007,2021-12,").asOf())
        .map(OfficialDay::last)
        .contains(LocalDate.of(2021, 12, 31));
  }

  @Test
  void semicolonsQuotesAndThousandsAreRead() {
    OfficialFigure figure =
        only(
            "\uFEFFpemilu;lembaga;tahap;satuan;jumlah;region\r\n"
                + "\"Pilkada\n2024\";\"Badan Kepegawaian Negara\";dilaporkan;ASN;1.305;Klaten\r\n");

    assertThat(figure.value()).isEqualTo(1305);
    assertThat(figure.statistic().reportingBody()).contains("BKN");
    assertThat(figure.statistic().regionCode()).contains("33.10");
  }

  @Test
  void rowsThatCannotBeUsedAreNamedWithTheirLine() {
    OfficialFile file =
        OfficialFile.of(
            HEADER
                + "Pilkada 2020,Bawaslu,dugaan,kasus,805,2020-10-04,\n"
                + "Pilkada 2020,Bawaslu,dugaan,kasus,banyak,,\n"
                + "Pilkada 2020,Bawaslu,entah,entah,5,,\n"
                + "Pilkada 2020,Bawaslu,dugaan,kasus,6,32 Oktober,\n");

    assertThat(file.figures()).hasSize(1);
    assertThat(file.refusals())
        .satisfiesExactly(
            line ->
                assertThat(line).startsWith("line 3: value is \"banyak\"; write a whole number"),
            line -> assertThat(line).startsWith("line 4: stage \"entah\""),
            line -> assertThat(line).startsWith("line 5: as_of is \"32 Oktober\""));
  }

  @Test
  void aFileOfAnotherSortIsRefusedWhole() {
    assertThatThrownBy(() -> OfficialFile.of("nama,alamat\nA,B\n"))
        .isInstanceOf(UnusableFileException.class)
        .hasMessageContaining("report_date");
    assertThatThrownBy(() -> OfficialFile.of("")).isInstanceOf(UnusableFileException.class);
    assertThatThrownBy(() -> OfficialFile.of(HEADER)).isInstanceOf(UnusableFileException.class);
  }

  @Test
  void everyRowOfTheShippedTableIsUsed() throws IOException {
    OfficialFile file =
        OfficialFile.of(Files.readString(Path.of("data/reference/official_figures.csv")));

    assertThat(file.refusals()).isEmpty();
    assertThat(file.figures()).hasSize(37);
  }

  @Test
  void caseRecordsAreCountedIntoSeries() {
    OfficialFile file =
        OfficialFile.of(
            """
            tanggal_laporan,wilayah,jenis_pelanggaran,status,sanksi,periode
            2024-10-03,Klaten,kode etik,terbukti,moral,Pilkada 2024
            2024-10-28,Jawa Tengah,disiplin,proses,-,Pilkada 2024
            2024-11-05,Kota Semarang,disiplin,tidak terbukti,,Pilkada 2024
            """);

    List<String> national =
        CaseCounts.of(file.cases()).figures(Map.of()).stream()
            .filter(f -> f.statistic().periodCode().equals(Optional.of("PILKADA-2024")))
            .filter(f -> f.statistic().regionCode().isEmpty())
            .filter(f -> f.statistic().violationType().isEmpty())
            .map(
                f ->
                    f.statistic().kind()
                        + " "
                        + f.statistic().stage().orElse("")
                        + " "
                        + f.asOf().map(OfficialDay::last).orElseThrow()
                        + " "
                        + f.value())
            .toList();
    assertThat(national)
        .containsExactlyInAnyOrder(
            "reports received 2024-10-31 2",
            "reports received 2024-11-05 3",
            "reported_persons alleged 2024-10-31 2",
            "reported_persons alleged 2024-11-05 3",
            "reported_persons proven 2024-11-05 1",
            "sanctioned_persons imposed 2024-11-05 1",
            "reported_persons in_process 2024-11-05 1",
            "dismissed_cases stopped 2024-11-05 1");
  }

  @Test
  void casesOfAProvinceHoldThoseOfItsRegencies() {
    OfficialFile file =
        OfficialFile.of(
            """
            report_date,region,status
            2024-10-03,Klaten,diterima
            2024-10-28,Jawa Tengah,diterima
            """);

    assertThat(CaseCounts.of(file.cases()).figures(Map.of()))
        .filteredOn(f -> f.statistic().regionCode().equals(Optional.of("33")))
        .extracting(OfficialFigure::value)
        .containsOnly(2L);
  }

  private static OfficialFigure only(String text) {
    OfficialFile file = OfficialFile.of(text);
    assertThat(file.refusals()).isEmpty();
    assertThat(file.figures()).hasSize(1);
    return file.figures().get(0);
  }
}
