package id.netra.trend;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.TableRows;
import id.netra.table.JobRuns;
import id.netra.table.Themes;
import id.netra.table.ViolationFigures;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NightDifferenceTest {
  private static List<Row> changes = List.of();

  @BeforeAll
  static void compare() {
    TableRows before = TableRows.of(ViolationFigures.TABLE);
    figure(before, "tetap", "violation_cases", "first");
    figure(before, "bertentangan", "violation_cases", "first");
    figure(before, "hilang", "violation_cases", "first");
    TableRows now = TableRows.of(ViolationFigures.TABLE);
    figure(now, "tetap", "violation_cases", "first");
    figure(now, "bertentangan", "violation_cases", "conflict");
    figure(now, "baru", "violation_cases", "update");
    figure(now, "hadirin", "participants", "first");
    TableRows themesBefore = TableRows.of(Themes.TABLE);
    theme(themesBefore, "lama", "active", "born");
    theme(themesBefore, "lebur", "active", "born");
    TableRows themesNow = TableRows.of(Themes.TABLE);
    theme(themesNow, "lama", "active", "continued");
    theme(themesNow, "lebur", "retired", "merged_into");
    theme(themesNow, "muda", "active", "born");
    changes =
        NightDifference.between(
                before.dataset(), now.dataset(), themesBefore.dataset(), themesNow.dataset())
            .collectAsList();
  }

  private static void figure(TableRows rows, String id, String kind, String status) {
    rows.add("observation_id", id, "kind", kind, "observation_status", status);
  }

  private static void theme(TableRows rows, String id, String status, String change) {
    Row entry = RowFactory.create(null, change, null, null);
    rows.add("theme_id", id, "label", "Tema " + id, "status", status, "lineage", new Row[] {entry});
  }

  @Test
  void figuresAndThemesThatCameWentOrTurnedAreToldTheMostTellingFirst() {
    assertThat(changes)
        .extracting(
            row ->
                Stream.of(JobRuns.CHANGE, JobRuns.OBSERVATION_ID, JobRuns.LABEL)
                    .map(field -> String.valueOf(row.<Object>getAs(field)))
                    .toList())
        .containsExactly(
            List.of("conflict", "bertentangan", "null"),
            List.of("update", "baru", "null"),
            List.of("withdrawn", "hilang", "null"),
            List.of("born", "null", "Tema muda"),
            List.of("merged_into", "null", "Tema lebur"));
  }

  @Test
  void aChangeHasTheFieldsOfTheRecordOfRuns() {
    assertThat(changes.get(0).schema().fieldNames()).isEqualTo(JobRuns.CHANGE_SCHEMA.fieldNames());
  }
}
