package id.netra.figure;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.SparkTest;
import id.netra.table.Articles;
import id.netra.table.EventMentions;
import id.netra.table.FigureMentions;
import id.netra.table.TableColumn;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures and events of rows of articles. */
class FigureExtractionTest {
  private static final String TEXT =
      "Pemkab Batang menggelar sosialisasi netralitas ASN, Selasa (12/3/2024), diikuti 85 peserta.";

  private static Dataset<Row> extracted(String language) {
    List<Object> values = new ArrayList<>();
    for (TableColumn column : Articles.TABLE.columns()) {
      values.add(value(column, language));
    }
    Dataset<Row> articles =
        SparkTest.spark()
            .createDataFrame(List.of(RowFactory.create(values.toArray())), Articles.TABLE.schema());
    return FigureExtraction.extracted(articles, new FigureSettings(0.99));
  }

  private static @Nullable Object value(TableColumn column, String language) {
    return switch (column.name()) {
      case Articles.ARTICLE_ID, Articles.RAW_ID -> "a";
      case Articles.TEXT -> TEXT;
      case Articles.LANGUAGE -> language;
      case Articles.LANGUAGE_RATIO -> 0.5;
      case Articles.FURNITURE_CHARS -> 0;
      case Articles.PUBLISHED_DATE_SOURCE -> "none";
      case Articles.KNOWN_DATE -> Date.valueOf("2024-04-01");
      case Articles.LEGAL_REFERENCES -> new Object[0];
      case Articles.OFFSET_MAP -> new Object[] {RowFactory.create(0, 7, TEXT.length())};
      default -> null;
    };
  }

  @Test
  void figureMentionsHaveTheColumnsOfTheirTable() {
    Dataset<Row> mentions = FigureExtraction.figureMentions(extracted("id"));
    assertThat(mentions.columns())
        .containsExactly(
            FigureMentions.TABLE.columns().stream().map(TableColumn::name).toArray(String[]::new));
  }

  @Test
  void spansLeadBackToTheRawDocument() {
    Row mention = FigureExtraction.figureMentions(extracted("id")).collectAsList().get(0);
    int start = TEXT.indexOf("85");
    assertThat(mention.<Integer>getAs(FigureMentions.CHAR_START)).isEqualTo(start);
    assertThat(mention.<Integer>getAs(FigureMentions.RAW_CHAR_START)).isEqualTo(start + 7);
    assertThat(mention.<Boolean>getAs(FigureMentions.NEEDS_REVIEW)).isTrue();
    assertThat(mention.<Date>getAs(FigureMentions.KNOWN_DATE)).isEqualTo("2024-04-01");
  }

  @Test
  void eventsNameTheMentionsOfTheirParticipants() {
    Dataset<Row> extracted = extracted("id").localCheckpoint();
    Row event = FigureExtraction.eventMentions(extracted).collectAsList().get(0);
    Row mention = FigureExtraction.figureMentions(extracted).collectAsList().get(0);
    assertThat(event.getList(event.fieldIndex(EventMentions.PARTICIPANT_MENTION_IDS)))
        .isEqualTo(List.of(mention.<String>getAs(FigureMentions.MENTION_ID)));
  }

  @Test
  void englishArticlesAreNotRead() {
    assertThat(extracted("en").collectAsList()).isEmpty();
  }
}
