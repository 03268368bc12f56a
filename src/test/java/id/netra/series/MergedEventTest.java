package id.netra.series;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.series.EventReport.Attendance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MergedEventTest {

  private static EventReport report(String article, String original, Optional<Attendance> counted) {
    Source source =
        new Source(
            article,
            original,
            Optional.empty(),
            Optional.of(article),
            Optional.empty(),
            Optional.empty());
    return new EventReport(
        "acara di " + article,
        source,
        new EventReport.Occasion(
            "ikrar", Optional.empty(), false, Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        counted);
  }

  private static Optional<Attendance> total(String id, long people) {
    return Optional.of(
        new Attendance(
            id, Optional.empty(), Optional.empty(), false, exact(people), Optional.empty()));
  }

  private static Optional<Attendance> part(String id, String role, long people) {
    return Optional.of(
        new Attendance(
            id, Optional.of(role), Optional.of("role"), true, exact(people), Optional.empty()));
  }

  private static StatedValue exact(long people) {
    return new StatedValue(people, people, "exact");
  }

  @Test
  void anEventWithoutANumberHasOneRow() {
    List<MergedEvent.Count> counts =
        new MergedEvent(List.of(report("x", "x", Optional.empty()))).counts();
    assertThat(counts).hasSize(1);
    assertThat(counts.get(0).value()).isEmpty();
    assertThat(counts.get(0).mentionCount()).isEqualTo(1);
  }

  @Test
  void rolesStandBesideTheirTotalAndAddUp() {
    List<MergedEvent.Count> counts =
        new MergedEvent(
                List.of(
                    report("x", "x", total("t", 112)),
                    report("x", "x", part("p", "Sekretaris", 60)),
                    report("x", "x", part("q", "Camat", 11)),
                    report("x", "x", part("r", "Kasubbag", 41))))
            .counts();
    assertThat(counts)
        .extracting(c -> c.role().orElse("total") + " " + c.value().orElseThrow().min())
        .containsExactly("total 112", "Camat 11", "Kasubbag 41", "Sekretaris 60");
    assertThat(counts.get(0).breakdown()).contains(new Breakdown("adds_up", 0));
  }

  @Test
  void theCountOfMostIndependentSourcesStandsAndCopiesAreOneSource() {
    List<MergedEvent.Count> counts =
        new MergedEvent(
                List.of(
                    report("x", "x", total("t", 150)),
                    report("y", "x", total("u", 150)),
                    report("z", "x", total("v", 150)),
                    report("p", "p", total("w", 120)),
                    report("q", "q", total("s", 120))))
            .counts();
    assertThat(counts).extracting(c -> c.value().orElseThrow().min()).containsExactly(120L);
    assertThat(counts.get(0).sources()).hasSize(2);
  }
}
