package id.netra.figure;

import id.netra.table.EventMentions;
import id.netra.table.RowIds;
import id.netra.text.Region;
import id.netra.text.Span;
import java.sql.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Writes events as rows of {@code silver.event_mentions}. */
final class EventRows {
  private EventRows() {}

  static List<Row> rows(ArticleRow article, List<Event> events, List<String> figureIds) {
    return events.stream().map(e -> row(article, e, figureIds)).toList();
  }

  private static Row row(ArticleRow article, Event event, List<String> figureIds) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put(EventMentions.ARTICLE_ID, article.articleId());
    values.put(EventMentions.ARTICLE_URL, article.url().orElse(null));
    values.put(EventMentions.EVENT_TYPE, event.type().code());
    values.put(EventMentions.EVENT_DATE, event.date().map(Date::valueOf).orElse(null));
    values.put(EventMentions.DATE_BASIS, event.dateBasis().code());
    values.put(EventMentions.PLACE, event.place().orElse(null));
    values.put(EventMentions.REGION_CODE, event.region().map(Region::code).orElse(null));
    values.put(EventMentions.REGION_NAME, event.region().map(Region::name).orElse(null));
    values.put(EventMentions.ORGANISER, event.organiser().orElse(null));
    values.put(EventMentions.MODE, FigureRows.code(event.mode()));
    values.put(
        EventMentions.PARTICIPANT_MENTION_IDS,
        event.participants().stream().map(figureIds::get).distinct().toArray());
    evidence(values, article, event);
    return FigureRows.row(EventMentions.TABLE.columns(), values);
  }

  private static void evidence(
      Map<String, @Nullable Object> values, ArticleRow article, Event event) {
    Evidence evidence = event.evidence();
    Span raw = article.offsets().rawSpan(evidence.span());
    values.put(
        EventMentions.EVENT_MENTION_ID,
        RowIds.of(
            article.rawId(),
            Integer.toString(raw.start()),
            Integer.toString(raw.end()),
            event.type().code()));
    values.put(EventMentions.SENTENCE_TEXT, evidence.sentence().in(article.article().text()));
    values.put(EventMentions.CHAR_START, evidence.span().start());
    values.put(EventMentions.CHAR_END, evidence.span().end());
    values.put(EventMentions.RAW_CHAR_START, raw.start());
    values.put(EventMentions.RAW_CHAR_END, raw.end());
    values.put(EventMentions.RULE_ID, evidence.ruleId());
    values.put(EventMentions.EXTRACTOR_VERSION, FigureGrammar.VERSION);
    values.put(EventMentions.CONFIDENCE, evidence.confidence());
    values.put(EventMentions.KNOWN_DATE, Date.valueOf(article.knownDate()));
  }
}
