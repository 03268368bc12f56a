package id.netra.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import id.netra.table.Articles;
import id.netra.table.LakeTable;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/** Sentences of articles with their marks, as columns of a query and back. */
final class SentenceColumns {
  static final String SENTENCE = "sentence";
  static final String MARK_START = "mark_start";
  static final String MARK_END = "mark_end";

  private static final UserDefinedFunction START =
      udf((UDF3<String, String, Integer, Integer>) SentenceColumns::start, DataTypes.IntegerType);

  private SentenceColumns() {}

  /** What a source needs of each article, with the text in which spans count. */
  static Dataset<Row> articles(Function<LakeTable, Dataset<Row>> tables) {
    return tables
        .apply(Articles.TABLE)
        .select(
            Articles.ARTICLE_ID,
            Articles.TITLE,
            Articles.OUTLET,
            Articles.PUBLISHED_DATE,
            Articles.ARTICLE_URL,
            Articles.TEXT);
  }

  /** Columns of a sentence whose span in the text of its article is given. */
  static List<Column> of(Column sentence, Column spanStart, Column spanEnd) {
    Column start = START.apply(col(Articles.TEXT), sentence, spanStart);
    return List.of(
        sentence.as(SENTENCE),
        start.as(MARK_START),
        start.plus(spanEnd).minus(spanStart).as(MARK_END),
        col(Articles.TITLE),
        col(Articles.OUTLET),
        col(Articles.PUBLISHED_DATE),
        col(Articles.ARTICLE_URL));
  }

  static Sentence sentence(RowValues row) {
    return new Sentence(
        row.name(SENTENCE),
        row.row().getInt(row.row().fieldIndex(MARK_START)),
        row.row().getInt(row.row().fieldIndex(MARK_END)),
        article(row));
  }

  static Article article(RowValues row) {
    return new Article(
        row.text(Articles.TITLE),
        row.text(Articles.OUTLET),
        row.date(Articles.PUBLISHED_DATE),
        row.text(Articles.ARTICLE_URL));
  }

  /**
   * Where a span of the text begins in the sentence that holds it; the end of the sentence if the
   * sentence is not found there.
   */
  static int start(String text, String sentence, int spanStart) {
    int from = Math.max(0, spanStart - sentence.length() + 1);
    int found = text.indexOf(sentence, from);
    return found < 0 || found > spanStart ? sentence.length() : spanStart - found;
  }
}
