package id.netra.table;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

/** {@code gold.article_themes}: the theme of each article, if it has one. */
public final class ArticleThemes {
  public static final String ARTICLE_ID = "article_id";
  public static final String ARTICLE_URL = "article_url";
  public static final String THEME_ID = "theme_id";
  public static final String SIMILARITY_RATIO = "similarity_ratio";
  public static final String SUBTHEME_ID = "subtheme_id";
  public static final String FOUND_THEME_ID = "found_theme_id";
  public static final String RAW_ID = "raw_id";

  public static final LakeTable TABLE =
      LakeTable.in(Layer.GOLD, "article_themes", "The theme of one article.")
          .required(ARTICLE_ID, StringType, "The article")
          .optional(ARTICLE_URL, StringType, "Its address")
          .optional(THEME_ID, StringType, "Its theme; absent where it is far from every theme")
          .required(SIMILARITY_RATIO, DoubleType, "Cosine to the nearest theme centre (-1..1)")
          .optional(SUBTHEME_ID, StringType, "Its sub-theme, if the theme has any")
          .optional(FOUND_THEME_ID, StringType, "Its theme before the analyst's file is applied")
          .optional(RAW_ID, StringType, "The version of the article that was assigned")
          .clusteredBy(ARTICLE_ID)
          .keyedBy(ARTICLE_ID);

  private ArticleThemes() {}
}
