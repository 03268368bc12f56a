package id.netra.report;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode_outer;

import id.netra.table.Articles;
import id.netra.table.EventMentions;
import id.netra.table.FigureMentions;
import id.netra.table.LakeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Sentences about events: those that count participants, else the one that reports the event. */
final class EventSentences {
  private static final int MOST_ROWS = 10_000;
  private static final String REFERENCE = "article_reference";
  private static final String COUNTED = "counted_";

  private EventSentences() {}

  static List<EventSentence> of(Function<LakeTable, Dataset<Row>> tables) {
    List<EventSentence> sentences = new ArrayList<>();
    tables
        .apply(EventMentions.TABLE)
        .withColumn(
            COUNTED + FigureMentions.MENTION_ID,
            explode_outer(col(EventMentions.PARTICIPANT_MENTION_IDS)))
        .drop(EventMentions.ARTICLE_URL)
        .join(
            counts(tables.apply(FigureMentions.TABLE)),
            new String[] {COUNTED + FigureMentions.MENTION_ID},
            "left")
        .join(SentenceColumns.articles(tables), Articles.ARTICLE_ID)
        .sort(col(EventMentions.EVENT_DATE).desc_nulls_last(), col(EventMentions.EVENT_MENTION_ID))
        .select(columns())
        .takeAsList(MOST_ROWS)
        .forEach(row -> sentences.add(sentence(new RowValues(row))));
    return sentences;
  }

  private static Dataset<Row> counts(Dataset<Row> mentions) {
    return mentions.select(
        Stream.of(
                FigureMentions.MENTION_ID,
                FigureMentions.SENTENCE_TEXT,
                FigureMentions.CHAR_START,
                FigureMentions.CHAR_END)
            .map(name -> col(name).as(COUNTED + name))
            .toArray(Column[]::new));
  }

  private static Column[] columns() {
    Column reference = coalesce(col(Articles.ARTICLE_URL), col(Articles.ARTICLE_ID)).as(REFERENCE);
    return Stream.concat(
            Stream.of(col(EventMentions.EVENT_TYPE), col(EventMentions.EVENT_DATE), reference),
            SentenceColumns.of(
                either(FigureMentions.SENTENCE_TEXT),
                either(FigureMentions.CHAR_START),
                either(FigureMentions.CHAR_END))
                .stream())
        .toArray(Column[]::new);
  }

  /** Columns of event and figure mentions bear the same names. */
  private static Column either(String name) {
    return coalesce(col(COUNTED + name), col(name));
  }

  private static EventSentence sentence(RowValues row) {
    return new EventSentence(
        row.name(EventMentions.EVENT_TYPE),
        row.date(EventMentions.EVENT_DATE),
        row.name(REFERENCE),
        SentenceColumns.sentence(row));
  }
}
