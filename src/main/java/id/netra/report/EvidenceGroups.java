package id.netra.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which group of evidence belongs to which figure, event, theme and month. */
final class EvidenceGroups {
  private record ThemeMonth(Optional<String> theme, LocalDate month) {}

  private final EvidenceBook book = new EvidenceBook();
  private final Map<String, FigureLine> figures = new HashMap<>();
  private final Map<String, String> byObservation = new HashMap<>();
  private final Map<String, String> byEvent = new HashMap<>();
  private final Map<ThemeMonth, String> byThemeMonth = new LinkedHashMap<>();
  private final Map<String, String> byTheme = new HashMap<>();
  private final Map<List<String>, String> byParts = new HashMap<>();
  private final Map<LocalDate, String> byMonth = new TreeMap<>();

  private EvidenceGroups() {}

  static EvidenceGroups of(ReportContent content, ReportDetail detail) {
    EvidenceGroups groups = new EvidenceGroups();
    Stream.of(content.figures(), content.parts(), content.workforce())
        .flatMap(List::stream)
        .forEach(groups::add);
    content.events().forEach(event -> groups.add(event, detail.eventSentences()));
    groups.addMonths(content.themes(), detail);
    return groups;
  }

  EvidenceBook book() {
    return book;
  }

  /** The figure of an observation, if the page holds it. */
  Optional<FigureLine> figure(String observation) {
    return Optional.ofNullable(figures.get(observation));
  }

  /** Group of a figure of the page. */
  String of(FigureLine line) {
    return Objects.requireNonNull(byObservation.get(line.id().observation()));
  }

  /** Group of an event of the page. */
  String of(EventLine event) {
    return Objects.requireNonNull(byEvent.get(event.details().id()));
  }

  /** Group of a theme in a month, if an article of it is known. */
  Optional<String> of(String theme, LocalDate month) {
    return Optional.ofNullable(byThemeMonth.get(new ThemeMonth(Optional.of(theme), month)));
  }

  /** Group of the articles of a theme, the newest months first. */
  Optional<String> ofTheme(String theme) {
    return Optional.ofNullable(byTheme.get(theme));
  }

  /** Group of all articles of a month. */
  Optional<String> of(LocalDate month) {
    return Optional.ofNullable(byMonth.get(month));
  }

  /** A new group that holds those of several figures or events. */
  String together(Bilingual title, List<String> parts) {
    return parts.size() == 1
        ? parts.get(0)
        : byParts.computeIfAbsent(parts, members -> book.together(title, members));
  }

  private void add(FigureLine line) {
    figures.put(line.id().observation(), line);
    byObservation.put(
        line.id().observation(),
        book.sentences(Phrases.figure(line), line.evidence(), line.evidence().size()));
  }

  private void add(EventLine event, List<EventSentence> sentences) {
    List<Sentence> about =
        sentences.stream()
            .filter(sentence -> sentence.isAbout(event))
            .map(EventSentence::sentence)
            .distinct()
            .toList();
    byEvent.put(event.details().id(), book.sentences(Phrases.event(event), about, about.size()));
  }

  /** Articles by theme and month; those of a month and those of a theme are groups of these. */
  private void addMonths(List<ThemeLine> themes, ReportDetail detail) {
    Map<String, String> labels = new HashMap<>();
    themes.forEach(theme -> labels.put(theme.id(), theme.label()));
    Map<ThemeMonth, Long> totals = totals(detail);
    Map<LocalDate, List<String>> ofMonth = new TreeMap<>();
    Map<String, List<String>> ofTheme = new TreeMap<>();
    articles(detail)
        .forEach(
            (key, articles) -> {
              long total = totals.getOrDefault(key, (long) articles.size());
              String group = book.articles(title(key, labels), articles, total);
              byThemeMonth.put(key, group);
              ofMonth.computeIfAbsent(key.month(), month -> new ArrayList<>()).add(group);
              key.theme()
                  .ifPresent(id -> ofTheme.computeIfAbsent(id, t -> new ArrayList<>()).add(group));
            });
    ofMonth.forEach(
        (month, groups) ->
            byMonth.put(month, together(Bilingual.of(words -> words.month(month)), groups)));
    ofTheme.forEach(
        (id, groups) ->
            byTheme.put(id, together(Bilingual.same(labels.getOrDefault(id, id)), groups)));
  }

  private static Map<ThemeMonth, List<Article>> articles(ReportDetail detail) {
    Map<ThemeMonth, List<Article>> articles = new LinkedHashMap<>();
    detail
        .themeArticles()
        .forEach(
            one ->
                articles
                    .computeIfAbsent(
                        new ThemeMonth(one.theme(), one.month()), key -> new ArrayList<>())
                    .add(one.article()));
    return articles;
  }

  private static Bilingual title(ThemeMonth key, Map<String, String> labels) {
    Bilingual theme =
        key.theme()
            .map(id -> Bilingual.same(labels.getOrDefault(id, id)))
            .orElseGet(() -> Bilingual.word("theme.none"));
    return Phrases.joined(theme, Bilingual.of(words -> words.month(key.month())));
  }

  private static Map<ThemeMonth, Long> totals(ReportDetail detail) {
    Map<ThemeMonth, Long> totals = new HashMap<>();
    detail.months().stream()
        .filter(value -> value.indicator().equals(MonthlyValues.THEME_ARTICLES))
        .forEach(
            value ->
                totals.put(
                    new ThemeMonth(value.theme(), value.month()), value.behind().articles()));
    return totals;
  }
}
