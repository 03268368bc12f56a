package id.netra.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What changed since the night before, in a sentence and in a table. */
final class ChangeList {
  private static final int MOST_ROWS = 500;

  private ChangeList() {}

  static void write(RunFacts run, EvidenceGroups groups, Html html) {
    List<Change> changes = run.changes();
    if (run.since().isEmpty()) {
      html.said("p", Bilingual.word("changes.first"));
      return;
    }
    html.said("p", summary(changes, run.since().get()));
    PageTable table =
        new PageTable(
            Bilingual.word("section.changes"),
            List.of(
                PageTable.Column.text("change.kind"),
                PageTable.Column.text("change.subject"),
                PageTable.Column.text("evidence")));
    changes.stream().limit(MOST_ROWS).forEach(change -> row(table, change, groups));
    if (!table.isEmpty()) {
      table.write(html);
    }
  }

  private static Bilingual summary(List<Change> changes, LocalDate since) {
    if (changes.isEmpty()) {
      return Bilingual.of(words -> words.phrase("changes.none", words.day(since)));
    }
    Map<String, Long> byKind =
        changes.stream()
            .collect(Collectors.groupingBy(Change::kind, TreeMap::new, Collectors.counting()));
    return Bilingual.of(
        words -> {
          List<String> parts = new ArrayList<>();
          byKind.forEach(
              (kind, count) -> parts.add(words.count(count) + " " + words.of("change." + kind)));
          return words.phrase("changes.some", String.join(", ", parts), words.day(since));
        });
  }

  private static void row(PageTable table, Change change, EvidenceGroups groups) {
    Consumer<Html> kind = Cells.said(Bilingual.word("change." + change.kind()));
    Optional<FigureLine> figure = change.observation().flatMap(groups::figure);
    if (figure.isEmpty()) {
      table.row(List.of(kind, Cells.said(subject(change)), Cells.said(Bilingual.same(""))));
      return;
    }
    FigureLine line = figure.get();
    table.row(
        List.of(
            kind,
            Cells.said(Phrases.figure(line)),
            Cells.evidence(
                groups.of(line),
                Bilingual.phrase("evidence.open", line.evidence().size()),
                Phrases.figure(line))));
  }

  private static Bilingual subject(Change change) {
    Bilingual counted =
        change
            .counted()
            .map(it -> Phrases.spaced(Phrases.value(it.value()), Bilingual.word(it.kind())))
            .orElse(Bilingual.same(""));
    return Phrases.joined(
        Bilingual.same(change.theme().orElse("")),
        counted,
        Bilingual.same(String.join(" · ", change.context())),
        change.day().map(Bilingual::day).orElse(Bilingual.same("")));
  }
}
