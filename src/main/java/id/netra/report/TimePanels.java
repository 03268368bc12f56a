package id.netra.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * An ECharts option of panels one above the other over one axis of time.
 *
 * <p>The last panel shows the coverage, so that no curve is read without what stands behind it.
 */
final class TimePanels {
  private static final int TOP = 30;
  private static final int GAP = 38;
  private static final int LEFT = 52;
  private static final int RIGHT = 18;
  private static final int ZOOM_SPACE = 74;
  private static final int COVERAGE_HEIGHT = 46;
  private static final String COVERAGE = "coverage.axis";

  /** A panel: the key of what its axis measures, and its height in pixels. */
  record Panel(String axis, int height) {}

  private final ObjectNode json = JsonNodeFactory.instance.objectNode();
  private final ObjectNode names = json.putObject("names");
  private final ObjectNode option = json.putObject("option");
  private final ArrayNode series = option.putArray("series");
  private final int coveragePanel;

  TimePanels(List<Panel> panels, LocalDate first, LocalDate last) {
    coveragePanel = panels.size();
    ArrayNode grids = option.putArray("grid");
    ArrayNode xAxes = option.putArray("xAxis");
    ArrayNode yAxes = option.putArray("yAxis");
    int top = TOP;
    for (int i = 0; i <= panels.size(); i++) {
      boolean isCoverage = i == coveragePanel;
      Panel panel = isCoverage ? new Panel(COVERAGE, COVERAGE_HEIGHT) : panels.get(i);
      grids
          .addObject()
          .put("left", LEFT)
          .put("right", RIGHT)
          .put("top", top)
          .put("height", panel.height());
      xAxes.add(timeAxis(i, first, last));
      yAxes.add(valueAxis(i, panel.axis()));
      top += panel.height() + GAP;
    }
    json.put("height", top - GAP + ZOOM_SPACE);
    zoom();
  }

  /** Names a series in both languages. */
  void name(String id, Bilingual name) {
    names.set(id, name.json());
  }

  /** Adds a series to a panel, drawn as a line or as bars. */
  ObjectNode series(String id, String type, int panel) {
    return series
        .addObject()
        .put("name", id)
        .put("type", type)
        .put("xAxisIndex", panel)
        .put("yAxisIndex", panel);
  }

  /** Draws the coverage into the last panel. */
  void coverage(Collection<MonthlyValue> months, EvidenceGroups groups) {
    name("coverage", Bilingual.word("coverage.series"));
    ObjectNode bars = series("coverage", "bar", coveragePanel).put("barMaxWidth", 14);
    ArrayNode data = bars.putArray("data");
    months.forEach(
        month ->
            point(
                data,
                middle(month.month()),
                month.behind().articles(),
                groups.of(month.month()).orElse(""),
                coverageText(month)));
  }

  /** A point at a day with its evidence, and its text beside the pointer. */
  static ObjectNode point(ArrayNode data, LocalDate day, long value, String group, Bilingual text) {
    ObjectNode point = data.addObject();
    point.putArray("value").add(day.toString()).add(value);
    if (!group.isEmpty()) {
      point.put("g", group);
    }
    point.set("t", text.json());
    return point;
  }

  /** The day on which a month stands. */
  static LocalDate middle(LocalDate month) {
    return month.withDayOfMonth(15);
  }

  ObjectNode json() {
    return json;
  }

  private static Bilingual coverageText(MonthlyValue month) {
    return Bilingual.of(
        words ->
            words.month(month.month())
                + "\n"
                + words.phrase(
                    "behind",
                    month.behind().articles(),
                    month.behind().outlets(),
                    month.behind().originals()));
  }

  private ObjectNode timeAxis(int panel, LocalDate first, LocalDate last) {
    ObjectNode axis = JsonNodeFactory.instance.objectNode();
    axis.put("type", "time")
        .put("gridIndex", panel)
        .put("min", first.withDayOfMonth(1).toString())
        .put("max", last.withDayOfMonth(last.lengthOfMonth()).toString());
    axis.putObject("axisLabel").put("show", panel == coveragePanel).put("hideOverlap", true);
    axis.putObject("splitLine").put("show", false);
    return axis;
  }

  private ObjectNode valueAxis(int panel, String key) {
    name(key, Bilingual.word(key));
    ObjectNode axis = JsonNodeFactory.instance.objectNode();
    axis.put("type", "value")
        .put("gridIndex", panel)
        .put("name", key)
        .put("minInterval", 1)
        .put("splitNumber", panel == coveragePanel ? 1 : 4);
    axis.putObject("nameTextStyle").put("align", "left").put("padding", 0);
    return axis;
  }

  private void zoom() {
    ArrayNode zooms = option.putArray("dataZoom");
    ObjectNode wheel = zooms.addObject().put("type", "inside").put("zoomOnMouseWheel", "ctrl");
    wheel.put("moveOnMouseMove", false).put("moveOnMouseWheel", false);
    ObjectNode slider = zooms.addObject().put("type", "slider").put("height", 22).put("bottom", 8);
    slider.put("showDetail", false).put("brushSelect", false);
    for (ObjectNode zoom : List.of(wheel, slider)) {
      ArrayNode axes = zoom.putArray("xAxisIndex");
      for (int i = 0; i <= coveragePanel; i++) {
        axes.add(i);
      }
      zoom.put("filterMode", "none");
    }
  }
}
