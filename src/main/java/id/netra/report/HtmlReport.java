package id.netra.report;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page: one self-contained HTML file that asks for nothing over the network.
 *
 * <p>Its policy admits the scripts and the style that stand in it, by their hashes, and nothing
 * else. Text from articles is escaped and freed of control and direction characters; only http and
 * https addresses become links.
 */
public final class HtmlReport {
  /** Version of the page; a change makes the nightly report be written again. */
  public static final String VERSION = "report-3";

  private static final ObjectMapper JSON = mapper();
  private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z]++)\\}\\}");

  /** ECharts sees no module loader, whatever the page is put into: it must not hand itself over. */
  private static final String GUARD_START = "(function (define, exports, module) {\n";

  private static final String GUARD_END = "\n}).call(globalThis);\n";

  private HtmlReport() {}

  /** The page, opening in {@code id} or {@code en}. */
  public static String page(ReportContent content, ReportDetail detail, String language) {
    EvidenceGroups groups = EvidenceGroups.of(content, detail);
    List<Chart> charts = charts(content, detail, groups);
    Html body = new Html(language);
    new PageSections(content, detail, groups, body).write(charts);
    return filled(body, charts, groups, language);
  }

  /**
   * One chart of the page as a page of its own, with the evidence behind its points.
   *
   * @param id {@code themes}, {@code series}, {@code events} or {@code provinces}
   */
  public static String chart(
      ReportContent content, ReportDetail detail, String id, String language) {
    EvidenceGroups groups = EvidenceGroups.of(content, detail);
    List<Chart> charts = charts(content, detail, groups);
    Chart wanted =
        charts.stream()
            .filter(chart -> chart.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "There is no chart "
                            + id
                            + ", only "
                            + charts.stream().map(Chart::id).collect(Collectors.joining(", "))));
    Html body = new Html(language);
    new PageSections(content, detail, groups, body).write(wanted);
    return filled(body, List.of(wanted), groups, language);
  }

  private static List<Chart> charts(
      ReportContent content, ReportDetail detail, EvidenceGroups groups) {
    return List.of(
        ThemeChart.of(content, detail, groups),
        SeriesChart.of(content, detail, groups),
        EventChart.of(content, detail, groups),
        ProvinceChart.of(content, groups));
  }

  private static String filled(
      Html body, List<Chart> charts, EvidenceGroups groups, String language) {
    Inlined style = new Inlined("style", "\n" + Resources.text("page.css"));
    Inlined script = new Inlined("script", "\n" + Resources.text("page.js"));
    Optional<Inlined> library =
        Resources.echarts().map(text -> new Inlined("script", GUARD_START + text + GUARD_END));
    String scripts = library.map(Inlined::hash).map(hash -> hash + " ").orElse("") + script.hash();
    String policy =
        "default-src 'none'; script-src "
            + scripts
            + "; style-src "
            + style.hash()
            + "; base-uri 'none'; form-action 'none'";
    return slots(
        Resources.text("page.html"),
        Map.of(
            "language", language,
            "title", Html.escaped(Bilingual.word("title").in(language)),
            "policy", policy,
            "style", style.html(),
            "body", body.toString(),
            "words", json(words()),
            "charts", json(charts(charts)),
            "evidence", json(groups.book().json()),
            "library", library.map(Inlined::html).orElse(""),
            "script", script.html()));
  }

  /** Slots are filled in one pass, so that what fills one is never taken for another. */
  private static String slots(String template, Map<String, String> values) {
    return SLOT.matcher(template)
        .replaceAll(
            slot -> Matcher.quoteReplacement(values.getOrDefault(slot.group(1), slot.group())));
  }

  private static ObjectNode charts(List<Chart> charts) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    charts.stream().filter(chart -> !chart.isEmpty()).forEach(c -> all.set(c.id(), c.json()));
    return all;
  }

  /** Words that the script of the page needs. */
  private static ObjectNode words() {
    ObjectNode words = JsonNodeFactory.instance.objectNode();
    for (String key :
        List.of(
            "title",
            "js.close",
            "js.of",
            "js.link",
            "js.no_outlet",
            "js.no_evidence",
            "js.point",
            "js.dark",
            "js.light",
            "js.more",
            "js.others",
            "js.undated")) {
      words.set(key, Bilingual.word(key).json());
    }
    return words;
  }

  private static String json(JsonNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree of texts and numbers is always JSON", e);
    }
  }

  private static ObjectMapper mapper() {
    return new ObjectMapper(
        new JsonFactoryBuilder().characterEscapes(new SafeText.JsonEscapes()).build());
  }
}
