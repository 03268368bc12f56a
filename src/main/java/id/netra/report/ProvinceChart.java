package id.netra.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Provinces by how many different figures and events the press tells of them, as ranked bars.
 *
 * <p>What is ranked is what is told, not what happened: levels of unlike series cannot be added.
 */
final class ProvinceChart {
  private static final int MOST_BARS = 20;
  private static final int BAR_HEIGHT = 24;
  private static final int NAMES_WIDTH = 152;
  private static final int SPACE = 60;

  /** What is told of one province. */
  private record Told(String code, List<String> figures, List<String> events) {
    int size() {
      return figures.size() + events.size();
    }
  }

  private final Map<String, Told> byCode = new HashMap<>();
  private final EvidenceGroups groups;

  private ProvinceChart(ReportContent content, EvidenceGroups groups) {
    this.groups = groups;
    Stream.concat(content.figures().stream(), content.parts().stream())
        .forEach(
            line ->
                told(line.statistic().refinement().regionCode())
                    .ifPresent(told -> told.figures().add(groups.of(line))));
    content
        .events()
        .forEach(
            event ->
                told(event.details().regionCode())
                    .ifPresent(told -> told.events().add(groups.of(event))));
  }

  static Chart of(ReportContent content, EvidenceGroups groups) {
    return new ProvinceChart(content, groups).drawn();
  }

  private Optional<Told> told(Optional<String> regionCode) {
    return regionCode
        .flatMap(Provinces::code)
        .map(
            province ->
                byCode.computeIfAbsent(
                    province, code -> new Told(code, new ArrayList<>(), new ArrayList<>())));
  }

  private Chart drawn() {
    List<Told> ranked =
        byCode.values().stream()
            .sorted(Comparator.comparing(Told::size).reversed().thenComparing(Told::code))
            .toList();
    List<Told> drawn = ranked.stream().limit(MOST_BARS).toList();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("height", drawn.size() * BAR_HEIGHT + SPACE);
    ObjectNode names = json.putObject("names");
    ObjectNode option = json.putObject("option");
    option
        .putObject("grid")
        .put("left", NAMES_WIDTH)
        .put("right", 24)
        .put("top", 8)
        .put("bottom", 30);
    option.putObject("xAxis").put("type", "value").put("minInterval", 1);
    ObjectNode axis = option.putObject("yAxis").put("type", "category").put("inverse", true);
    axis.putObject("axisLabel")
        .put("width", NAMES_WIDTH - 12)
        .put("overflow", "break")
        .put("lineHeight", 12);
    ArrayNode codes = axis.putArray("data");
    PageTable table = table();
    ArrayNode series = option.putArray("series");
    ArrayNode figures = bars(series, names, "provinces.figures");
    ArrayNode events = bars(series, names, "provinces.events");
    for (Told told : drawn) {
      names.set("p" + told.code(), Provinces.name(told.code()).json());
      codes.add("p" + told.code());
      point(figures, told, told.figures(), "provinces.figures");
      point(events, told, told.events(), "provinces.events");
    }
    ranked.forEach(told -> row(table, told));
    return new Chart("provinces", json, table, ranked.isEmpty());
  }

  private static ArrayNode bars(ArrayNode series, ObjectNode names, String key) {
    names.set(key, Bilingual.word(key).json());
    ObjectNode bars = series.addObject().put("name", key).put("type", "bar");
    bars.put("stack", "told").put("barMaxWidth", 16);
    return bars.putArray("data");
  }

  private void point(ArrayNode data, Told told, List<String> members, String key) {
    ObjectNode point = data.addObject();
    point.putArray("value").add(members.size()).add("p" + told.code());
    if (!members.isEmpty()) {
      point.put("g", group(told, members, key));
    }
    Bilingual name = Provinces.name(told.code());
    point.set(
        "t",
        Bilingual.of(words -> name.in(words.of("language")) + ": " + words.count(members.size()))
            .json());
  }

  private String group(Told told, List<String> members, String key) {
    return groups.together(
        Phrases.joined(Provinces.name(told.code()), Bilingual.word(key)), members);
  }

  private void row(PageTable table, Told told) {
    Bilingual name = Provinces.name(told.code());
    table.row(
        List.of(
            Cells.said(name),
            count(told, told.figures(), "provinces.figures"),
            count(told, told.events(), "provinces.events")));
  }

  private Consumer<Html> count(Told told, List<String> members, String key) {
    Bilingual about = Phrases.joined(Provinces.name(told.code()), Bilingual.word(key));
    return members.isEmpty()
        ? Cells.said(Bilingual.count(0))
        : Cells.evidence(group(told, members, key), Bilingual.count(members.size()), about);
  }

  private static PageTable table() {
    return new PageTable(
        Bilingual.word("chart.provinces"),
        List.of(
            PageTable.Column.text("province"),
            PageTable.Column.number("provinces.figures"),
            PageTable.Column.number("provinces.events")));
  }
}
