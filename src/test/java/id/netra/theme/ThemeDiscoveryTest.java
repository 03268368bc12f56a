package id.netra.theme;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.table.ArticleThemes;
import id.netra.table.Themes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class ThemeDiscoveryTest {
  private static final LocalDate NIGHT = LocalDate.of(2024, 11, 14);

  @Test
  void bothTablesHaveTheSchemaOfTheDictionary() {
    ThemeTables tables = discover(60, 2, PreviousThemes.none());
    assertThat(tables.themes().schema()).isEqualTo(Themes.TABLE.schema());
    assertThat(tables.articleThemes().schema().fieldNames())
        .isEqualTo(ArticleThemes.TABLE.schema().fieldNames());
  }

  @Test
  void everyArticleHasOneRow() {
    ThemeTables tables = discover(60, 2, PreviousThemes.none());
    assertThat(ids(tables.articleThemes())).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void otherPartitionsGiveTheSameRows() {
    ThemeTables two = discover(60, 2, PreviousThemes.none());
    ThemeTables seven = discover(60, 7, PreviousThemes.none());
    assertThat(rows(seven.articleThemes())).isEqualTo(rows(two.articleThemes()));
    assertThat(rows(seven.themes())).isEqualTo(rows(two.themes()));
  }

  @Test
  void aCopyHasTheThemeOfItsOriginal() {
    Dataset<Row> copies = ThemeReplay.copies(List.of(RowFactory.create("a001", "a000")));
    Dataset<Row> themes =
        ThemeDiscovery.discover(
                articles(60, 2), copies, PreviousThemes.none(), NIGHT, ThemeSamples.settings())
            .articleThemes();
    assertThat(themeOf(themes, "a001")).isEqualTo(themeOf(themes, "a000"));
  }

  @Test
  void theSameCorpusOnTheNextNightGivesTheSameRows() {
    ThemeTables first = discover(60, 2, PreviousThemes.none());
    ThemeTables next =
        ThemeDiscovery.discover(
            articles(60, 3),
            ThemeReplay.copies(List.of()),
            PreviousThemes.of(first.themes(), first.articleThemes(), modelOf(first)),
            NIGHT.plusDays(1),
            ThemeSamples.settings());
    assertThat(rows(next.themes())).isEqualTo(rows(first.themes()));
    assertThat(rows(next.articleThemes())).isEqualTo(rows(first.articleThemes()));
  }

  @Test
  void aCorpusLargerThanTheSampleIsAssignedByExecutors() {
    ThemeSettings settings = ThemeSamples.settings(OptionalInt.of(3), 40);
    Dataset<Row> copies = ThemeReplay.copies(List.of(RowFactory.create("a001", "a000")));
    Dataset<Row> themes =
        ThemeDiscovery.discover(articles(90, 3), copies, PreviousThemes.none(), NIGHT, settings)
            .articleThemes();
    assertThat(ids(themes)).hasSize(90);
    assertThat(themeOf(themes, "a004")).isEqualTo(themeOf(themes, "a007"));
    assertThat(themeOf(themes, "a001")).isEqualTo(themeOf(themes, "a000"));
  }

  @Test
  void noArticlesGiveNoThemes() {
    ThemeTables tables = discover(0, 1, PreviousThemes.none());
    assertThat(tables.themes().count()).isZero();
    assertThat(tables.articleThemes().count()).isZero();
  }

  private static ThemeTables discover(int count, int partitions, PreviousThemes previous) {
    return ThemeDiscovery.discover(
        articles(count, 3).repartition(partitions),
        ThemeReplay.copies(List.of()),
        previous,
        NIGHT,
        ThemeSamples.settings());
  }

  private static Dataset<Row> articles(int count, int matters) {
    List<String> texts = ThemeSamples.texts(count, matters);
    return ThemeReplay.articles(
        IntStream.range(0, count).mapToObj(i -> article(i, texts.get(i))).toList());
  }

  private static TrainingArticle article(int number, String text) {
    return new TrainingArticle(
        ThemeSamples.id(number),
        Optional.of("warta" + number % 5),
        text,
        Optional.empty(),
        Optional.empty());
  }

  private static Function<String, Optional<byte[]>> modelOf(ThemeTables tables) {
    return id -> tables.model().filter(file -> file.id().equals(id)).map(ModelFile::bytes);
  }

  private static List<String> ids(Dataset<Row> articleThemes) {
    return articleThemes.select("article_id").collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private static String themeOf(Dataset<Row> articleThemes, String id) {
    return articleThemes
        .filter("article_id = '" + id + "'")
        .select("theme_id")
        .collectAsList()
        .get(0)
        .getString(0);
  }

  private static List<String> rows(Dataset<Row> table) {
    List<String> rows = new ArrayList<>();
    table.collectAsList().forEach(row -> rows.add(row.json()));
    rows.sort(String::compareTo);
    return rows;
  }
}
