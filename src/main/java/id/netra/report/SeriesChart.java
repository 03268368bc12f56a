package id.netra.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Violation series as levels: one line for each series whose points can be compared.
 *
 * <p>Points stand at their as-of date. A series without an issuer or a period is not drawn, since
 * nobody can say what it compares with; its figures stand in the table.
 */
final class SeriesChart {
  private static final int MOST_SERIES = 40;
  private static final int SHOWN_AT_FIRST = 6;
  private static final int HEIGHT = 280;
  private static final int MOST_TABLE_ROWS = 500;

  private static final Comparator<FigureLine> SUPPORT =
      Comparator.comparing((FigureLine line) -> !line.isConflict())
          .thenComparing(FigureLine::independentSources)
          .thenComparing(FigureLine::outlets)
          .thenComparing(line -> line.value().max());

  private final List<List<FigureLine>> series;
  private final TreeMap<LocalDate, MonthlyValue> coverage = new TreeMap<>();
  private final EvidenceGroups groups;

  private SeriesChart(ReportContent content, ReportDetail detail, EvidenceGroups groups) {
    this.groups = groups;
    Map<String, List<FigureLine>> bySeries =
        content.figures().stream()
            .filter(SeriesChart::isComparable)
            .collect(groupingBy(line -> line.id().series(), LinkedHashMap::new, toList()));
    series =
        bySeries.values().stream()
            .sorted(
                Comparator.comparing((List<FigureLine> lines) -> days(lines))
                    .thenComparing(List::size)
                    .thenComparing(lines -> sources(lines))
                    .reversed()
                    .thenComparing(lines -> lines.get(0).id().series()))
            .limit(MOST_SERIES)
            .toList();
    detail.months().stream()
        .filter(value -> value.indicator().equals(MonthlyValues.COVERAGE))
        .forEach(value -> coverage.put(value.month(), value));
  }

  static Chart of(ReportContent content, ReportDetail detail, EvidenceGroups groups) {
    return new SeriesChart(content, detail, groups).drawn();
  }

  /** Whether its series says whose count it is, and of which election or year. */
  private static boolean isComparable(FigureLine line) {
    return line.isComparable()
        && line.known().asOf().isPresent()
        && line.statistic().reportingBody().isPresent()
        && line.statistic().period().isPresent();
  }

  private static long days(List<FigureLine> lines) {
    return lines.stream().map(line -> line.known().asOf()).distinct().count();
  }

  private static long sources(List<FigureLine> lines) {
    return lines.stream().mapToLong(FigureLine::independentSources).sum();
  }

  private Chart drawn() {
    List<LocalDate> days =
        series.stream()
            .flatMap(List::stream)
            .flatMap(line -> line.known().asOf().stream())
            .sorted()
            .toList();
    boolean isEmpty = days.isEmpty();
    LocalDate first = isEmpty ? LocalDate.EPOCH : days.get(0);
    LocalDate last = isEmpty ? LocalDate.EPOCH : days.get(days.size() - 1);
    TimePanels panels =
        new TimePanels(List.of(new TimePanels.Panel("series.axis", HEIGHT)), first, last);
    for (int i = 0; i < series.size(); i++) {
      line(panels, "s" + i, series.get(i));
    }
    panels.coverage(coverage.subMap(first.withDayOfMonth(1), true, last, true).values(), groups);
    ArrayNode off = panels.json().putArray("off");
    for (int i = SHOWN_AT_FIRST; i < series.size(); i++) {
      off.add("s" + i);
    }
    return new Chart("series", panels.json(), table(), isEmpty);
  }

  /**
   * The line runs through the best supported value of each day; others stand beside it, as do old
   * figures that are told again.
   */
  private void line(TimePanels panels, String id, List<FigureLine> lines) {
    panels.name(id, Phrases.series(lines.get(0)));
    TreeMap<LocalDate, FigureLine> best = new TreeMap<>();
    lines.stream()
        .filter(one -> !one.isRestatement())
        .forEach(
            one ->
                one.known()
                    .asOf()
                    .ifPresent(day -> best.merge(day, one, BinaryOperator.maxBy(SUPPORT))));
    ObjectNode line = panels.series(id, "line", 0).put("symbol", "circle").put("symbolSize", 9);
    line.putObject("lineStyle").put("width", 2);
    line.putObject("emphasis").put("focus", "series");
    ArrayNode onLine = line.putArray("data");
    best.values().forEach(one -> point(onLine, one));
    if (best.size() < lines.size()) {
      ArrayNode beside = panels.series(id, "scatter", 0).putArray("data");
      lines.stream().filter(one -> !best.containsValue(one)).forEach(one -> point(beside, one));
    }
  }

  private void point(ArrayNode data, FigureLine line) {
    LocalDate day = line.known().asOf().orElse(LocalDate.EPOCH);
    ObjectNode point =
        TimePanels.point(data, day, line.value().min(), groups.of(line), text(line, day));
    if (line.isConflict()) {
      point.put("symbol", "diamond").put("symbolSize", 15).put("k", "conflict");
    } else if (line.status().equals("correction")) {
      point.put("symbol", "triangle").put("symbolSize", 13).put("symbolRotate", 180);
    } else if (line.isRestatement()) {
      point.put("k", FigureLine.RESTATEMENT);
    }
  }

  private static Bilingual text(FigureLine line, LocalDate day) {
    Bilingual value = Phrases.value(line.value());
    Bilingual sources = Phrases.joined(Phrases.sources(line), Phrases.mixture(line));
    return Bilingual.of(
        words ->
            words.phrase(
                "series.point",
                value.in(words.of("language")),
                words.day(day),
                words.of("basis." + line.known().asOfBasis().orElse("published")),
                words.of(line.status()),
                sources.in(words.of("language"))));
  }

  private PageTable table() {
    PageTable table =
        new PageTable(
            Bilingual.word("chart.series"),
            List.of(
                PageTable.Column.text("series.name"),
                PageTable.Column.text("figure.date"),
                PageTable.Column.number("figure.value"),
                PageTable.Column.text("figure.status"),
                PageTable.Column.text("evidence")));
    series.stream()
        .flatMap(List::stream)
        .limit(MOST_TABLE_ROWS)
        .forEach(
            line ->
                table.row(
                    List.of(
                        Cells.said(Phrases.series(line)),
                        Cells.said(line.date().map(Bilingual::day).orElse(Bilingual.same(""))),
                        Cells.said(Phrases.value(line.value())),
                        Cells.status(line),
                        Cells.count(
                            line.evidence().size(),
                            Optional.of(groups.of(line)),
                            Phrases.figure(line)))));
    return table;
  }
}
