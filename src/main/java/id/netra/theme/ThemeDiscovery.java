package id.netra.theme;

import static org.apache.spark.sql.functions.col;

import id.netra.table.ArticleThemes;
import id.netra.table.Themes;
import id.netra.theme.ThemeModel.Assignment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The themes of a corpus: learned on the driver from a sample, given to all articles by Spark.
 *
 * <p>The same articles give the same themes and ids, however they are partitioned. Copies do not
 * train; they have the theme of their original.
 */
public final class ThemeDiscovery {
  /** Version of the method; a change makes themes be found again. */
  public static final String VERSION = "themes-1";

  private ThemeDiscovery() {}

  /**
   * Finds themes and knows those of the night before again.
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
    Dataset<Row> known = CorpusSample.known(articles, copies, previous);
    CorpusSample sample = CorpusSample.of(known, settings.sampleArticles());
    TrainedThemes trained = ThemeTraining.train(sample.originals(), settings);
    List<Theme> before = previous.themes().map(ThemeRows::read).orElse(List.of());
    ThemeRegistry.Register register =
        ThemeRegistry.enter(before, trained.themes(), night, settings.matchRatio());
    ThemeModel model = trained.model(register.ofGroups().stream().map(Theme::id).toList());
    SparkSession session = articles.sparkSession();
    Map<String, String> themeOfMember = themeOfMember(trained, register);
    if (sample.isWhole()) {
      List<Row> rows = assigned(sample, model, themeOfMember);
      return tables(
          session,
          register,
          session.createDataFrame(rows, ArticleThemes.TABLE.schema()),
          trained.quality(),
          countsByTheme(rows));
    }
    Dataset<Row> rows = ThemeAssignment.assign(known, themeOfMember, model).localCheckpoint();
    return tables(session, register, rows, trained.quality(), countsByTheme(rows));
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

  private static List<Row> assigned(
      CorpusSample sample, ThemeModel model, Map<String, String> themeOfMember) {
    Map<String, Assignment> ofOriginal = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (CorpusSample.SampleRow row : sample.rows()) {
      Assignment own = ofOriginal.get(row.canonicalId());
      if (own == null) {
        Optional<String> given = Optional.ofNullable(themeOfMember.get(row.article().id()));
        own = model.settle(row.article().text(), given);
        ofOriginal.put(row.article().id(), own);
      }
      rows.add(ThemeAssignment.row(row.article().id(), row.url(), own));
    }
    return rows;
  }

  private static ThemeTables tables(
      SparkSession session,
      ThemeRegistry.Register register,
      Dataset<Row> articleThemes,
      Map<String, Double> trainingQuality,
      Map<String, Long> counts) {
    List<Row> rows =
        Stream.concat(register.ofGroups().stream(), register.gone().stream())
            .map(theme -> theme.withArticleCount(counts.getOrDefault(theme.id(), 0L)))
            .map(ThemeRows::row)
            .toList();
    Map<String, Double> quality = new TreeMap<>(trainingQuality);
    double all = counts.values().stream().mapToLong(Long::longValue).sum();
    quality.put("theme_count", (double) register.ofGroups().size());
    quality.put("without_theme_ratio", all == 0 ? 0 : counts.getOrDefault("", 0L) / all);
    return new ThemeTables(
        session.createDataFrame(rows, Themes.TABLE.schema()), articleThemes, quality);
  }

  /** Articles by theme id; those without a theme stand under the empty id. */
  private static Map<String, Long> countsByTheme(Dataset<Row> articleThemes) {
    Map<String, Long> counts = new HashMap<>();
    Iterator<Row> rows =
        articleThemes.groupBy(col(ArticleThemes.THEME_ID)).count().toLocalIterator();
    rows.forEachRemaining(
        row -> counts.put(row.isNullAt(0) ? "" : row.getString(0), row.getLong(1)));
    return counts;
  }

  private static Map<String, Long> countsByTheme(List<Row> articleThemes) {
    Map<String, Long> counts = new HashMap<>();
    int theme = ArticleThemes.TABLE.schema().fieldIndex(ArticleThemes.THEME_ID);
    articleThemes.forEach(
        row -> counts.merge(row.isNullAt(theme) ? "" : row.getString(theme), 1L, Long::sum));
    return counts;
  }
}
