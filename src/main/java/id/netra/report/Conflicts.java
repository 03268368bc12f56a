package id.netra.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Figures that contradict each other, each with its sentences. */
final class Conflicts {
  private static final int MOST_GROUPS = 100;
  private static final int SENTENCES_OF_A_SIDE = 2;

  private Conflicts() {}

  /** Figures that contradict each other, directly or through a third; the newest first. */
  static List<List<FigureLine>> of(ReportContent content, EvidenceGroups groups) {
    Set<String> seen = new HashSet<>();
    return Stream.of(content.figures(), content.parts(), content.workforce())
        .flatMap(List::stream)
        .filter(line -> !line.conflicts().isEmpty())
        .map(line -> reached(line, groups, seen))
        .filter(sides -> sides.size() > 1)
        .toList();
  }

  private static List<FigureLine> reached(
      FigureLine first, EvidenceGroups groups, Set<String> seen) {
    List<FigureLine> sides = new ArrayList<>();
    Deque<FigureLine> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      FigureLine line = open.remove();
      if (seen.add(line.id().observation())) {
        sides.add(line);
        line.conflicts().stream()
            .flatMap(conflict -> groups.figure(conflict.observation()).stream())
            .forEach(open::add);
      }
    }
    sides.sort(Comparator.comparing(line -> -line.value().max()));
    return sides;
  }

  static void write(List<List<FigureLine>> conflicts, EvidenceGroups groups, Html html) {
    if (conflicts.isEmpty()) {
      html.said("p", Bilingual.word("none"), "class", "none");
    }
    conflicts.stream().limit(MOST_GROUPS).forEach(sides -> writeOne(sides, groups, html));
    if (conflicts.size() > MOST_GROUPS) {
      html.said(
          "p", Bilingual.phrase("cut.lines", conflicts.size() - MOST_GROUPS), "class", "quiet");
    }
  }

  private static void writeOne(List<FigureLine> sides, EvidenceGroups groups, Html html) {
    html.open("article", "class", "pair");
    html.said("h3", Phrases.series(sides.get(0)));
    html.said("p", Phrases.conflict(sides), "class", "quiet");
    html.open("div", "class", "sides");
    sides.forEach(side -> side(side, groups, html));
    html.close("div").close("article").line();
  }

  private static void side(FigureLine line, EvidenceGroups groups, Html html) {
    html.open("div", "class", "side").open("p", "class", "level");
    html.said("strong", Phrases.value(line.value())).text(" ");
    html.said(
        "span",
        Phrases.joined(
            line.date().map(Bilingual::day).orElse(Bilingual.same("")),
            Phrases.sources(line),
            Phrases.mixture(line)),
        "class",
        "quiet");
    html.close("p");
    Cells.quotes(line.evidence().stream().limit(SENTENCES_OF_A_SIDE).toList()).accept(html);
    if (line.evidence().size() > SENTENCES_OF_A_SIDE) {
      Cells.evidence(
              groups.of(line),
              Bilingual.phrase("evidence.open", line.evidence().size()),
              Phrases.figure(line))
          .accept(html);
    }
    html.close("div");
  }
}
