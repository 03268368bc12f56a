package id.netra.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.SparkTest;
import id.netra.table.RawArticles;
import id.netra.table.RejectedRecords;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusReaderTest {
  private static final int LIMIT = 1_000;

  @TempDir private Path temporary = Path.of("");
  private Path folder = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("articles"));
  }

  @Test
  void aTextFileIsOneArticleWithoutMetadata() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Judul\n\nIsi berita.");

    Row row = single(records());

    assertThat(text(row, RawArticles.RAW_TEXT)).isEqualTo("Judul\n\nIsi berita.");
    assertThat(text(row, RawArticles.ARTICLE_URL)).isNull();
    assertThat(text(row, RejectedRecords.REASON)).isNull();
  }

  @Test
  void synonymsOfFieldsAreUnderstood() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"),
        "{\"link\":\"https://a.example/1\",\"headline\":\"Judul\",\"content\":\"Isi.\","
            + "\"published\":\"2020-10-06\",\"source\":\"Warta\"}\n");

    Row row = single(records());

    assertThat(text(row, RawArticles.ARTICLE_URL)).isEqualTo("https://a.example/1");
    assertThat(text(row, RawArticles.TITLE)).isEqualTo("Judul");
    assertThat(text(row, RawArticles.RAW_TEXT)).isEqualTo("Isi.");
    assertThat(text(row, RawArticles.DECLARED_DATE_TEXT)).isEqualTo("2020-10-06");
    assertThat(text(row, RawArticles.OUTLET)).isEqualTo("Warta");
  }

  @Test
  void compressedLinesAreRead() throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.jsonl.gz")))) {
      out.write("{\"body\":\"Satu.\"}\n{\"body\":\"Dua.\"}\n".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(records())
        .extracting(row -> text(row, RawArticles.RAW_TEXT))
        .containsExactly("Satu.", "Dua.");
  }

  @Test
  void aBrokenLineLeavesTheOthersUnharmed() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"), "{\"body\":\"Satu.\"}\n{rusak\n\n{\"body\":\"Dua.\"}\n");

    List<Row> rows = records();

    assertThat(rows)
        .extracting(row -> text(row, RejectedRecords.REASON))
        .containsExactly(null, "not_json", null);
    assertThat(rows).extracting(row -> row.getLong(1)).containsExactly(0L, 1L, 3L);
  }

  @Test
  void aLineOverTheLimitIsRejectedAndNotHeld() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"),
        "{\"body\":\"" + "x".repeat(5 * LIMIT) + "\"}\n{\"body\":\"Dua.\"}");

    assertThat(records())
        .extracting(row -> text(row, RejectedRecords.REASON))
        .containsExactly("too_long", null);
  }

  @Test
  void badFilesAreRejectedWithTheirReason() throws IOException {
    Files.write(folder.resolve("a.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9});
    Files.write(folder.resolve("b.txt"), new byte[] {'P', 'K', 0, 1});
    Files.writeString(folder.resolve("c.txt"), " \u00A0\u200B\n");
    Files.writeString(folder.resolve("d.pdf"), "x");
    Files.writeString(folder.resolve("e.jsonl.gz"), "bukan gzip");
    Files.writeString(folder.resolve("f.jsonl"), "[1]\n{\"url\":\"https://a.example\"}\n");

    assertThat(records())
        .extracting(row -> text(row, RejectedRecords.REASON))
        .containsExactly(
            "not_utf8", "binary", "empty", "unknown_format", "unreadable", "not_json", "no_text");
  }

  @Test
  void hiddenFilesArePassedOver() throws IOException {
    Files.writeString(folder.resolve(".hidden.txt"), "x");
    Files.writeString(folder.resolve("_SUCCESS"), "");

    assertThat(CorpusReader.files(SparkTest.spark(), List.of(folder.toString()))).isEmpty();
  }

  @Test
  void aMissingPathIsSaidToBeMissing() {
    assertThatThrownBy(
            () -> CorpusReader.files(SparkTest.spark(), List.of(folder.resolve("x").toString())))
        .isInstanceOf(CorpusPathException.class)
        .hasMessageContaining("nothing is there");
  }

  private List<Row> records() {
    List<String> files = CorpusReader.files(SparkTest.spark(), List.of(folder.toString()));
    return CorpusReader.records(SparkTest.spark(), files, LIMIT).collectAsList();
  }

  private static Row single(List<Row> rows) {
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static @org.jspecify.annotations.Nullable String text(Row row, String column) {
    return row.getString(CorpusReader.SCHEMA.fieldIndex(column));
  }
}
