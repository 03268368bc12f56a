package id.netra.series;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.series.EventReport.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EventGroupingTest {

  private static EventReport report(String article, String type, String day, String basis) {
    Source source =
        new Source(
            article,
            article,
            Optional.empty(),
            Optional.of(article),
            Optional.empty(),
            Optional.empty());
    Occasion occasion =
        new Occasion(
            type,
            Optional.of(LocalDate.parse(day)),
            basis.equals("published"),
            Optional.of("33.19"),
            Optional.of("Kudus"));
    return new EventReport(
        "acara " + article, source, occasion, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static EventReport at(String venue, EventReport report) {
    return new EventReport(
        report.mentionId(),
        report.source(),
        report.occasion(),
        Optional.of(venue),
        report.organiser(),
        report.attendance());
  }

  private static List<String> events(EventReport... reports) {
    return EventGrouping.of(List.of(reports)).stream()
        .map(
            e ->
                e.type()
                    + " "
                    + e.date().orElseThrow()
                    + " "
                    + String.join(
                        " ",
                        e.reports().stream().map(r -> r.source().articleId()).sorted().toList()))
        .sorted()
        .toList();
  }

  @Test
  void aReportWithTheDayOfPrintingIsOfTheEventOfTheDayBefore() {
    assertThat(
            events(
                report("a", "ikrar", "2024-09-23", "stated"),
                report("b", "ikrar", "2024-09-24", "published"),
                report("c", "ikrar", "2024-09-23", "relative")))
        .containsExactly("ikrar 2024-09-23 a b c");
  }

  @Test
  void eventsOfUnlikeDaysOrTypesStayApart() {
    assertThat(
            events(
                report("a", "ikrar", "2024-09-23", "stated"),
                report("b", "ikrar", "2024-09-24", "stated"),
                report("c", "sosialisasi", "2024-09-23", "stated"),
                report("d", "ikrar", "2024-10-24", "published")))
        .containsExactly(
            "ikrar 2024-09-23 a",
            "ikrar 2024-09-24 b",
            "ikrar 2024-10-24 d",
            "sosialisasi 2024-09-23 c");
  }

  @Test
  void aRollCallWithAPledgeAtOneVenueIsOneEvent() {
    assertThat(
            events(
                at("Alun-alun", report("a", "apel", "2024-09-23", "stated")),
                at("alun-alun", report("b", "ikrar", "2024-09-23", "stated")),
                at("Pendopo", report("c", "deklarasi", "2024-09-23", "stated"))))
        .containsExactly("apel 2024-09-23 a b", "deklarasi 2024-09-23 c");
  }

  @Test
  void theOrderOfReportsDoesNotMatter() {
    EventReport[] reports = {
      report("a", "ikrar", "2024-09-23", "stated"),
      report("b", "ikrar", "2024-09-24", "published"),
      report("c", "ikrar", "2024-09-25", "stated")
    };
    EventReport[] backwards = {reports[2], reports[1], reports[0]};

    assertThat(events(backwards)).isEqualTo(events(reports));
  }
}
