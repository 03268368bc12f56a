package id.netra.theme;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import id.netra.table.ArticleCopies;
import id.netra.table.ArticleThemes;
import id.netra.table.Articles;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A corpus that stays on the executors; each has the model and assigns its share of articles. */
final class LargeCorpus implements Corpus {
  private static final String OWN = "own";
  private static final String FOUND = "found";
  private static final String PLACING = "placing";
  private static final String ORIGINAL_ID = "original_id";
  private static final String ORIGINAL_TEXT = "original_text";
  private static final String MEMBER_ID = "member_id";
  private static final String GIVEN_THEME_ID = "given_theme_id";
  private static final String ARTICLE_COUNT = "article_count";
  private static final String MILLIONTHS = "millionths";
  private static final double MILLION = 1e6;
  private static final StructType ASSIGNMENT =
      new StructType()
          .add(ArticleThemes.THEME_ID, DataTypes.StringType)
          .add(ArticleThemes.SUBTHEME_ID, DataTypes.StringType)
          .add(ArticleThemes.SIMILARITY_RATIO, DataTypes.DoubleType);

  private final Dataset<Row> rows;
  private final int sampleArticles;
  private Optional<CorpusSample> sample;

  LargeCorpus(Dataset<Row> rows, int sampleArticles, Optional<CorpusSample> sample) {
    this.rows = rows;
    this.sampleArticles = sampleArticles;
    this.sample = sample;
  }

  @Override
  public List<TrainingArticle> originals() {
    sample = sample.or(() -> Optional.of(CorpusSample.of(rows, sampleArticles)));
    return sample.map(CorpusSample::originals).orElse(List.of());
  }

  @Override
  public AssignedArticles withNewAssigned(ThemeModel model, AnalystView view) {
    Column isSettled = col(CorpusRows.IS_SETTLED);
    Column settled =
        struct(
            col(CorpusRows.PREVIOUS_THEME_ID).as(ArticleThemes.THEME_ID),
            col(CorpusRows.PREVIOUS_SUBTHEME_ID).as(ArticleThemes.SUBTHEME_ID),
            col(CorpusRows.PREVIOUS_SIMILARITY).as(ArticleThemes.SIMILARITY_RATIO));
    Column fresh = assignment(model, lit(null).cast(DataTypes.StringType));
    return assigned(
        rows.withColumn(OWN, when(isSettled, settled).otherwise(fresh)), isSettled, view);
  }

  @Override
  public AssignedArticles withAllAssigned(ThemeModel model, GivenThemes given, AnalystView view) {
    return assigned(
        withGivenTheme(given).withColumn(OWN, assignment(model, col(GIVEN_THEME_ID))),
        lit(false),
        view);
  }

  private Column assignment(ThemeModel model, Column given) {
    Broadcast<ThemeModel> everywhere = context().broadcast(model);
    UDF2<String, String, Row> settle =
        (text, theme) -> {
          Assignment own = everywhere.value().settle(text, Optional.ofNullable(theme));
          return RowFactory.create(
              own.themeId().orElse(null), own.subthemeId().orElse(null), own.similarity());
        };
    return udf(settle, ASSIGNMENT).asNondeterministic().apply(col(Articles.TEXT), given);
  }

  /** Copies take over what their original has, unless they keep what they had. */
  private AssignedArticles assigned(Dataset<Row> withOwn, Column keepsOwn, AnalystView view) {
    Column isOriginal = col(ArticleCopies.CANONICAL_ARTICLE_ID).equalTo(col(Articles.ARTICLE_ID));
    Dataset<Row> originals =
        withOwn
            .filter(isOriginal)
            .select(
                col(Articles.ARTICLE_ID).as(ORIGINAL_ID),
                col(OWN).as(FOUND),
                (view.readsTexts() ? col(Articles.TEXT) : lit("")).as(ORIGINAL_TEXT));
    Column isOrphan = col(ORIGINAL_ID).isNull();
    Dataset<Row> found =
        withOwn
            .join(
                originals,
                col(ArticleCopies.CANONICAL_ARTICLE_ID).equalTo(col(ORIGINAL_ID)),
                "left")
            .withColumn(FOUND, when(isOrphan.or(keepsOwn), col(OWN)).otherwise(col(FOUND)))
            .withColumn(ORIGINAL_TEXT, coalesce(col(ORIGINAL_TEXT), col(Articles.TEXT)));
    Dataset<Row> assigned =
        found
            .withColumn(PLACING, placing(view))
            .transform(LargeCorpus::tableRows)
            .localCheckpoint();
    return counted(assigned);
  }

