package id.netra.table;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;

/**
 * {@code silver.article_copies}: which article is a copy of which, one row an article.
 *
 * <p>A row holds all that a night must know of an older article to find its new copies, but for the
 * text.
 */
public final class ArticleCopies {
  public static final String ARTICLE_ID = "article_id";
  public static final String CANONICAL_ARTICLE_ID = "canonical_article_id";
  public static final String RELATION = "relation";
  public static final String JACCARD_RATIO = "jaccard_ratio";
  public static final String CONTAINMENT_RATIO = "containment_ratio";
  public static final String COMPARED_ARTICLE_ID = "compared_article_id";
  public static final String PUBLISHED_DATE = "published_date";
  public static final String IS_DATE_CERTAIN = "is_date_certain";
  public static final String KNOWN_DATE = "known_date";
  public static final String SHINGLE_COUNT = "shingle_count";
  public static final String TEXT_HASH = "text_hash";
  public static final String SIGNATURE = "signature";

  /** How an article stands to its canonical article. */
  public static final List<String> RELATIONS = List.of("original", "exact", "near", "excerpt");

  public static final LakeTable TABLE =
      LakeTable.in(
              Layer.SILVER, "article_copies", "The original that one article is, or is a copy of.")
          .required(ARTICLE_ID, StringType, "The article")
          .required(CANONICAL_ARTICLE_ID, StringType, "Its original; itself for an original")
          .required(RELATION, StringType, "original, exact, near, excerpt")
          .required(
              JACCARD_RATIO,
              DoubleType,
              "Shared word 3-grams over all, with compared_article_id (0..1)")
          .required(
              CONTAINMENT_RATIO,
              DoubleType,
              "Shared word 3-grams over those of the shorter, with compared_article_id (0..1)")
          .required(
              COMPARED_ARTICLE_ID,
              StringType,
              "What the ratios compare with: the original; for an excerpt the article that has it")
          .optional(PUBLISHED_DATE, DateType, "Day of publication")
          .required(IS_DATE_CERTAIN, BooleanType, "Whether page or address give that day")
          .required(KNOWN_DATE, DateType, "The logical night that read the article first")
          .required(SHINGLE_COUNT, IntegerType, "Different word 3-grams of the body")
          .required(TEXT_HASH, StringType, "Hash of the words of the body; equal for exact copies")
          .required(
              SIGNATURE,
              createArrayType(IntegerType, false),
              "128 MinHash values of the body's word 3-grams, then a sample of its word 5-grams;"
                  + " empty for an article without words")
          .oneOf(RELATION, RELATIONS)
          .check(
              "original_is_its_own",
              "("
                  + RELATION
                  + " = 'original') = ("
                  + ARTICLE_ID
                  + " = "
                  + CANONICAL_ARTICLE_ID
                  + ")")
          .check("jaccard_ratio_in_range", JACCARD_RATIO + " BETWEEN 0 AND 1")
          .check("containment_ratio_in_range", CONTAINMENT_RATIO + " BETWEEN 0 AND 1")
          .clusteredBy(ARTICLE_ID)
          .keyedBy(ARTICLE_ID);

  private ArticleCopies() {}
}
