package id.netra.theme;

import id.netra.SparkTest;
import id.netra.table.ArticleThemes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Nights of themes played one after the other, with tables and models held in memory. */
final class ThemeReplay {
  private static final String NONE = "null";

  private final Map<String, byte[]> models = new HashMap<>();
  private ThemeSettings settings;
  private int partitions = 2;
  private PreviousThemes previous = PreviousThemes.none();
  private Optional<Night> last = Optional.empty();

  ThemeReplay(ThemeSettings settings) {
    this.settings = settings;
  }

  /** What a night left. */
  record Night(
      List<Theme> themes,
      Map<String, String> rows,
      String modelId,
      Map<String, Double> quality,
      List<String> notes) {

    Theme theme(String id) {
      return themes.stream().filter(theme -> theme.id().equals(id)).findFirst().orElseThrow();
    }

    List<String> activeThemes() {
      return themes.stream().filter(Theme::isActive).map(Theme::id).toList();
    }

    String someTheme() {
      return activeThemes().get(0);
    }

    Map<String, String> themeOf() {
      Map<String, String> themeOf = new HashMap<>();
      rows.forEach((id, row) -> themeOf.put(id, row.split(" ")[0]));
      return themeOf;
    }
  }

  /**
   * What came of many nights.
   *
   * @param changesWithoutLineage articles that went from one theme to another unexplained
   * @param trainings nights on which a model was learned
   * @param changes articles that went from one theme to another
   */
  record Outcome(List<String> changesWithoutLineage, int trainings, int changes) {}

  void use(ThemeSettings others) {
    settings = others;
  }

  void partitions(int count) {
    partitions = count;
  }

  void loseModels() {
    models.clear();
  }

  /** One night over these articles. */
  Night night(LocalDate date, List<TrainingArticle> articles) {
    ThemeTables tables =
        ThemeDiscovery.discover(
            articles(articles).repartition(partitions),
            copies(List.of()),
            previous,
            date,
            settings);
    tables.model().ifPresent(file -> models.put(file.id(), file.bytes()));
    previous =
        PreviousThemes.of(
            tables.themes(), tables.articleThemes(), id -> Optional.ofNullable(models.get(id)));
    ThemeRows.KnownRows rows = ThemeRows.read(tables.themes());
    Night night =
        new Night(
            rows.themes(),
            rows(tables.articleThemes()),
            rows.modelId().orElse(""),
            tables.quality(),
            tables.notes());
    last = Optional.of(night);
    return night;
  }

  /** As many nights, each with an equal share of the articles more than the one before. */
  Outcome nights(LocalDate first, List<TrainingArticle> articles, int count) {
    List<String> unexplained = new ArrayList<>();
    int trainings = 0;
    int changes = 0;
    for (int night = 0; night < count; night++) {
      Optional<Night> before = last;
      LocalDate date = first.plusDays(night);
      int known = (int) ((long) articles.size() * (night + 1) / count);
      Night now = night(date, articles.subList(0, known));
      trainings += now.quality().getOrDefault("retrained", 0.0) > 0 ? 1 : 0;
      if (before.isPresent()) {
        List<String> changed = changed(before.get(), now);
        changes += changed.size();
        changed.stream()
            .filter(id -> !isExplained(before.get().themeOf(), now, id, date))
            .forEach(unexplained::add);
      }
    }
    return new Outcome(unexplained, trainings, changes);
  }

  private static List<String> changed(Night before, Night now) {
    Map<String, String> themes = now.themeOf();
    return before.themeOf().entrySet().stream()
        .filter(old -> !old.getValue().equals(NONE))
        .filter(old -> !Set.of(old.getValue(), NONE).contains(themes.get(old.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether the old or the new theme of the article says in its lineage what happened tonight. */
  private static boolean isExplained(
      Map<String, String> before, Night now, String articleId, LocalDate date) {
    Set<String> involved =
        new HashSet<>(
            List.of(
                before.getOrDefault(articleId, NONE), now.themeOf().getOrDefault(articleId, NONE)));
    return now.themes().stream()
        .filter(theme -> involved.contains(theme.id()))
        .flatMap(theme -> theme.lineage().stream())
        .anyMatch(entry -> entry.night().equals(date));
  }

  static Dataset<Row> articles(List<TrainingArticle> articles) {
    StructType schema =
        new StructType()
            .add("article_id", DataTypes.StringType)
            .add("article_url", DataTypes.StringType)
            .add("outlet", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("raw_id", DataTypes.StringType);
    List<Row> rows =
        articles.stream()
            .map(
                article ->
                    RowFactory.create(
                        article.id(),
                        null,
                        article.outlet().orElse(null),
                        article.text(),
                        "r" + article.text().hashCode()))
            .toList();
    return SparkTest.spark().createDataFrame(rows, schema);
  }

  static Dataset<Row> copies(List<Row> rows) {
    StructType schema =
        new StructType()
            .add("article_id", DataTypes.StringType)
            .add("canonical_article_id", DataTypes.StringType);
    return SparkTest.spark().createDataFrame(rows, schema);
  }

  private static Map<String, String> rows(Dataset<Row> articleThemes) {
    Map<String, String> rows = new TreeMap<>();
    articleThemes
        .select(
            ArticleThemes.ARTICLE_ID,
            ArticleThemes.THEME_ID,
            ArticleThemes.SUBTHEME_ID,
            ArticleThemes.SIMILARITY_RATIO)
        .collectAsList()
        .forEach(
            row ->
                rows.put(
                    row.getString(0),
                    row.getString(1) + " " + row.getString(2) + " " + row.get(3)));
    return rows;
  }
}
