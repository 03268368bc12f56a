package id.netra.reconcile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Case records counted into series, as an official table would print them.
 *
 * <p>A record is one report (received) on one person (alleged). By its status it is also a person
 * proven or in process or a report dismissed, and with a sanction a person sanctioned. All of them
 * are counted from the first of the year, and from the first record of an election where records
 * name it: nationally, by kind of violation, by province, and by place. As records carry the status
 * of the day of the export, what became of them is counted up to the last report only.
 */
final class CaseCounts {
  private static final Set<String> BY_REPORT_DATE = Set.of("received", "alleged");

  private final Map<Statistic, TreeMap<LocalDate, Integer>> days = new LinkedHashMap<>();
  private final Map<Statistic, Integer> lastLines = new HashMap<>();

  private final LocalDate lastDay;

  private CaseCounts(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  static CaseCounts of(Collection<CaseRecord> records) {
    LocalDate lastDay =
        records.stream().map(CaseRecord::reported).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    CaseCounts counts = new CaseCounts(lastDay);
    records.forEach(counts::add);
    return counts;
  }

  /**
   * The counts at the end of each month in which they grew (the last day of all records, where that
   * is earlier), and on further days.
   *
   * @param wanted days on which the press counts the same thing
   */
  List<OfficialFigure> figures(Map<Statistic, Set<LocalDate>> wanted) {
    List<OfficialFigure> figures = new ArrayList<>();
    days.forEach((statistic, reported) -> figures.addAll(counted(statistic, reported, wanted)));
    return figures;
  }

  private void add(CaseRecord record) {
    periods(record)
        .flatMap(period -> scopes(record).flatMap(scope -> statistics(record, period, scope)))
        .forEach(
            statistic -> {
              days.computeIfAbsent(statistic, s -> new TreeMap<>())
                  .merge(record.reported(), 1, Integer::sum);
              lastLines.merge(statistic, record.line(), Math::max);
            });
  }

  private static Stream<String> periods(CaseRecord record) {
    return Stream.concat(
            record.periodCode().stream(), Stream.of("Y-" + record.reported().getYear()))
        .distinct();
  }

  private record Scope(Optional<String> regionCode, Optional<String> violationType) {}

  private static Stream<Scope> scopes(CaseRecord record) {
    Optional<String> province = record.regionCode().map(code -> code.split("\\.", 2)[0]);
    return Stream.of(
            Stream.of(new Scope(Optional.empty(), Optional.empty())),
            record.violationType().stream().map(t -> new Scope(Optional.empty(), Optional.of(t))),
            province.stream().map(code -> new Scope(Optional.of(code), Optional.empty())),
            record.regionCode().stream().map(c -> new Scope(Optional.of(c), Optional.empty())))
        .flatMap(scopes -> scopes)
        .distinct();
  }

  private static Stream<Statistic> statistics(CaseRecord record, String period, Scope scope) {
    Stream.Builder<List<String>> meanings = Stream.builder();
    meanings.add(List.of("reports", "report", "received"));
    meanings.add(List.of("reported_persons", "person", "alleged"));
    switch (record.stage()) {
      case "proven" -> meanings.add(List.of("reported_persons", "person", "proven"));
      case "in_process" -> meanings.add(List.of("reported_persons", "person", "in_process"));
      case "stopped" -> meanings.add(List.of("dismissed_cases", "report", "stopped"));
      default -> {}
    }
    if (record.isSanctioned()) {
      meanings.add(List.of("sanctioned_persons", "person", "imposed"));
    }
    return meanings.build().map(meaning -> statistic(meaning, record, period, scope));
  }

  private static Statistic statistic(
      List<String> meaning, CaseRecord record, String period, Scope scope) {
    return new Statistic(
        meaning.get(0),
        meaning.get(1),
        Optional.of(meaning.get(2)),
        Optional.of("asn"),
        scope.violationType(),
        Optional.of(period),
        scope.regionCode(),
        Optional.of(record.reportingBody()));
  }

  private List<OfficialFigure> counted(
      Statistic statistic,
      NavigableMap<LocalDate, Integer> reported,
      Map<Statistic, Set<LocalDate>> wanted) {
    if (!BY_REPORT_DATE.contains(statistic.stage().orElse(""))) {
      return List.of(figure(statistic, lastDay, reported));
    }
    TreeSet<LocalDate> shown = new TreeSet<>();
    reported.keySet().forEach(day -> shown.add(monthEnd(day)));
    wanted.getOrDefault(statistic.ofCivilServants(), Set.of()).stream()
        .filter(day -> !day.isAfter(lastDay))
        .forEach(shown::add);
    return shown.stream()
        .map(day -> figure(statistic, day, reported.headMap(day, true)))
        .filter(figure -> figure.value() > 0)
        .toList();
  }

  private LocalDate monthEnd(LocalDate day) {
    LocalDate end = YearMonth.from(day).atEndOfMonth();
    return end.isAfter(lastDay) ? lastDay : end;
  }

  private OfficialFigure figure(Statistic statistic, LocalDate day, Map<LocalDate, Integer> until) {
    return new OfficialFigure(
        lastLines.getOrDefault(statistic, 0),
        statistic,
        until.values().stream().mapToLong(Integer::longValue).sum(),
        Optional.of(OfficialDay.on(day)),
        Optional.empty(),
        Optional.empty());
  }
}