  private Column placing(AnalystView view) {
    Broadcast<AnalystView> everywhere = context().broadcast(view);
    UDF2<Row, String, Row> place =
        (found, text) -> {
          Assignment own =
              new Assignment(
                  Optional.ofNullable(found.getString(0)),
                  Optional.ofNullable(found.getString(1)),
                  0);
          Placing placing = Placing.of(own, text, everywhere.value());
          return RowFactory.create(
              placing.themeId().orElse(null), placing.subthemeId().orElse(null), 0.0);
        };
    return udf(place, ASSIGNMENT).apply(col(FOUND), col(ORIGINAL_TEXT));
  }

  private static Dataset<Row> tableRows(Dataset<Row> placed) {
    return placed.select(
        col(Articles.ARTICLE_ID).as(ArticleThemes.ARTICLE_ID),
        col(Articles.ARTICLE_URL).as(ArticleThemes.ARTICLE_URL),
        col(PLACING).getField(ArticleThemes.THEME_ID).as(ArticleThemes.THEME_ID),
        coalesce(col(FOUND).getField(ArticleThemes.SIMILARITY_RATIO), lit(0.0))
            .as(ArticleThemes.SIMILARITY_RATIO),
        col(PLACING).getField(ArticleThemes.SUBTHEME_ID).as(ArticleThemes.SUBTHEME_ID),
        col(FOUND).getField(ArticleThemes.THEME_ID).as(ArticleThemes.FOUND_THEME_ID),
        col(Articles.RAW_ID).as(ArticleThemes.RAW_ID));
  }

  private static AssignedArticles counted(Dataset<Row> assigned) {
    AssignedArticles.Counter counter = new AssignedArticles.Counter();
    Column millionths = round(col(ArticleThemes.SIMILARITY_RATIO).multiply(MILLION)).cast("long");
    Iterator<Row> groups =
        assigned
            .groupBy(
                col(ArticleThemes.THEME_ID),
                col(ArticleThemes.SUBTHEME_ID),
                col(ArticleThemes.FOUND_THEME_ID).isNull())
            .agg(count(lit(1)).as(ARTICLE_COUNT), sum(millionths).as(MILLIONTHS))
            .toLocalIterator();
    groups.forEachRemaining(
        group ->
            counter.add(
                CorpusRows.text(group, 0),
                CorpusRows.text(group, 1),
                new Tally(
                    group.getLong(3),
                    group.getBoolean(2) ? group.getLong(3) : 0,
                    group.getLong(4))));
    return counter.of(assigned);
  }

  /** Adds the theme that is not up to the model: learned tonight, or kept from the night before. */
  private Dataset<Row> withGivenTheme(GivenThemes given) {
    List<Row> members =
        given.ofMember().entrySet().stream()
            .map(member -> RowFactory.create(member.getKey(), member.getValue()))
            .toList();
    StructType schema =
        new StructType()
            .add(MEMBER_ID, DataTypes.StringType)
            .add(GIVEN_THEME_ID, DataTypes.StringType);
    Dataset<Row> joined =
        rows.join(
            rows.sparkSession().createDataFrame(members, schema),
            col(Articles.ARTICLE_ID).equalTo(col(MEMBER_ID)),
            "left");
    Column theme = col(GIVEN_THEME_ID);
    return joined.withColumn(
        GIVEN_THEME_ID,
        given.keepsKnown() ? coalesce(theme, col(CorpusRows.PREVIOUS_THEME_ID)) : theme);
  }

  private JavaSparkContext context() {
    return JavaSparkContext.fromSparkContext(rows.sparkSession().sparkContext());
  }
}
