package id.netra.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Themes over time as a stacked area: articles by month.
 *
 * <p>A month is as wide as it is; a month without coverage is a gap, never a zero.
 */
final class ThemeChart {
  private static final int MOST_THEMES = 9;
  private static final String OTHERS = "others";
  private static final int HEIGHT = 240;

  private final List<ThemeLine> shown;
  private final EvidenceGroups groups;
  private final TreeMap<LocalDate, MonthlyValue> coverage = new TreeMap<>();
  private final Map<String, Map<LocalDate, Long>> articles = new HashMap<>();
  private final boolean hasOthers;

  private ThemeChart(ReportContent content, ReportDetail detail, EvidenceGroups groups) {
    this.groups = groups;
    shown = content.themes().stream().limit(MOST_THEMES).toList();
    List<String> ids = shown.stream().map(ThemeLine::id).toList();
    detail.months().forEach(value -> count(value, ids));
    hasOthers = articles.containsKey(OTHERS);
  }

  static Chart of(ReportContent content, ReportDetail detail, EvidenceGroups groups) {
    return new ThemeChart(content, detail, groups).drawn();
  }

  private void count(MonthlyValue value, List<String> ids) {
    if (value.indicator().equals(MonthlyValues.COVERAGE)) {
      coverage.put(value.month(), value);
      return;
    }
    String theme = value.theme().filter(ids::contains).orElse(OTHERS);
    articles
        .computeIfAbsent(theme, id -> new HashMap<>())
        .merge(value.month(), value.behind().articles(), Long::sum);
  }

  private Chart drawn() {
    boolean isEmpty = coverage.isEmpty() || articles.isEmpty();
    LocalDate first = isEmpty ? LocalDate.EPOCH : coverage.firstKey();
    LocalDate last = isEmpty ? LocalDate.EPOCH : coverage.lastKey();
    TimePanels panels =
        new TimePanels(List.of(new TimePanels.Panel("themes.axis", HEIGHT)), first, last);
    shown.forEach(theme -> area(panels, theme.id(), Bilingual.same(theme.label())));
    if (hasOthers) {
      area(panels, OTHERS, Bilingual.word("themes.others"));
    }
    panels.coverage(coverage.values(), groups);
    return new Chart("themes", panels.json(), table(), isEmpty);
  }

  private void area(TimePanels panels, String theme, Bilingual name) {
    panels.name(theme, name);
    ObjectNode series =
        panels.series(theme, "line", 0).put("stack", "themes").put("triggerLineEvent", true);
    series.put("symbol", "circle").put("symbolSize", 4);
    series.putObject("areaStyle").put("opacity", 0.85);
    series.putObject("lineStyle").put("width", 0.5);
    series.putObject("emphasis").put("focus", "series");
    ArrayNode data = series.putArray("data");
    LocalDate before = LocalDate.MIN;
    for (LocalDate month : coverage.keySet()) {
      if (!before.equals(LocalDate.MIN) && !before.plusMonths(1).equals(month)) {
        data.addObject().putArray("value").add(before.plusMonths(1).toString()).addNull();
      }
      month(data, theme, month);
      before = month;
    }
  }

  private long articles(LocalDate month) {
    MonthlyValue value = coverage.get(month);
    return value == null ? 0 : value.behind().articles();
  }

  /** First, middle and last day of the month; the middle bears the point. */
  private void month(ArrayNode data, String theme, LocalDate month) {
    long value = value(theme, month);
    String group = groups.of(theme, month).orElse("");
    edge(data, month, value, group);
    Bilingual text =
        Bilingual.of(
            words ->
                words.month(month)
                    + ": "
                    + words.phrase("articles", value)
                    + "\n"
                    + words.phrase("of_all", articles(month)));
    ObjectNode point = TimePanels.point(data, TimePanels.middle(month), value, group, text);
    if (value == 0) {
      point.put("symbol", "none");
    }
    edge(data, month.withDayOfMonth(month.lengthOfMonth()), value, group);
  }

  private static void edge(ArrayNode data, LocalDate day, long value, String group) {
    ObjectNode edge = data.addObject().put("symbol", "none");
    edge.putArray("value").add(day.toString()).add(value);
    if (!group.isEmpty()) {
      edge.put("g", group);
    }
  }

  private long value(String theme, LocalDate month) {
    return articles.getOrDefault(theme, Map.of()).getOrDefault(month, 0L);
  }

  private PageTable table() {
    List<PageTable.Column> columns = new ArrayList<>();
    columns.add(PageTable.Column.text("month"));
    shown.forEach(theme -> columns.add(new PageTable.Column(Bilingual.same(theme.label()), "num")));
    columns.add(PageTable.Column.number("coverage.series"));
    PageTable table = new PageTable(Bilingual.word("chart.themes"), columns);
    coverage
        .descendingMap()
        .forEach(
            (month, value) -> {
              List<Consumer<Html>> cells = new ArrayList<>();
              Bilingual name = Bilingual.of(words -> words.month(month));
              cells.add(Cells.said(name));
              shown.forEach(theme -> cells.add(cell(theme, month, name)));
              cells.add(Cells.count(value.behind().articles(), groups.of(month), name));
              table.row(cells);
            });
    return table;
  }

  private Consumer<Html> cell(ThemeLine theme, LocalDate month, Bilingual name) {
    Optional<String> group = groups.of(theme.id(), month);
    return Cells.count(
        value(theme.id(), month), group, Phrases.joined(Bilingual.same(theme.label()), name));
  }
}
