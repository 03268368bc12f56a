package id.netra.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands on the page, from top to bottom. */
final class PageSections {
  private static final List<String> SECTIONS =
      List.of(
          "changes",
          "themes",
          "violations",
          "conflicts",
          "breakdowns",
          "events",
          "provinces",
          "workforce",
          "coverage",
          "quality");

  private final ReportContent content;
  private final ReportDetail detail;
  private final EvidenceGroups groups;
  private final Html html;
  private final List<List<FigureLine>> conflicts;

  PageSections(ReportContent content, ReportDetail detail, EvidenceGroups groups, Html html) {
    this.content = content;
    this.detail = detail;
    this.groups = groups;
    this.html = html;
    this.conflicts = Conflicts.of(content, groups);
  }

  void write(List<Chart> charts) {
    Map<String, Chart> byId =
        charts.stream().collect(Collectors.toMap(Chart::id, Function.identity()));
    head();
    section("changes", () -> ChangeList.write(detail.run(), groups, html));
    section(
        "themes",
        () -> {
          chart(byId, "themes");
          ThemeTable.of(content.themes(), groups).write(html);
        });
    section(
        "violations",
        () -> {
          chart(byId, "series");
          html.said("h3", Bilingual.word("figures.latest"));
          FigureTable.of("figures.latest", content.figures(), groups).write(html);
        });
    section("conflicts", () -> Conflicts.write(conflicts, groups, html));
    section("breakdowns", () -> BreakdownTable.of(content, detail, groups).write(html));
    section(
        "events",
        () -> {
          chart(byId, "events");
          EventTable.of(content.events(), groups).write(html);
        });
    section("provinces", () -> chart(byId, "provinces"));
    section(
        "workforce",
        () -> FigureTable.of("section.workforce", content.workforce(), groups).write(html));
    section("coverage", this::coverage);
    section("quality", () -> QualityTable.of(detail.run().quality()).write(html));
  }

  /** One chart without the page around it. */
  void write(Chart chart) {
    chart(Map.of(chart.id(), chart), chart.id());
  }

  private void head() {
    html.open("header", "class", "top");
    html.said("h1", Bilingual.word("title"));
    detail
        .run()
        .night()
        .ifPresent(
            night ->
                html.said(
                    "p",
                    Bilingual.of(words -> words.phrase("night", words.day(night))),
                    "class",
                    "quiet"));
    tiles();
    html.openNamed("nav", "aria-label", Bilingual.word("nav")).open("ul");
    SECTIONS.forEach(
        name ->
            html.open("li")
                .said("a", Bilingual.word("section." + name), "href", "#" + name)
                .close("li"));
    html.close("ul").close("nav").close("header").line();
  }

  private void tiles() {
    Coverage coverage = content.coverage();
    html.open("dl", "class", "tiles");
    tile("tile.articles", coverage.articles());
    tile("tile.originals", coverage.originals());
    tile("tile.outlets", coverage.outlets());
    tile("tile.figures", content.figures().size());
    tile("tile.conflicts", conflicts.size());
    tile("tile.events", content.events().size());
    html.close("dl").line();
  }

  private void tile(String key, long value) {
    html.open("div").said("dt", Bilingual.word(key)).said("dd", Bilingual.count(value));
    html.close("div");
  }

  private void section(String name, Runnable body) {
    html.open("section", "id", name, "aria-labelledby", "h-" + name).line();
    html.said("h2", Bilingual.word("section." + name), "id", "h-" + name);
    html.said("p", Bilingual.word("about." + name), "class", "about").line();
    body.run();
    html.close("section").line();
  }

  /** A chart, the switches of its series, and the same in a table. */
  private void chart(Map<String, Chart> byId, String id) {
    Chart chart = byId.get(id);
    if (chart == null || chart.isEmpty()) {
      html.said("p", Bilingual.word("chart.none"), "class", "none");
      return;
    }
    html.open("figure", "id", "figure-" + chart.id());
    html.said("figcaption", Bilingual.word("chart." + chart.id()));
    if (chart.id().equals("series")) {
      marks();
    }
    html.openNamed(
            "div",
            "aria-label",
            Phrases.joined(Bilingual.word("chart." + chart.id()), Bilingual.word("chart.keys")),
            "class",
            "chart",
            "id",
            "chart-" + chart.id(),
            "role",
            "application",
            "tabindex",
            "0")
        .close("div");
    html.openNamed(
            "div",
            "aria-label",
            Bilingual.word("chart.switches"),
            "class",
            "switches",
            "role",
            "group")
        .close("div");
    html.open("details").said("summary", Bilingual.word("chart.table"));
    chart.table().write(html);
    html.close("details").close("figure").line();
  }

  /** What the shapes of points mean, with which the tables mark the same figures. */
  private void marks() {
    html.open("p", "class", "marks quiet");
    for (String status : List.of("conflict", "correction", FigureLine.RESTATEMENT)) {
      html.said("span", Bilingual.word(status), "class", Cells.mark(status)).text(" ");
    }
    html.close("p").line();
  }

  private void coverage() {
    Coverage coverage = content.coverage();
    EvidenceBook book = groups.book();
    html.said(
        "p",
        Bilingual.phrase(
            "coverage",
            coverage.articles(),
            coverage.originals(),
            coverage.outlets(),
            coverage.rejected()));
    html.said(
        "p",
        book.left() == 0
            ? Bilingual.phrase("evidence.all", book.held())
            : Bilingual.phrase("evidence.cut", book.held(), book.left()));
    CoverageTable.of(detail.months(), groups).write(html);
  }
}
