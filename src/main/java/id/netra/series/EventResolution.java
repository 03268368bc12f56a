package id.netra.series;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.explode_outer;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.unix_date;

import id.netra.table.ArticleCopies;
import id.netra.table.Articles;
import id.netra.table.EventMentions;
import id.netra.table.FigureMentions;
import id.netra.table.ParticipantCounts;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Events merged across outlets, with their participants by role.
 *
 * <p>{@link EventGrouping} says which reports of a region are one event.
 */
public final class EventResolution {
  private static final String LINK = "link";

  private EventResolution() {}

  /**
   * Participants of each event: the total, each role, or one row without a count.
   *
   * @param events rows of {@code silver.event_mentions}
   * @param mentions rows of {@code silver.figure_mentions}
   * @param articles rows of {@code silver.articles}
   * @param copies rows of {@code silver.article_copies}; an article without a row is an original
   * @return rows of {@code gold.participant_counts}
   */
  public static Dataset<Row> participantCounts(
      Dataset<Row> events, Dataset<Row> mentions, Dataset<Row> articles, Dataset<Row> copies) {
    Dataset<Row> reports =
        SeriesResolution.withSources(events, articles, copies)
            .withColumn(EventRows.GROUP, group())
            .withColumn(Articles.PUBLISHED_DATE, unix_date(col(Articles.PUBLISHED_DATE)))
            .withColumn(EventMentions.EVENT_DATE, unix_date(col(EventMentions.EVENT_DATE)))
            .withColumn(LINK, explode_outer(col(EventMentions.PARTICIPANT_MENTION_IDS)))
            .select(columns(EventRows.OF_EVENT));
    Dataset<Row> counted = reports.join(attendances(mentions), new String[] {LINK}, "left");
    return counted
        .groupBy(EventRows.GROUP)
        .as(Encoders.STRING(), Encoders.row(counted.schema()))
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (id, rows) -> merged(rows),
            Encoders.row(EventRows.SCHEMA))
        .withColumn(
            ParticipantCounts.EVENT_DATE, date_from_unix_date(col(ParticipantCounts.EVENT_DATE)))
        .select(ParticipantCounts.TABLE.select());
  }

  /** Counts of participants by the mention through which an event may name them. */
  private static Dataset<Row> attendances(Dataset<Row> mentions) {
    Column links =
        array_compact(
            array(col(FigureMentions.MENTION_ID), col(FigureMentions.PART_OF_MENTION_ID)));
    return mentions
        .where(not(col(FigureMentions.IS_REPEAT)))
        .where(col(FigureMentions.KIND).isin("participants", "participants_breakdown"))
        .withColumn(LINK, explode(links))
        .select(columns(EventRows.OF_COUNT));
  }

  private static Column group() {
    return coalesce(
        col(EventMentions.REGION_CODE),
        concat(lit("article "), col(ArticleCopies.CANONICAL_ARTICLE_ID)));
  }

  private static Column[] columns(List<String> names) {
    return Stream.concat(names.stream(), Stream.of(LINK))
        .map(functions::col)
        .toArray(Column[]::new);
  }

  private static Iterator<Row> merged(Iterator<Row> rows) {
    List<Row> reports = new ArrayList<>();
    rows.forEachRemaining(reports::add);
    return EventRows.rows(reports).iterator();
  }
}
