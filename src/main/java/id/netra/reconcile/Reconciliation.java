package id.netra.reconcile;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Official figures held against those of the press, both ways.
 *
 * <p>Each official row is matched, contradicted (also beside a match), possible, or not covered. A
 * figure of the press that agrees with one official row contradicts none, and neither does a number
 * of less than half in an article that states the official one too: "369 kasus, bertambah 20
 * kasus". What is left over, totals on the neutrality of civil servants, only the press has.
 */
final class Reconciliation {
  private final List<OfficialFigure> official;
  private final Map<Long, List<PressFigure>> byValue = new HashMap<>();
  private final Map<List<String>, List<PressFigure>> bySeries;
  private final List<PressFigure> press;

  private Reconciliation(List<OfficialFigure> official, List<PressFigure> press) {
    this.official = official;
    this.press = press;
    this.bySeries = press.stream().collect(groupingBy(figure -> key(figure.statistic())));
    press.forEach(
        figure ->
            byValue.computeIfAbsent(figure.value().max(), value -> new ArrayList<>()).add(figure));
  }

  /** The findings: by line of the file, then what only the press states, widest printed first. */
  static List<Finding> of(OfficialFile file, List<PressFigure> press) {
    List<OfficialFigure> figures = new ArrayList<>(file.figures());
    figures.addAll(CaseCounts.of(file.cases()).figures(days(press)));
    return new Reconciliation(figures, press).findings();
  }

  private static Map<Statistic, Set<LocalDate>> days(List<PressFigure> press) {
    Map<Statistic, Set<LocalDate>> days = new HashMap<>();
    press.forEach(
        figure ->
            figure
                .time()
                .ifPresent(
                    time ->
                        days.computeIfAbsent(
                                figure.statistic().ofCivilServants(), s -> new TreeSet<>())
                            .add(time.day())));
    return days;
  }

  private List<Finding> findings() {
    Map<OfficialFigure, Map<PressFigure, Finding.Status>> compared = new HashMap<>();
    official.forEach(figure -> compared.put(figure, compared(figure)));
    Set<PressFigure> agreeing =
        compared.values().stream()
            .flatMap(statuses -> statuses.entrySet().stream())
            .filter(entry -> entry.getValue() == Finding.Status.MATCHED)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    List<Finding> findings = new ArrayList<>();
    Set<PressFigure> used = new HashSet<>();
    for (OfficialFigure figure : official) {
      List<Finding> own = findings(figure, compared.getOrDefault(figure, Map.of()), agreeing);
      own.forEach(finding -> used.addAll(finding.press()));
      findings.addAll(own);
    }
    findings.addAll(pressOnly(used));
    return findings;
  }

  private Map<PressFigure, Finding.Status> compared(OfficialFigure figure) {
    Map<PressFigure, Finding.Status> statuses = new HashMap<>();
    candidates(figure)
        .forEach(
            other ->
                new Comparison(figure, other)
                    .status()
                    .ifPresent(status -> statuses.put(other, status)));
    return statuses;
  }

  private Stream<PressFigure> candidates(OfficialFigure figure) {
    return Stream.concat(
        byValue.getOrDefault(figure.value(), List.of()).stream(),
        bySeries.getOrDefault(key(figure.statistic()), List.of()).stream());
  }

  private static List<String> key(Statistic statistic) {
    return List.of(
        statistic.kind(), statistic.periodCode().orElse(""), statistic.reportingBody().orElse(""));
  }

  private static List<Finding> findings(
      OfficialFigure figure, Map<PressFigure, Finding.Status> statuses, Set<PressFigure> agreeing) {
    List<Finding> findings = new ArrayList<>();
    List<PressFigure> matched = of(Finding.Status.MATCHED, statuses);
    List<PressFigure> possible = of(Finding.Status.POSSIBLE, statuses);
    if (!matched.isEmpty()) {
      findings.add(finding(Finding.Status.MATCHED, figure, matched));
    } else if (!possible.isEmpty()) {
      findings.add(finding(Finding.Status.POSSIBLE, figure, possible));
    }
    of(Finding.Status.CONTRADICTED, statuses).stream()
        .filter(other -> !agreeing.contains(other) && !isPart(other, figure, matched))
        .map(other -> finding(Finding.Status.CONTRADICTED, figure, List.of(other)))
        .forEach(findings::add);
    if (findings.isEmpty()) {
      findings.add(
          new Finding(
              Finding.Status.NOT_COVERED, Optional.of(figure), List.of(), "no article states it"));
    }
    return findings;
  }

  private static boolean isPart(
      PressFigure other, OfficialFigure figure, List<PressFigure> matched) {
    Set<String> agreeing =
        matched.stream()
            .flatMap(press -> press.mentions().stream())
            .map(PressMention::article)
            .collect(Collectors.toSet());
    return other.value().max() * 2 < figure.value()
        && other.mentions().stream().map(PressMention::article).allMatch(agreeing::contains);
  }

  private static List<PressFigure> of(
      Finding.Status status, Map<PressFigure, Finding.Status> statuses) {
    return statuses.entrySet().stream()
        .filter(entry -> entry.getValue() == status)
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(PressFigure::observationId))
        .toList();
  }

  private static Finding finding(
      Finding.Status status, OfficialFigure figure, List<PressFigure> press) {
    String reason =
        press.stream()
            .map(other -> new Comparison(figure, other).reason(status))
            .distinct()
            .collect(Collectors.joining("; "));
    return new Finding(status, Optional.of(figure), press, reason);
  }

  private List<Finding> pressOnly(Set<PressFigure> used) {
    return press.stream()
        .filter(figure -> figure.isAsnNeutrality() && !used.contains(figure))
        .sorted(
            Comparator.comparing(PressFigure::isKeyed)
                .thenComparing(PressFigure::articleCount)
                .reversed()
                .thenComparing(PressFigure::observationId))
        .map(
            figure ->
                new Finding(
                    Finding.Status.PRESS_ONLY,
                    Optional.empty(),
                    List.of(figure),
                    figure.isKeyed()
                        ? "no official row states it"
                        : "no official row states it; issuer or period not said"))
        .toList();
  }
}
