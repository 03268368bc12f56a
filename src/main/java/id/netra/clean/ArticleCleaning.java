package id.netra.clean;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import id.netra.table.Articles;
import id.netra.table.RawArticles;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;

/**
 * Cleaning over Datasets: rows of {@code bronze.raw_articles} to rows of {@code silver.articles}.
 */
public final class ArticleCleaning {
  /**
   * Extra column of {@link #cleanWithRemovals}: code units removed, by the name of the rule; for
   * the log line of the job, not for the table.
   */
  public static final String REMOVED_CHARS = "removed_chars";

  private static final String VERSION_RANK = "version_rank";

  private ArticleCleaning() {}

  /** The clean articles, one for each row, where nothing is known of their outlets. */
  public static Dataset<Row> clean(Dataset<Row> raw) {
    return cleanWithRemovals(raw, LearnedHabits.NONE).select(Articles.TABLE.select());
  }

  /** The clean articles with one more column that says what was removed. */
  public static Dataset<Row> cleanWithRemovals(Dataset<Row> raw, LearnedHabits habits) {
    MapFunction<Row, Row> toArticle = row -> ArticleRows.clean(row, habits);
    return raw.map(toArticle, Encoders.row(schemaWithRemovals()));
  }

  /**
   * What was removed, in words: "characters by rule, in articles: related_link 120 in 3; advert 13
   * in 1".
   *
   * @param cleaned rows with {@link #REMOVED_CHARS}
   */
  public static String removals(Dataset<Row> cleaned) {
    Removals removals = new Removals();
    MapPartitionsFunction<Row, Row> toSums = rows -> new Removals().addArticles(rows).rows();
    cleaned
        .select(REMOVED_CHARS)
        .mapPartitions(toSums, Encoders.row(Removals.SCHEMA))
        .toLocalIterator()
        .forEachRemaining(removals::addSum);
    return removals.toString();
  }

  /**
   * The last version of each article: of rows with the same address (the same content, where there
   * is no address) the one read last.
   */
  public static Dataset<Row> currentVersions(Dataset<Row> raw) {
    var sameArticle =
        Window.partitionBy(coalesce(col(RawArticles.ARTICLE_URL), col(RawArticles.CONTENT_HASH)))
            .orderBy(
                col(RawArticles.READ_AT).desc(),
                col(RawArticles.SOURCE_PATH).desc(),
                col(RawArticles.RECORD_INDEX).desc(),
                col(RawArticles.RAW_ID).desc());
    return raw.withColumn(VERSION_RANK, row_number().over(sameArticle))
        .where(col(VERSION_RANK).equalTo(1))
        .drop(VERSION_RANK);
  }

  private static StructType schemaWithRemovals() {
    MapType charsByRule =
        DataTypes.createMapType(DataTypes.StringType, DataTypes.IntegerType, false);
    return Articles.TABLE.schema().add(REMOVED_CHARS, charsByRule, false);
  }
}
