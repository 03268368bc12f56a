package id.netra.storage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.SparkTest;
import id.netra.table.ArticleThemes;
import id.netra.table.LakeTable;
import id.netra.table.LakeTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LakeTest {
  private static final LakeTable TABLE = ArticleThemes.TABLE;

  @TempDir private Path temporary = Path.of("");
  private Lake lake = Lake.at(SparkTest.spark(), "target/no-lake");

  @BeforeEach
  void createLake() {
    lake = Lake.at(SparkTest.spark(), SparkTest.lake(temporary));
    lake.create(TABLE);
  }

  @Test
  void everyTableIsCreatedEmptyWithItsSchema() {
    lake.createTables();

    assertThat(lake.versions()).hasSize(LakeTables.ALL.size()).containsValue(0L);
    assertThat(
            SparkTest.spark().read().format("delta").load(lake.path(TABLE)).schema().fieldNames())
        .containsExactly(TABLE.schema().fieldNames());
  }

  @Test
  void mergingTheSameRowsAgainChangesNone() {
    lake.merge(TABLE, rows("a", "b"));

    assertThat(lake.merge(TABLE, rows("a", "b"))).isZero();
    assertThat(lake.merge(TABLE, rows("b", "c"))).isEqualTo(1);
    assertThat(ids()).containsExactly("a", "b", "c");
  }

  @Test
  void replacingRemovesRowsThatAreGone() {
    lake.replace(TABLE, rows("a", "b"));

    lake.replace(TABLE, rows("b", "c"));

    assertThat(ids()).containsExactly("b", "c");
  }

  @Test
  void replacingTheRowsOfAnOwnerLeavesOthersUntouched() {
    lake.append(TABLE, rows("a", "b", "c"));

    long changed = lake.replaceOf(TABLE, rows("c"), rows("b", "c"), ArticleThemes.ARTICLE_ID);

    assertThat(changed).isEqualTo(1);
    assertThat(ids()).containsExactly("a", "c");
  }

  @Test
  void exchangingWritesOnlyWhatDiffersInOneCommit() {
    lake.append(TABLE, rows("a", "b", "c"));
    long version = lake.version(TABLE);
    Dataset<Row> other = rows("b").withColumn("similarity_ratio", lit(0.9));

    long changed = lake.exchange(TABLE, lake.read(TABLE), rows("a", "d").unionByName(other));

    assertThat(changed).isEqualTo(3);
    assertThat(lake.version(TABLE)).isEqualTo(version + 1);
    assertThat(ids()).containsExactly("a", "b", "d");
    assertThat(lake.exchange(TABLE, lake.read(TABLE), lake.read(TABLE))).isZero();
  }

  @Test
  void aKeyNeverComesToStandTwice() {
    lake.append(TABLE, rows("a", "b"));
    Dataset<Row> other = rows("a").withColumn("similarity_ratio", lit(0.9));

    lake.exchange(TABLE, rows("a"), other.unionByName(rows("b")));

    assertThat(ids()).containsExactly("a", "b");
  }

  @Test
  void changesAreTheRowsAsTheyStoodBeforeAndStandNow() {
    lake.append(TABLE, rows("a", "b"));
    long version = lake.version(TABLE);
    lake.append(TABLE, rows("c"));
    lake.exchange(TABLE, rows("b", "c"), rows("b").withColumn("similarity_ratio", lit(0.9)));
    lake.append(TABLE, rows("d"));

    TableChanges changes = lake.changes(TABLE, version);

    assertThat(ids(changes.before())).containsExactly("b");
    assertThat(ids(changes.now())).containsExactly("b", "d");
    assertThat(ids(lake.addedSince(TABLE, version))).containsExactly("d");
  }

  @Test
  void changesSinceAVersionAreTheRowsWrittenAfterIt() {
    lake.append(TABLE, rows("a"));
    long version = lake.version(TABLE);
    lake.merge(TABLE, rows("a", "b"));

    assertThat(lake.changedSince(TABLE, version).select(ArticleThemes.ARTICLE_ID).collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("b");
  }

  @Test
  void aViewSeesOnlyItsVersion() {
    lake.append(TABLE, rows("a"));
    LakeView view = lake.asOf(Map.of(TABLE.fullName(), lake.version(TABLE)));
    lake.append(TABLE, rows("b"));

    assertThat(view.read(TABLE).count()).isEqualTo(1);
  }

  @Test
  void aRowThatBreaksAConstraintIsRefused() {
    Dataset<Row> withoutSimilarity =
        rows("a")
            .withColumn(ArticleThemes.SIMILARITY_RATIO, col("similarity_ratio").multiply(null));

    assertThatThrownBy(() -> lake.append(TABLE, withoutSimilarity))
        .hasStackTraceContaining("NOT NULL");
  }

  @Test
  void aFolderOfOtherThingsIsNoLake() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("other"));
    Files.writeString(folder.resolve("foto.jpg"), "x");

    assertThatThrownBy(() -> Lake.at(SparkTest.spark(), folder.toString()))
        .isInstanceOf(NotALakeException.class)
        .hasMessageContaining("--lake");
  }

  private List<String> ids() {
    return ids(lake.read(TABLE));
  }

  private static List<String> ids(Dataset<Row> rows) {
    return rows
        .select(ArticleThemes.ARTICLE_ID)
        .sort(ArticleThemes.ARTICLE_ID)
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private static Dataset<Row> rows(String... ids) {
    return SparkTest.spark()
        .createDataFrame(
            java.util.Arrays.stream(ids)
                .map(id -> RowFactory.create(id, null, "theme", 0.5, null, null, null))
                .toList(),
            TABLE.schema());
  }
}
