package id.netra.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import id.netra.job.CompletedJob;
import id.netra.job.RunSummary;
import id.netra.report.Coverage;
import id.netra.report.EventLine;
import id.netra.report.FigureLine;
import id.netra.report.Readings;
import id.netra.report.ReportContent;
import id.netra.report.ReportWords;
import id.netra.report.ThemeLine;
import id.netra.table.LakeTable;
import id.netra.table.LakeTables;
import id.netra.table.Layer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The summary that a person reads at the end of a run. */
final class SummaryPrinter {
  private static final int MOST_LINES = 10;

  private final PrintStream out;
  private final ReportWords words = ReportWords.in("en");

  SummaryPrinter(PrintStream out) {
    this.out = out;
  }

  /** What a completed night says now, without what the run did. */
  static String standingText(RunSummary summary) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new SummaryPrinter(new PrintStream(bytes, true, StandardCharsets.UTF_8)).standing(summary);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  void print(RunSummary summary) {
    out.println();
    out.println("Netra, night of " + summary.runDate() + ": " + work(summary.jobs()));
    standing(summary);
    times(summary.jobs());
  }

  /** The summary of a night that was complete already. */
  void printStanding(LocalDate runDate, String standing) {
    out.println();
    out.println("Netra, night of " + runDate + ": nothing new");
    out.print(standing);
  }

  private void standing(RunSummary summary) {
    summary.content().ifPresent(this::content);
    List<String> changes = new ChangeLines(words).of(summary.changes()).toList();
    if (!changes.isEmpty()) {
      out.println();
      changes.forEach(out::println);
    }
    summary.notes().forEach(note -> out.println("Note: " + note));
    out.println();
    out.println("Delta tables in " + summary.lake());
    Map<Layer, List<LakeTable>> layers =
        LakeTables.ALL.stream().collect(groupingBy(LakeTable::layer, LinkedHashMap::new, toList()));
    layers.forEach(
        (layer, tables) ->
            out.println(
                "  "
                    + layer.code()
                    + "/ "
                    + tables.stream().map(LakeTable::name).collect(joining(", "))));
    summary.content().ifPresent(c -> out.println("Report: " + summary.lake() + "/report.html"));
  }

  private static String work(List<CompletedJob> jobs) {
    long rows = jobs.stream().mapToLong(CompletedJob::rowsWritten).sum();
    return rows == 0 ? "nothing new" : rows + " rows written";
  }

  private void content(ReportContent content) {
    Coverage coverage = content.coverage();
    out.println(
        words.of(
            "coverage",
            coverage.articles(),
            coverage.originals(),
            coverage.outlets(),
            coverage.rejected()));
    section("themes", content.themes(), this::theme);
    section("figures", content.figures(), this::figure);
    section("events", content.events(), this::event);
    section("workforce", content.workforce(), this::figure);
  }

  private <T> void section(String name, List<T> lines, Function<T, String> reading) {
    out.println();
    out.println(words.of("section." + name));
    lines.stream().limit(MOST_LINES).forEach(line -> out.println("  " + reading.apply(line)));
    if (lines.isEmpty()) {
      out.println("  " + words.of("none"));
    }
    if (lines.size() > MOST_LINES) {
      out.println("  … and " + (lines.size() - MOST_LINES) + " more");
    }
  }

  private String theme(ThemeLine theme) {
    return String.format(
        Locale.ROOT,
        "%5s  %s (%s)",
        ReportWords.number(theme.articles()),
        theme.label(),
        theme.topTerms().stream().limit(6).collect(joining(", ")));
  }

  private String figure(FigureLine line) {
    FigureLine.Statistic statistic = line.statistic();
    return Stream.of(
            String.format(
                Locale.ROOT,
                "%10s %s",
                Readings.value(line.value(), words),
                Readings.counted(statistic, words)),
            statistic.period().orElse("no period"),
            Readings.place(statistic, words),
            statistic.reportingBody().orElse(words.of("no_body")),
            line.date().map(date -> words.of("date") + " " + date).orElse("no date"),
            words.of("sources", line.outlets(), line.independentSources())
                + (line.status().equals("first") ? "" : ", " + words.of(line.status())))
        .collect(joining(" · "));
  }

  private String event(EventLine event) {
    return Stream.of(
            event.date().map(String::valueOf).orElse("no date   "),
            words.of(event.type()),
            event.region().orElse(words.of("unsaid")),
            event.organiser().orElse(""),
            event.participants().isPresent() || !event.roles().isEmpty()
                ? words.of("event.participants") + " " + Readings.participants(event, words)
                : "")
        .filter(part -> !part.isEmpty())
        .collect(joining(" · "));
  }

  private void times(List<CompletedJob> jobs) {
    out.println(
        jobs.stream()
            .map(
                job ->
                    String.format(
                        Locale.ROOT, "%s %.1f s", job.job(), job.duration().toMillis() / 1000.0))
            .collect(joining(", ", "Times: ", "")));
  }
}
