package id.netra.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.SparkTest;
import id.netra.table.ArticleThemes;
import id.netra.table.LakeTable;
import id.netra.table.TableColumn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableUpgradeTest {
  private static final LakeTable TABLE = ArticleThemes.TABLE;
  private static final String NEW = ArticleThemes.ARTICLE_URL;

  @TempDir private Path temporary = Path.of("");
  private Lake lake = Lake.at(SparkTest.spark(), "target/no-lake");

  @BeforeEach
  void nameLake() {
    lake = Lake.at(SparkTest.spark(), SparkTest.lake(temporary));
  }

  @Test
  void aColumnThatIsNewIsEmptyForOldRowsAndCanBeWritten() {
    LakeTable older =
        with(TABLE.columns().stream().filter(c -> !c.name().equals(NEW)).toList(), Map.of());
    lake.create(older);
    lake.append(older, row("a").drop(NEW));

    new TableUpgrade(SparkTest.spark(), lake).run(List.of(TABLE));

    assertThat(lake.read(TABLE).select(NEW).first().isNullAt(0)).isTrue();
    assertThat(lake.merge(TABLE, row("b"))).isEqualTo(1);
    assertThat(lake.asOf(Map.of(TABLE.fullName(), 1L)).read(TABLE).columns())
        .containsExactly(TABLE.schema().fieldNames());
  }

  @Test
  void aConstraintThatHasChangedHoldsFromNowOn() {
    LakeTable older = with(TABLE.columns(), Map.of("no_more", ArticleThemes.ARTICLE_ID + " = 'x'"));
    lake.create(older);

    new TableUpgrade(SparkTest.spark(), lake).run(List.of(TABLE));

    assertThat(lake.append(TABLE, row("a"))).isEqualTo(1);
  }

  @Test
  void aColumnThatIsGoneRefusesTheLakeAndSaysWhatToDo() {
    List<TableColumn> columns = new ArrayList<>(TABLE.columns());
    columns.add(new TableColumn("obsolete", DataTypes.StringType, true, "A column of old."));
    lake.create(with(columns, Map.of()));

    assertThatThrownBy(() -> new TableUpgrade(SparkTest.spark(), lake).run(List.of(TABLE)))
        .isInstanceOf(NotALakeException.class)
        .hasMessageContaining("obsolete")
        .hasMessageContaining("Move the lake away");
  }

  private static LakeTable with(List<TableColumn> columns, Map<String, String> constraints) {
    return new LakeTable(
        TABLE.layer(),
        TABLE.name(),
        TABLE.description(),
        columns,
        TABLE.key(),
        constraints,
        TABLE.clustering(),
        TABLE.isChangedByRow());
  }

  private static Dataset<Row> row(String id) {
    return TableUpgrade.aligned(
        SparkTest.spark()
            .range(1)
            .select(
                functions.lit(id).as(ArticleThemes.ARTICLE_ID),
                functions.lit(0.5).as(ArticleThemes.SIMILARITY_RATIO)),
        TABLE);
  }
}
