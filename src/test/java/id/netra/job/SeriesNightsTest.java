package id.netra.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import id.netra.LakeContents;
import id.netra.SparkTest;
import id.netra.config.Settings;
import id.netra.storage.Lake;
import id.netra.storage.TableExport;
import id.netra.storage.TableExport.Target;
import id.netra.table.ArticleCopies;
import id.netra.table.FigureEvidence;
import id.netra.table.FigureMentions;
import id.netra.table.ViolationFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Series over several nights, resolved anew or only where touched, and as decided by analysts. */
class SeriesNightsTest {
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final List<LocalDate> NIGHTS =
      List.of(FIRST, FIRST.plusDays(1), FIRST.plusDays(2));

  /**
   * Mentions known after each night; less than a quarter is new, so only touched series are redone.
   */
  private static final List<Integer> KNOWN = List.of(0, 80, 100, 120);

  private static final List<String> FIGURES =
      List.of(ViolationFigures.TABLE.fullName(), FigureEvidence.TABLE.fullName());
  private static final List<String> ONLY_TOUCHED = List.of("series.whole-mentions=0");

  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void runNights() {
    Lake nights = lake("nights");
    for (int night = 0; night < NIGHTS.size(); night++) {
      add(nights, night);
      resolve(nights, NIGHTS.get(night), ONLY_TOUCHED);
    }
    Lake one = lake("one");
    for (int night = 0; night < NIGHTS.size(); night++) {
      add(one, night);
    }
    resolve(one, FIRST.plusDays(2), List.of());
  }

  private static Lake lake(String name) {
    Lake lake = Lake.at(SparkTest.spark(), folder.resolve(name).toString());
    lake.createTables();
    return lake;
  }

  /** A night adds to series of the nights before. */
  private static void add(Lake lake, int night) {
    new SilverWorld(lake).add(KNOWN.get(night), KNOWN.get(night + 1), NIGHTS.get(night).toString());
  }

  private static RunSummary resolve(Lake lake, LocalDate night, List<String> settings) {
    return resolve(lake, night, Settings.of(Optional.empty(), settings));
  }

  private static RunSummary resolve(Lake lake, LocalDate night, Settings settings) {
    RunOrder order = new RunOrder("resolve-series", List.of(), lake.folder(), night);
    return LocalNight.run(settings, order);
  }

  @Test
  void touchedSeriesAloneGiveTheTablesOfAllResolvedAnew() {
    Map<String, List<String>> nights = LakeContents.of(folder.resolve("nights").toString());
    Map<String, List<String>> one = LakeContents.of(folder.resolve("one").toString());

    for (String table : FIGURES) {
      assertThat(nights.get(table)).as(table).isNotEmpty().isEqualTo(one.get(table));
    }
  }

  @Test
  void mentionsThatAreGoneAndCopiesThatStandAloneLeaveNothingBehind() {
    Lake lake = lake("changing");
    add(lake, 0);
    resolve(lake, FIRST, ONLY_TOUCHED);
    Dataset<Row> mentions = lake.read(FigureMentions.TABLE).where("article_id = 'a8'");
    Dataset<Row> copy = lake.read(ArticleCopies.TABLE).where("article_id = 'a5'");

    lake.replaceOf(FigureMentions.TABLE, mentions.limit(0), mentions, FigureMentions.ARTICLE_ID);
    lake.merge(
        ArticleCopies.TABLE,
        copy.withColumn(ArticleCopies.CANONICAL_ARTICLE_ID, col(ArticleCopies.ARTICLE_ID))
            .withColumn(ArticleCopies.RELATION, lit("original")));

    assertTouchedAloneGivesTheWhole(lake);
  }

  @Test
  void aNightAfterOneThatDidNotEndResolvesAllAnew() {
    Lake lake = lake("unfinished");
    add(lake, 0);
    resolve(lake, FIRST, ONLY_TOUCHED);
    lake.exchange(
        FigureEvidence.TABLE,
        lake.read(FigureEvidence.TABLE),
        lake.read(FigureEvidence.TABLE).where("mention_id < 'm5'"));

    add(lake, 1);

    assertTouchedAloneGivesTheWhole(lake);
  }

  private static void assertTouchedAloneGivesTheWhole(Lake lake) {
    resolve(lake, NIGHTS.get(1), ONLY_TOUCHED);
    Map<String, List<String>> touched = LakeContents.of(lake.folder());
    resolve(lake, NIGHTS.get(2), List.of());
    Map<String, List<String>> whole = LakeContents.of(lake.folder());

    for (String table : FIGURES) {
      assertThat(touched.get(table)).as(table).isNotEmpty().isEqualTo(whole.get(table));
    }
  }

  @Test
  void whatANightKnewIsTheTableThatItWrote() throws IOException {
    Lake first = lake("first");
    add(first, 0);
    resolve(first, FIRST, List.of());

    for (String table : List.of("violation_figures", "figure_evidence")) {
      assertThat(exportedKnownOn("one", table, FIRST))
          .as(table)
          .isNotEmpty()
          .isEqualTo(exportedKnownOn("first", table, NIGHTS.get(2)));
    }
  }

  private static List<String> exportedKnownOn(String lake, String table, LocalDate night)
      throws IOException {
    Path file = folder.resolve(lake + "-" + table + ".jsonl");
    LakeReaders.exportKnownOn(
        Settings.defaults(),
        folder.resolve(lake).toString(),
        table.equals("figure_evidence") ? FigureEvidence.TABLE : ViolationFigures.TABLE,
        night,
        new Target(TableExport.Format.JSONL, file.toString()));
    return Files.readAllLines(file);
  }

  @Test
  void decisionsOfAnalystsSurviveTheNextRunAndUnknownIdsAreNamed() throws IOException {
    Lake ruled = lake("ruled");
    add(ruled, 0);
    resolve(ruled, FIRST, List.of());
    List<Row> before = ruled.read(ViolationFigures.TABLE).orderBy("observation_id").collectAsList();
    String staying = before.get(0).getAs("observation_id");
    String going = before.get(1).getAs("observation_id");
    Path decided = folder.resolve("overrides.conf");
    Files.writeString(decided, overrides(staying, going));
    Settings overrides = Settings.of(Optional.of(decided.toFile()), List.of());

    RunSummary summary = resolve(ruled, FIRST.plusDays(1), overrides);
    resolve(ruled, FIRST.plusDays(2), overrides);

    assertThat(summary.notes()).singleElement().asString().contains("tidak-ada", "Divisi Data");
    List<String> ids =
        ruled.read(ViolationFigures.TABLE).collectAsList().stream()
            .map(row -> row.<String>getAs("observation_id"))
            .toList();
    assertThat(ids).hasSize(before.size() - 1).contains(staying).doesNotContain(going);
    assertThat(ruled.read(FigureEvidence.TABLE).where("key_basis = 'reviewed'").count())
        .isEqualTo(before.get(1).<Long>getAs("mention_count"));
  }

  private static String overrides(String staying, String going) {
    return String.format(
        Locale.ROOT,
        """
        series.overrides = [
          { merge: [%s, %s], by: Divisi Data, reason: sama }
          { reject: tidak-ada, by: Divisi Data, reason: uji }
        ]
        """,
        staying,
        going);
  }
}
