package id.netra.series;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.series.BreakdownCheck.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BreakdownCheckTest {
  private static final long DAY = 18_539;

  private static CountedPart total(long value) {
    return counted("", "_T", value, "asn", Optional.empty());
  }

  private static CountedPart part(String category, long value) {
    return counted("source", category, value, "asn", Optional.empty());
  }

  private static CountedPart counted(
      String dimension, String category, long value, String population, Optional<Double> share) {
    return new CountedPart(
        dimension + category,
        "violation_cases",
        Optional.of("alleged"),
        Optional.of(population),
        Optional.of(dimension).filter(d -> !d.isEmpty()),
        category,
        value,
        Optional.of(DAY),
        Optional.empty(),
        share,
        Optional.empty(),
        1);
  }

  private static Optional<Finding> finding(CountedPart total, CountedPart... parts) {
    return BreakdownCheck.of(List.of(parts)).finding(total);
  }

  @Test
  void partsOfOnePaperAreAddedForTheTotalOfAnother() {
    assertThat(finding(total(805), part("temuan", 744), part("laporan", 61)))
        .contains(new Finding("adds_up", Optional.of(0L), "outlets"));
  }

  @Test
  void partsThatFallShortLeaveOneOut() {
    assertThat(finding(total(805), part("temuan", 700), part("laporan", 61)))
        .contains(new Finding("part_missing", Optional.of(-44L), "outlets"));
  }

  @Test
  void oneSinglePartProvesNothing() {
    assertThat(finding(total(805), part("temuan", 744))).isEmpty();
  }

  @Test
  void partsOfAnotherDayAreNotAdded() {
    CountedPart old =
        new CountedPart(
            "lama",
            "violation_cases",
            Optional.of("alleged"),
            Optional.of("asn"),
            Optional.of("source"),
            "laporan",
            61,
            Optional.of(DAY - 30),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            1);
    assertThat(finding(total(805), part("temuan", 744), old)).isEmpty();
  }

  @Test
  void aPrintedPercentageIsCalculatedBack() {
    CountedPart wrong = counted("source", "temuan", 67, "asn", Optional.of(0.43));
    CountedPart right = counted("source", "temuan", 67, "asn", Optional.of(0.3317));

    assertThat(finding(total(202), wrong).map(Finding::verdict)).contains("percent_mismatch");
    assertThat(finding(total(202), right)).isEmpty();
  }

  @Test
  void aTotalOfCivilServantsWithVillageHeadsAmongItsPartsIsMarked() {
    CountedPart total = total(917);
    CountedPart villageHeads = counted("source", "laporan", 70, "kepala_desa", Optional.empty());

    assertThat(
            BreakdownCheck.of(List.of(part("temuan", 847), villageHeads)).mixesPopulations(total))
        .isTrue();
    assertThat(
            BreakdownCheck.of(List.of(part("temuan", 847), part("laporan", 70)))
                .mixesPopulations(total))
        .isFalse();
  }
}
