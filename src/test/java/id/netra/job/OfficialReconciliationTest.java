package id.netra.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.SparkTest;
import id.netra.config.Settings;
import id.netra.reconcile.UnusableFileException;
import id.netra.storage.Lake;
import id.netra.table.Reconciliations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Official rows against articles of our own, from the text to the table. */
class OfficialReconciliationTest {
  private static final String ARTICLES =
      """
      {"url":"https://satu.example/1","date":"2020-10-07","outlet":"Satu","title":"Ratusan Kasus","body":"Bawaslu mencatat 805 kasus dugaan pelanggaran netralitas ASN pada Pilkada 2020 hingga 4 Oktober 2020."}
      {"url":"https://dua.example/1","date":"2020-10-09","outlet":"Dua","title":"ASN Dilaporkan","body":"KASN menyebut 649 ASN dilaporkan melanggar netralitas pada Pilkada 2020 hingga 30 September 2020."}
      {"url":"https://tiga.example/1","date":"2024-12-04","outlet":"Tiga","title":"Perkara Jawa Tengah","body":"Bawaslu Jawa Tengah menangani 41 kasus dugaan pelanggaran netralitas ASN pada Pilkada 2024 hingga 20 November 2024."}
      """;

  private static final String OFFICIAL =
      """
      election,issuer,stage,unit,value,as_of,published,source_url,note
      Pilkada 2020,Bawaslu,dugaan,kasus,805,2020-10-04,2020-10-06,https://resmi.example/1,
      Pilkada 2020,KASN,dilaporkan,ASN,694,2020-09-30,2020-10-07,,
      Pilkada 2024,Kemendagri,terbukti,ASN,240,2024-03-25,,,
      Pilkada 2024,Bawaslu,dugaan,kasus,entah,,,,
      """;

  @TempDir private static Path folder = Path.of("");
  private static String text = "";
  private static Map<String, Row> rows = Map.of();

  @BeforeAll
  static void reconcile() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("1.jsonl"), ARTICLES);
    Files.writeString(folder.resolve("resmi.csv"), OFFICIAL);
    LocalNight.run(articles.toString(), SparkTest.lake(folder));
    reconciled(Optional.empty());
    text = reconciled(Optional.of(folder.resolve("beda.jsonl").toString()));
    rows = new TreeMap<>();
    Lake.at(SparkTest.spark(), SparkTest.lake(folder))
        .read(Reconciliations.TABLE)
        .collectAsList()
        .forEach(row -> rows.put(row.getAs("official_line") + " " + row.getAs("status"), row));
  }

  private static String reconciled(Optional<String> to) {
    return OfficialReconciliation.of(
        Settings.defaults(), SparkTest.lake(folder), folder.resolve("resmi.csv").toString(), to);
  }

  @Test
  void eachRowIsMatchedContradictedOrNotCoveredAndTheRestIsThePressAlone() {
    assertThat(rows.keySet())
        .containsExactly("2 matched", "3 contradicted", "4 not_covered", "null press_only");
  }

  @Test
  void aMatchHasItsArticlesAndLag() {
    Row matched = rows.getOrDefault("2 matched", Row.empty());

    assertThat(matched.<Long>getAs("lag_days")).isEqualTo(1);
    assertThat(matched.<Row>getList(matched.fieldIndex("evidence")))
        .extracting(row -> row.<String>getAs("article"))
        .containsExactly("https://satu.example/1");
  }

  @Test
  void aContradictionSaysHow() {
    assertThat(rows.getOrDefault("3 contradicted", Row.empty()).<String>getAs("reason"))
        .isEqualTo("the press says 649 as of 2020-09-30, the official row 694");
  }

  @Test
  void theTextNamesTheRowThatCannotBeUsed() {
    assertThat(text).contains("not used: line 5: value is \"entah\"");
  }

  @Test
  void theRowsGoToAFileToo() throws IOException {
    assertThat(Files.readAllLines(folder.resolve("beda.jsonl"))).hasSize(rows.size());
  }

  @Test
  void aFileWithoutUsableRowsIsRefusedByName() throws IOException {
    Path wrong = folder.resolve("salah.csv");
    Files.write(wrong, List.of("nama,alamat", "A,B"));

    assertThatThrownBy(
            () ->
                OfficialReconciliation.of(
                    Settings.defaults(),
                    SparkTest.lake(folder),
                    wrong.toString(),
                    Optional.empty()))
        .isInstanceOf(UnusableFileException.class)
        .hasMessageStartingWith(wrong + " cannot be used");
  }
}
