package id.netra.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import id.netra.config.Settings;
import id.netra.figure.SpanReading;
import id.netra.storage.LakeView;
import id.netra.table.Articles;
import id.netra.table.FigureMentions;
import id.netra.table.RawArticles;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.jdk.javaapi.CollectionConverters;

/** Re-reads the span of every figure mention from the raw article. */
public final class SpanVerification {
  private static final String DOCUMENT = "raw_document";

  /**
   * What was found.
   *
   * @param checked mentions that were re-read
   * @param brokenMentions those whose span no longer yields the value, with what it yields
   */
  public record Result(long checked, List<String> brokenMentions) {}

  private SpanVerification() {}

  /** Checks every mention of the newest completed run. */
  public static Result of(Settings settings, String folder) {
    LakeView view = LakeReaders.completed(LakeReaders.opened(settings, folder));
    Dataset<Row> mentions = withDocument(view);
    List<String> broken = new ArrayList<>();
    long checked = 0;
    Iterator<Row> rows = mentions.toLocalIterator();
    while (rows.hasNext()) {
      Row row = rows.next();
      checked++;
      problem(row).forEach(broken::add);
    }
    return new Result(checked, broken);
  }

  private static Dataset<Row> withDocument(LakeView view) {
    Column document =
        when(col(RawArticles.TITLE).isNull(), col(RawArticles.RAW_TEXT))
            .otherwise(concat(col(RawArticles.TITLE), lit("\n"), col(RawArticles.RAW_TEXT)));
    Dataset<Row> documents =
        view.read(RawArticles.TABLE).select(col(RawArticles.RAW_ID), document.as(DOCUMENT));
    Dataset<Row> texts =
        view.read(Articles.TABLE)
            .select(Articles.ARTICLE_ID, Articles.RAW_ID, Articles.TEXT)
            .join(documents, names(Articles.RAW_ID));
    return view.read(FigureMentions.TABLE)
        .join(texts, names(FigureMentions.ARTICLE_ID), "left")
        .select(
            FigureMentions.MENTION_ID,
            FigureMentions.VALUE_MIN,
            FigureMentions.VALUE_MAX,
            FigureMentions.CHAR_START,
            FigureMentions.CHAR_END,
            FigureMentions.RAW_CHAR_START,
            FigureMentions.RAW_CHAR_END,
            Articles.TEXT,
            DOCUMENT)
        .orderBy(FigureMentions.MENTION_ID);
  }

  private static List<String> problem(Row row) {
    String cleaned = stretch(row.getString(7), row.getInt(3), row.getInt(4));
    String raw = stretch(row.getString(8), row.getInt(5), row.getInt(6));
    boolean holds =
        SpanReading.yields(cleaned, row.getLong(1), row.getLong(2))
            && SpanReading.yields(raw, row.getLong(1), row.getLong(2));
    return holds
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "%s: %d–%d, but the text says \"%s\" and the raw article \"%s\"",
                row.getString(0),
                row.getLong(1),
                row.getLong(2),
                cleaned,
                raw));
  }

  private static String stretch(
      @org.jspecify.annotations.Nullable String text, int start, int end) {
    return text == null || end > text.length() || start > end ? "" : text.substring(start, end);
  }

  private static scala.collection.immutable.Seq<String> names(String column) {
    return CollectionConverters.asScala(List.of(column)).toSeq();
  }
}
