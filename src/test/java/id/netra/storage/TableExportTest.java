package id.netra.storage;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.SparkTest;
import id.netra.table.ArticleThemes;
import id.netra.table.LakeTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableExportTest {
  private static final LakeTable TABLE = ArticleThemes.TABLE;

  @TempDir private Path folder = Path.of("");

  @Test
  void jsonLinesAreOneFileInTheOrderOfTheKeyWithNulls() throws IOException {
    assertThat(exported(TableExport.Format.JSONL))
        .containsExactly(
            "{\"article_id\":\"a\",\"article_url\":\"=HYPERLINK(1)\",\"theme_id\":null,"
                + "\"similarity_ratio\":0.25,\"subtheme_id\":null,\"found_theme_id\":null,\"raw_id\":null}",
            "{\"article_id\":\"b\",\"article_url\":null,\"theme_id\":\"t\","
                + "\"similarity_ratio\":0.5,\"subtheme_id\":null,\"found_theme_id\":null,\"raw_id\":null}");
  }

  @Test
  void aCsvCellThatLooksLikeAFormulaIsGuarded() throws IOException {
    assertThat(exported(TableExport.Format.CSV))
        .containsExactly(
            "article_id,article_url,theme_id,similarity_ratio,subtheme_id,found_theme_id,raw_id",
            "a,'=HYPERLINK(1),,0.25,,,",
            "b,,t,0.5,,,");
  }

  @Test
  void nothingButTheFileIsLeft() throws IOException {
    exported(TableExport.Format.JSONL);

    assertThat(folder.toFile().list()).containsExactly("out");
  }

  private List<String> exported(TableExport.Format format) throws IOException {
    Path file = folder.resolve("out");
    TableExport.write(TABLE, rows(), format, file.toString());
    return Files.readAllLines(file);
  }

  private static Dataset<Row> rows() {
    return SparkTest.spark()
        .createDataFrame(
            List.of(
                RowFactory.create("b", null, "t", 0.5, null, null, null),
                RowFactory.create("a", "=HYPERLINK(1)", null, 0.25, null, null, null)),
            TABLE.schema());
  }
}
