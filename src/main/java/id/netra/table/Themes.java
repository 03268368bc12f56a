package id.netra.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** {@code gold.themes}: the themes of the coverage, one row a theme ever found. */
public final class Themes {
  public static final String THEME_ID = "theme_id";
  public static final String LABEL = "label";
  public static final String TOP_TERMS = "top_terms";
  public static final String DESCRIPTION = "description";
  public static final String ARTICLE_COUNT = "article_count";
  public static final String NPMI = "npmi";
  public static final String REPRESENTATIVE_ARTICLES = "representative_articles";
  public static final String STATUS = "status";
  public static final String LINEAGE = "lineage";
  public static final String SUBTHEMES = "subthemes";
  public static final String MODEL_ID = "model_id";
  public static final String TRAINED_DATE = "trained_date";
  public static final String TRAINED_BECAUSE = "trained_because";

  /** Status of a theme that gets articles. */
  public static final String ACTIVE = "active";

  /** Status of a theme that gets none any more, and the change by which it came to that. */
  public static final String RETIRED = "retired";

  /** Change: the theme was found again. */
  public static final String CONTINUED = "continued";

  /** Change: the theme is new. */
  public static final String BORN = "born";

  /** Change: the theme is new and was a part of another. */
  public static final String SPLIT_FROM = "split_from";

  /** Change: the theme is now a part of another. */
  public static final String MERGED_INTO = "merged_into";

  /** Whether a theme still gets articles. */
  public static final List<String> STATUSES = List.of(ACTIVE, RETIRED);

  /** What happened to a theme, night by night. */
  public static final DataType LINEAGE_TYPE =
      createArrayType(
          new StructType()
              .add("night", DateType, true, "The logical night")
              .add("change", StringType, true, "continued, born, split_from, merged_into, retired")
              .add("other_theme_id", StringType, true, "The other theme of a split or merge")
              .add("shared_ratio", DoubleType, true, "Share of articles in common (0..1)"),
          false);

  /** What a theme is made of. */
  public static final DataType SUBTHEMES_TYPE =
      createArrayType(
          new StructType()
              .add("subtheme_id", StringType, true, "Lasting id")
              .add("label", StringType, true, "What sets it apart within the theme")
              .add("top_terms", createArrayType(StringType), true, "Telling terms")
              .add("article_count", LongType, true, "Articles assigned to it"),
          false);

  public static final LakeTable TABLE =
      LakeTable.in(Layer.GOLD, "themes", "One theme of the coverage, active or retired.")
          .required(THEME_ID, StringType, "Lasting id")
          .required(LABEL, StringType, "Label made of its most telling terms")
          .required(TOP_TERMS, createArrayType(StringType, false), "Ten telling terms, best first")
          .required(DESCRIPTION, StringType, "One line about it")
          .required(ARTICLE_COUNT, LongType, "Articles assigned to it")
          .optional(NPMI, DoubleType, "Coherence of its top terms (-1..1)")
          .required(
              REPRESENTATIVE_ARTICLES,
              createArrayType(StringType, false),
              "Ids of the articles nearest to its centre")
          .required(STATUS, StringType, "active, retired")
          .required(LINEAGE, LINEAGE_TYPE, "What happened to it, night by night")
          .optional(SUBTHEMES, SUBTHEMES_TYPE, "Its sub-themes, the largest first; often none")
          .optional(MODEL_ID, StringType, "The stored model that gives it articles")
          .optional(TRAINED_DATE, DateType, "The night on which that model was trained")
          .optional(TRAINED_BECAUSE, StringType, "Why it was trained then")
          .oneOf(STATUS, STATUSES)
          .keyedBy(THEME_ID);

  private Themes() {}
}
