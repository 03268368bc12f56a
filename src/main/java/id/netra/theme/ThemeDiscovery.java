package id.netra.theme;

import id.netra.table.Themes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The themes of a corpus: learned on the driver from a sample, given to all articles by Spark.
 *
 * <p>The same articles give the same themes and ids, however they are partitioned. Copies do not
 * train; they have the theme of their original. Between trainings a night only gives its new
 * articles one of the themes of the stored model.
 */
public final class ThemeDiscovery {
  /** Version of the method; a change makes themes be found again. */
  public static final String VERSION = "themes-2";

  private final SparkSession session;
  private final Corpus corpus;
  private final KnownThemes known;
  private final AnalystView view;
  private final LocalDate night;
  private final ThemeSettings settings;
  private final List<String> notes = new ArrayList<>();

  private ThemeDiscovery(
      SparkSession session,
      Corpus corpus,
      KnownThemes known,
      LocalDate night,
      ThemeSettings settings) {
    this.session = session;
    this.corpus = corpus;
    this.known = known;
    this.night = night;
    this.settings = settings;
    Set<String> ids = known.rows().stream().map(Theme::id).collect(Collectors.toSet());
    view = AnalystView.of(settings.analyst(), ids);
    notes.addAll(view.notes());
  }

  /** Version of the code and the settings that decide the tables, the analyst's among them. */
  public static String fingerprint(ThemeSettings settings) {
    return settings.analyst().isEmpty()
        ? method(settings)
        : method(settings) + " " + settings.analyst();
  }

  private static String method(ThemeSettings settings) {
    return VERSION + " " + settings.method();
  }

  /**
   * Gives all articles a theme, and finds themes where there are none or it is time to.
   *
   * <p>A corpus up to {@code theme.sample-articles} is read by one Spark job and the tables come
   * from the driver; a larger one is assigned by executors.
   *
   * @param articles rows of {@code silver.articles}
   * @param copies rows of {@code silver.article_copies}; an article without a row is an original
   * @param previous what the night before left
   * @param night the logical night, written in the lineage
   * @param settings how to find themes
   */
  public static ThemeTables discover(
      Dataset<Row> articles,
      Dataset<Row> copies,
      PreviousThemes previous,
      LocalDate night,
      ThemeSettings settings) {
    KnownThemes known = KnownThemes.of(previous);
    Dataset<Row> rows = CorpusRows.of(articles, copies, previous);
    SparkSession session = articles.sparkSession();
    Corpus corpus = corpus(rows, known, settings.sampleArticles());
    return new ThemeDiscovery(session, corpus, known, night, settings).tables();
  }

  /** Held by the driver if it is small; one that was much larger at training is not tried. */
  private static Corpus corpus(Dataset<Row> rows, KnownThemes known, int sampleArticles) {
    long before = known.model().map(model -> model.training().tally().articles()).orElse(0L);
    if (before > 2L * sampleArticles) {
      return new LargeCorpus(rows, sampleArticles, Optional.empty());
    }
    CorpusSample sample = CorpusSample.of(rows, sampleArticles);
    return sample.isWhole()
        ? new SmallCorpus(rows.sparkSession(), sample)
        : new LargeCorpus(rows, sampleArticles, Optional.of(sample));
  }

  private ThemeTables tables() {
    if (known.model().isEmpty()) {
      return trained(Training.FIRST, settings);
    }
    StoredModel stored = known.model().get();
    if (!stored.training().method().equals(method(settings))) {
      return trained(Training.OTHER_METHOD, settings.findingAnew());
    }
    AssignedArticles assigned = corpus.withNewAssigned(stored.model(), view);
    Optional<String> reason =
        settings.retraining().reason(stored.training(), assigned.tally(), night);
    return reason
        .map(because -> trained(because, settings))
        .orElseGet(() -> kept(assigned, stored));
  }

  /** The night's new articles have been given known themes; nothing else changes. */
  private ThemeTables kept(AssignedArticles assigned, StoredModel stored) {
    return tables(assigned, known.found(), stored, Map.of("retrained", 0.0));
  }

  private ThemeTables trained(String because, ThemeSettings how) {
    TrainedThemes trained = ThemeTraining.train(corpus.originals(), how);
    ThemeRegistry.Register register =
        ThemeRegistry.enter(known.found(), trained.themes(), night, settings.matchRatio());
    ThemeModel model = trained.model(register.ofGroups());
    AssignedArticles assigned =
        corpus.withAllAssigned(
            model, new GivenThemes(themeOfMember(trained, register), trained.retraining()), view);
    Training training = new Training(method(settings), night, because, assigned.tally());
    if (!because.equals(Training.FIRST)) {
      notes.add("Themes were learned anew: " + because);
    }
    Map<String, Double> quality = new TreeMap<>(trained.quality());
    quality.put("retrained", 1.0);
    return tables(
        assigned,
        Stream.concat(register.ofGroups().stream(), register.gone().stream()).toList(),
        new StoredModel(model, training),
        quality);
  }

  private static Map<String, String> themeOfMember(
      TrainedThemes trained, ThemeRegistry.Register register) {
    Map<String, String> themeOf = new HashMap<>();
    for (int group = 0; group < trained.themes().size(); group++) {
      String id = register.ofGroups().get(group).id();
      trained.themes().get(group).members().forEach(member -> themeOf.put(member.id(), id));
    }
    return themeOf;
  }

  private ThemeTables tables(
      AssignedArticles assigned,
      List<Theme> found,
      StoredModel stored,
      Map<String, Double> figures) {
    ModelFile file = ModelFile.of(stored);
    List<Theme> themes =
        ThemeBoard.of(known.rows(), found, view, night).stream()
            .map(theme -> counted(theme, assigned.counts()))
            .map(theme -> RepresentativesOfParts.of(theme, view, assigned.rows()))
            .toList();
    List<Row> rows =
        themes.stream().map(theme -> ThemeRows.row(theme, file.id(), stored.training())).toList();
    Map<String, Double> quality = new TreeMap<>(figures);
    quality.put("theme_count", (double) themes.stream().filter(Theme::isActive).count());
    quality.put("without_theme_ratio", assigned.tally().withoutThemeRatio());
    boolean isNew = figures.getOrDefault("retrained", 0.0) > 0;
    return new ThemeTables(
        session.createDataFrame(rows, Themes.TABLE.schema()),
        assigned.rows(),
        isNew ? Optional.of(file) : Optional.empty(),
        quality,
        notes);
  }

  private static Theme counted(Theme theme, Map<String, Long> counts) {
    List<Subtheme> parts =
        theme.subthemes().stream()
            .map(part -> part.withArticleCount(counts.getOrDefault(part.id(), 0L)))
            .toList();
    return theme
        .withSubthemes(parts)
        .withArticleCount(theme.isActive() ? counts.getOrDefault(theme.id(), 0L) : 0);
  }
}
