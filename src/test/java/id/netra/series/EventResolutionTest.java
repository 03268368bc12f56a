package id.netra.series;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.TableRows;
import id.netra.table.ArticleCopies;
import id.netra.table.Articles;
import id.netra.table.EventMentions;
import id.netra.table.FigureMentions;
import id.netra.table.ParticipantCounts;
import java.sql.Date;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class EventResolutionTest {
  private static final TableRows EVENTS = TableRows.of(EventMentions.TABLE);
  private static final TableRows MENTIONS = TableRows.of(FigureMentions.TABLE);
  private static final TableRows ARTICLES = TableRows.of(Articles.TABLE);

  private static List<Row> counts = List.of();

  @BeforeAll
  static void merge() {
    for (String article : List.of("satu", "dua", "tiga")) {
      ARTICLES.add("article_id", article, "outlet", "harian-" + article);
    }
    event("e1", "satu", "sosialisasi", "15.71", "BKPSDM", "t1");
    event("e2", "dua", "sosialisasi", "15.71", "Bawaslu", "t2");
    event("e3", "tiga", "ikrar", "33.10", "Bawaslu");
    attendance("t1", "satu", "participants", 112, "category", "_T");
    attendance("p1", "satu", "participants_breakdown", 60, "role", "Sekretaris");
    attendance("p2", "satu", "participants_breakdown", 52, "role", "Camat");
    attendance("t2", "dua", "participants", 112, "category", "_T");
    Dataset<Row> merged =
        EventResolution.participantCounts(
            EVENTS.dataset(),
            MENTIONS.dataset(),
            ARTICLES.dataset(),
            TableRows.of(ArticleCopies.TABLE).dataset());
    assertThat(merged.columns()).isEqualTo(ParticipantCounts.TABLE.schema().fieldNames());
    counts = merged.sort("event_type", "role").collectAsList();
  }

  private static void event(
      String id, String article, String type, String region, String... organiserAndCounts) {
    EVENTS.add(
        "event_mention_id",
        id,
        "article_id",
        article,
        "article_url",
        "https://" + article + ".example",
        "event_type",
        type,
        "event_date",
        Date.valueOf("2024-09-23"),
        "region_code",
        region,
        "organiser",
        organiserAndCounts[0],
        "participant_mention_ids",
        List.of(organiserAndCounts).subList(1, organiserAndCounts.length).toArray());
  }

  private static void attendance(
      String id, String article, String kind, long people, String... columnAndPart) {
    MENTIONS.add(
        "mention_id",
        id,
        "article_id",
        article,
        "kind",
        kind,
        "unit",
        "person",
        "qualifier",
        "exact",
        "value_min",
        people,
        "value_max",
        people,
        "part_of_mention_id",
        kind.equals("participants") ? "" : "t1",
        columnAndPart[0],
        columnAndPart[1]);
  }

  @Test
  void reportsOfTheSameTypeDayAndRegionAreOneEvent() {
    assertThat(counts.stream().map(row -> row.<String>getAs("event_id")).distinct()).hasSize(2);
  }

  @Test
  void anEventHasItsTotalAndItsRoles() {
    assertThat(counts.stream().filter(row -> row.<String>getAs("event_type").equals("sosialisasi")))
        .extracting(row -> row.getAs("role") + " " + row.getAs("count_min"))
        .containsExactly("null 112", "Camat 52", "Sekretaris 60");
  }

  @Test
  void theTotalSaysWhetherItsPartsAddUpAndWhoPrintsIt() {
    Row total = counts.get(1);
    assertThat(total.<String>getAs("breakdown_verdict")).isEqualTo("adds_up");
    assertThat(total.<Long>getAs("breakdown_difference")).isZero();
    assertThat(total.<Long>getAs("outlet_count")).isEqualTo(2);
    assertThat(total.<String>getList(total.fieldIndex("article_urls")))
        .containsExactly("https://dua.example", "https://satu.example");
  }

  @Test
  void anEventWithoutANumberHasOneRowWithoutCounts() {
    Row ikrar = counts.get(0);
    assertThat(ikrar.<String>getAs("event_type")).isEqualTo("ikrar");
    assertThat(ikrar.<Long>getAs("count_min")).isNull();
    assertThat(ikrar.<Long>getAs("mention_count")).isEqualTo(1);
  }
}
