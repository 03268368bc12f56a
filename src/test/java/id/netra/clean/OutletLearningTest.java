package id.netra.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.SparkTest;
import id.netra.table.Articles;
import id.netra.table.RawArticles;
import id.netra.table.RowIds;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

final class OutletLearningTest {
  private static final String MOTTO = "Sahabat Pembaca Setia Negeri";
  private static final String STUB = "Halaman yang Anda cari tidak kami temukan di situs ini.";

  private static Row raw(String outlet, int number, String date, String text) {
    return RowFactory.create(
        outlet + number,
        "a.jsonl",
        (long) number,
        "https://" + outlet + "/berita-" + number,
        null,
        "Judul Berita Nomor " + number,
        date,
        text,
        RowIds.of(text),
        Timestamp.from(Instant.parse("2026-01-01T00:00:00Z")),
        Date.valueOf("2026-01-02"),
        "run");
  }

  private static Dataset<Row> rows(List<Row> rows) {
    return SparkTest.spark().createDataFrame(rows, RawArticles.TABLE.schema());
  }

  /** Two paragraphs of words that hardly any other article has. */
  private static String story(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      StringBuilder word = new StringBuilder();
      for (int letter = 0; letter < 7; letter++) {
        word.append((char) ('a' + random.nextInt(26)));
      }
      text.append(word).append(i % 30 == 29 ? ".\n" : " ");
    }
    return text.toString();
  }

  /** Twelve articles of one outlet with a motto below six, and eight stubs of another. */
  private static List<Row> press() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      rows.add(raw("kabar.example", i, "6 Okt 2020", story(i) + (i % 2 == 0 ? MOTTO : "")));
    }
    for (int i = 0; i < 8; i++) {
      rows.add(raw("stub.example", i, i == 7 ? "12/25/2023" : "04/03/2024", STUB));
    }
    return rows;
  }

  private static Map<String, String> cleaned(Dataset<Row> raw, Dataset<Row> changed) {
    Lessons lessons = OutletLearning.of(raw, changed);
    Map<String, String> texts = new TreeMap<>();
    ArticleCleaning.cleanWithRemovals(lessons.withAffected(changed, raw), lessons.habits())
        .collectAsList()
        .forEach(
            row ->
                texts.put(
                    row.getAs(Articles.RAW_ID),
                    row.getAs(Articles.PUBLISHED_DATE) + " " + row.getAs(Articles.TEXT)));
    return texts;
  }

  @Test
  void lineThatRecursInAnOutletIsItsFurniture() {
    Dataset<Row> raw = rows(press());
    assertThat(cleaned(raw, raw).values()).noneMatch(text -> text.contains(MOTTO));
  }

  @Test
  void sameLineInAnotherOutletStays() {
    List<Row> rows = press();
    rows.add(raw("lain.example", 1, "6 Okt 2020", story(99) + MOTTO));
    assertThat(cleaned(rows(rows), rows(rows)).get("lain.example1")).contains(MOTTO);
  }

  @Test
  void stubsStayWhatTheyAre() {
    Dataset<Row> raw = rows(press());
    assertThat(cleaned(raw, raw).get("stub.example3")).contains(STUB);
  }

  @Test
  void unambiguousDateDecidesTheOthersOfTheOutlet() {
    Dataset<Row> raw = rows(press());
    assertThat(cleaned(raw, raw).get("stub.example3")).startsWith("2024-04-03");
  }

  @Test
  void nightsGiveWhatOneNightGives() {
    List<Row> rows = press();
    TreeMap<String, String> nights = new TreeMap<>();
    for (int night = 0; night < 4; night++) {
      List<Row> known = new ArrayList<>();
      List<Row> fresh = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        if (i % 4 <= night) {
          known.add(rows.get(i));
        }
        if (i % 4 == night) {
          fresh.add(rows.get(i));
        }
      }
      nights.putAll(cleaned(rows(known), rows(fresh)));
    }
    assertThat(nights).isEqualTo(cleaned(rows(rows), rows(rows)));
  }

  @Test
  void nightThatTeachesNothingNewTouchesNoOtherArticle() {
    List<Row> rows = press();
    List<Row> fresh = List.of(raw("kabar.example", 50, "7 Okt 2020", story(50) + MOTTO));
    List<Row> all = new ArrayList<>(rows);
    all.addAll(fresh);
    assertThat(cleaned(rows(all), rows(fresh))).containsOnlyKeys("kabar.example50");
  }
}
