package id.netra.table;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;

/** {@code silver.article_copies}: which article is a copy of which, one row an article. */
public final class ArticleCopies {
  public static final String ARTICLE_ID = "article_id";
  public static final String CANONICAL_ARTICLE_ID = "canonical_article_id";
  public static final String RELATION = "relation";
  public static final String JACCARD_RATIO = "jaccard_ratio";
  public static final String CONTAINMENT_RATIO = "containment_ratio";
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
          .required(JACCARD_RATIO, DoubleType, "Shared word 3-grams over all, with the original")
          .required(CONTAINMENT_RATIO, DoubleType, "Shared word 3-grams over those of the shorter")
          .required(TEXT_HASH, StringType, "Hash of the words of the body; equal for exact copies")
          .optional(SIGNATURE, createArrayType(IntegerType, false), "MinHash signature of the body")
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
          .clusteredBy(ARTICLE_ID)
          .keyedBy(ARTICLE_ID);

  private ArticleCopies() {}
}
