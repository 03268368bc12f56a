package id.netra.theme;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import id.netra.table.ArticleCopies;
import id.netra.table.ArticleThemes;
import id.netra.table.Articles;
import id.netra.theme.ThemeModel.Assignment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The themes of all articles of a large corpus, by a model that every executor has. */
final class ThemeAssignment {
  private static final String OWN = "own";
  private static final String ORIGINAL_ID = "original_id";
  private static final String MEMBER_ID = "member_id";
  private static final String GIVEN_THEME_ID = "given_theme_id";
  private static final DataType ASSIGNMENT =
      new StructType()
          .add(ArticleThemes.THEME_ID, DataTypes.StringType)
          .add(ArticleThemes.SIMILARITY_RATIO, DataTypes.DoubleType);

  private ThemeAssignment() {}

  /**
   * Rows of {@code gold.article_themes}; a copy has the theme of its original.
   *
   * @param corpus articles with what is known of them
   * @param themeOfMember the themes of the articles that were learned from
   * @param model gives the others their theme
   */
  static Dataset<Row> assign(
      Dataset<Row> corpus, Map<String, String> themeOfMember, ThemeModel model) {
    Dataset<Row> known = corpus.transform(rows -> withGivenTheme(rows, themeOfMember, model));
    Broadcast<ThemeModel> everywhere =
        JavaSparkContext.fromSparkContext(known.sparkSession().sparkContext()).broadcast(model);
    UserDefinedFunction themeOf =
        udf(
                (UDF2<String, String, Row>)
                    (text, given) ->
                        row(everywhere.value().settle(text, Optional.ofNullable(given))),
                ASSIGNMENT)
            .asNondeterministic();
    Column own = themeOf.apply(col(Articles.TEXT), col(GIVEN_THEME_ID));
    Column isOriginal = col(ArticleCopies.CANONICAL_ARTICLE_ID).equalTo(col(Articles.ARTICLE_ID));
    Dataset<Row> originals =
        known.filter(isOriginal).select(col(Articles.ARTICLE_ID).as(ORIGINAL_ID), own.as(OWN));
    return known
        .join(originals, col(ArticleCopies.CANONICAL_ARTICLE_ID).equalTo(col(ORIGINAL_ID)), "left")
        .select(
            col(Articles.ARTICLE_ID),
            col(Articles.ARTICLE_URL),
            when(col(ORIGINAL_ID).isNull(), own).otherwise(col(OWN)).as(OWN))
        .select(
            col(Articles.ARTICLE_ID).as(ArticleThemes.ARTICLE_ID),
            col(Articles.ARTICLE_URL).as(ArticleThemes.ARTICLE_URL),
            col(OWN).getField(ArticleThemes.THEME_ID).as(ArticleThemes.THEME_ID),
            coalesce(col(OWN).getField(ArticleThemes.SIMILARITY_RATIO), lit(0.0))
                .as(ArticleThemes.SIMILARITY_RATIO))
        .select(ArticleThemes.TABLE.select());
  }

  /** Adds the theme that is not up to the model: learned tonight, or kept from the night before. */
  private static Dataset<Row> withGivenTheme(
      Dataset<Row> corpus, Map<String, String> themeOfMember, ThemeModel model) {
    List<Row> rows =
        themeOfMember.entrySet().stream()
            .map(member -> RowFactory.create(member.getKey(), member.getValue()))
            .toList();
    StructType schema =
        new StructType()
            .add(MEMBER_ID, DataTypes.StringType)
            .add(GIVEN_THEME_ID, DataTypes.StringType);
    Dataset<Row> members = corpus.sparkSession().createDataFrame(rows, schema);
    Dataset<Row> joined =
        corpus.join(members, col(Articles.ARTICLE_ID).equalTo(col(MEMBER_ID)), "left");
    Column given = col(GIVEN_THEME_ID);
    return joined.withColumn(
        GIVEN_THEME_ID,
        model.keepsKnown() ? coalesce(given, col(CorpusSample.PREVIOUS_THEME_ID)) : given);
  }

  /** One row of {@code gold.article_themes}. */
  static Row row(String articleId, Optional<String> url, Assignment assignment) {
    return RowFactory.create(
        articleId, url.orElse(null), assignment.themeId().orElse(null), assignment.similarity());
  }

  private static Row row(Assignment assignment) {
    return RowFactory.create(assignment.themeId().orElse(null), assignment.similarity());
  }
}
