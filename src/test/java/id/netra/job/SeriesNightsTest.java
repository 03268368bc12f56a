package id.netra.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.LakeContents;
import id.netra.SparkTest;
import id.netra.config.Settings;
import id.netra.storage.Lake;
import id.netra.storage.TableExport;
import id.netra.storage.TableExport.Target;
import id.netra.table.FigureEvidence;
import id.netra.table.ViolationFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Series over several nights, resolved anew or only where touched, and as decided by analysts. */
class SeriesNightsTest {
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final List<LocalDate> NIGHTS =
      List.of(FIRST, FIRST.plusDays(1), FIRST.plusDays(2));
  private static final int MENTIONS = 120;
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

  /** Mentions of a third of all series steps: a night adds to series of the nights before. */
  private static void add(Lake lake, int night) {
    long share = MENTIONS / NIGHTS.size();
    new SilverWorld(lake).add(night * share, (night + 1) * share, NIGHTS.get(night).toString());
  }

  private static RunSummary resolve(Lake lake, LocalDate night, List<String> settings) {
    return resolve(lake, night, Settings.of(Optional.empty(), settings));
  }

  private static RunSummary resolve(Lake lake, LocalDate night, Settings settings) {
    RunOrder order = new RunOrder("resolve-series", List.of(), lake.folder(), night);
    return NetraRun.of(settings, order, new Silence());
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

  private static final class Silence implements Progress {
    @Override
    public void started(String job) {}

    @Override
    public void finished(CompletedJob job) {}
  }
}
