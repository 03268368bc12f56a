package id.netra.figure;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import id.netra.table.Articles;
import id.netra.table.EventMentions;
import id.netra.table.FigureMentions;
import id.netra.table.LakeTable;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * The figures and events of clean articles, as a step of the pipeline.
 *
 * <p>Articles of every language but English are read: Malay, Javanese and Sundanese papers, and
 * articles too short to tell, count in Indonesian words too, and what they do not say is not found.
 */
public final class FigureExtraction {
  private static final String FIGURES = "figures";
  private static final String EVENTS = "events";
  private static final String ENGLISH = "en";
  private static final StructType EXTRACTED =
      new StructType()
          .add(Articles.ARTICLE_ID, StringType, false)
          .add(FIGURES, createArrayType(FigureMentions.TABLE.schema(), false), false)
          .add(EVENTS, createArrayType(EventMentions.TABLE.schema(), false), false);

  private FigureExtraction() {}

  /**
   * Reads each article once.
   *
   * @param articles rows of {@code silver.articles}
   * @param settings when a mention needs review
   * @return a row an article: its id, its figure mentions and its event mentions as arrays
   */
  public static Dataset<Row> extracted(Dataset<Row> articles, FigureSettings settings) {
    double reviewBelow = settings.reviewBelow();
    return articles
        .where(col(Articles.LANGUAGE).notEqual(ENGLISH))
        .select(ArticleRow.columns())
        .map(
            (MapFunction<Row, Row>) row -> FigureRows.extracted(row, reviewBelow),
            Encoders.row(EXTRACTED));
  }

  /** The rows of {@code silver.figure_mentions}. */
  public static Dataset<Row> figureMentions(Dataset<Row> extracted) {
    return exploded(extracted, FIGURES, FigureMentions.TABLE);
  }

  /** The rows of {@code silver.event_mentions}. */
  public static Dataset<Row> eventMentions(Dataset<Row> extracted) {
    return exploded(extracted, EVENTS, EventMentions.TABLE);
  }

  private static Dataset<Row> exploded(Dataset<Row> extracted, String array, LakeTable table) {
    return extracted.selectExpr("inline(" + array + ")").select(table.select());
  }
}
