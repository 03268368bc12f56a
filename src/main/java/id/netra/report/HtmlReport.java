package id.netra.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The page: self-contained HTML without script and without any request.
 *
 * <p>Everything that comes from an article is escaped; only http and https addresses become links.
 */
public final class HtmlReport {
  /** Version of the page; a change makes the nightly report be written again. */
  public static final String VERSION = "report-1";

  private final ReportContent content;
  private final ReportWords words;
  private final StringBuilder html = new StringBuilder();

  private HtmlReport(ReportContent content, ReportWords words) {
    this.content = content;
    this.words = words;
  }

  /** The page in {@code id} or {@code en}. */
  public static String page(ReportContent content, String language) {
    return new HtmlReport(content, ReportWords.in(language)).rendered(language);
  }

  private String rendered(String language) {
    String title = Html.escaped(words.of("title"));
    html.append("<!doctype html>\n<html lang=\"").append(language).append("\">\n<head>\n");
    html.append("<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<meta http-equiv=\"Content-Security-Policy\"");
    html.append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    html.append("<title>").append(title).append("</title>\n");
    html.append("<style>").append(Html.STYLE).append("</style>\n</head>\n<body>\n");
    html.append("<h1>").append(title).append("</h1>\n");
    coverage();
    section("themes", List.of("theme.label", "theme.terms", "theme.articles"), themeRows());
    section("figures", figureHeads(), content.figures().stream().map(this::figureRow).toList());
    section("events", eventHeads(), content.events().stream().map(this::eventRow).toList());
    section("workforce", figureHeads(), content.workforce().stream().map(this::figureRow).toList());
    return html.append("</body>\n</html>\n").toString();
  }

  private void coverage() {
    Coverage coverage = content.coverage();
    paragraph(
        words.of(
            "coverage",
            coverage.articles(),
            coverage.originals(),
            coverage.outlets(),
            coverage.rejected()));
  }

  private void paragraph(String text) {
    html.append("<p>").append(Html.escaped(text)).append("</p>\n");
  }

  private void section(String name, List<String> heads, List<List<String>> rows) {
    html.append("<h2>").append(Html.escaped(words.of("section." + name))).append("</h2>\n");
    if (rows.isEmpty()) {
      paragraph(words.of("none"));
      return;
    }
    html.append("<div class=\"wide\"><table>\n<thead><tr>");
    heads.forEach(head -> html.append("<th>").append(Html.escaped(words.of(head))).append("</th>"));
    html.append("</tr></thead>\n<tbody>\n");
    rows.forEach(this::row);
    html.append("</tbody>\n</table></div>\n");
  }

  private void row(List<String> cells) {
    html.append("<tr>");
    cells.forEach(cell -> html.append("<td>").append(cell).append("</td>"));
    html.append("</tr>\n");
  }

  private List<List<String>> themeRows() {
    return content.themes().stream()
        .map(
            theme ->
                List.of(
                    Html.escaped(theme.label()),
                    Html.escaped(String.join(", ", theme.topTerms())),
                    ReportWords.number(theme.articles())))
        .toList();
  }

  private static List<String> figureHeads() {
    return List.of(
        "figure.value",
        "figure.what",
        "figure.issuer",
        "figure.period",
        "figure.place",
        "figure.date",
        "figure.status",
        "evidence");
  }

  private List<String> figureRow(FigureLine line) {
    FigureLine.Statistic statistic = line.statistic();
    return List.of(
        Html.escaped(Readings.value(line.value(), words)),
        Html.escaped(Readings.counted(statistic, words)),
        Html.escaped(statistic.reportingBody().orElse(words.of("no_body"))),
        Html.escaped(statistic.period().orElse("")),
        Html.escaped(Readings.place(statistic, words)),
        line.date().map(String::valueOf).orElse(""),
        Html.escaped(status(line)),
        evidence(line));
  }

  private String status(FigureLine line) {
    String sources = words.of("sources", line.outlets(), line.independentSources());
    String conflicts =
        line.conflicts().isEmpty()
            ? ""
            : " · " + words.of("conflicts") + ": " + String.join("; ", line.conflicts());
    return words.of(line.status()) + " · " + sources + conflicts;
  }

  private String evidence(FigureLine line) {
    String sentences =
        line.evidence().stream()
            .map(
                sentence ->
                    "<blockquote>"
                        + Html.escaped(sentence.sentence())
                        + " "
                        + source(sentence)
                        + "</blockquote>")
            .collect(joining());
    return String.format(
        Locale.ROOT,
        "<details><summary>%s</summary>%s</details>",
        Html.escaped(words.of("evidence")),
        sentences);
  }

  private static String source(FigureLine.Evidence evidence) {
    Optional<String> name = evidence.outlet().or(evidence::url);
    return name.map(text -> Html.link(evidence.url().orElse(""), text)).orElse("");
  }

  private static List<String> eventHeads() {
    return List.of(
        "event.type",
        "event.date",
        "event.place",
        "event.organiser",
        "event.participants",
        "evidence");
  }

  private List<String> eventRow(EventLine event) {
    return List.of(
        Html.escaped(words.of(event.type())),
        event.date().map(String::valueOf).orElse(""),
        Html.escaped(event.region().orElse("")),
        Html.escaped(event.organiser().orElse("")),
        Html.escaped(Readings.participants(event, words)),
        event.urls().stream().map(url -> Html.link(url, url)).collect(joining("<br>")));
  }
}
