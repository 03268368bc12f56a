package id.netra.table;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;

/** {@code gold.figure_evidence}: the mentions that stand behind each observation. */
public final class FigureEvidence {
  public static final String OBSERVATION_ID = "observation_id";
  public static final String SERIES_ID = "series_id";
  public static final String MENTION_ID = "mention_id";
  public static final String ARTICLE_ID = "article_id";
  public static final String ARTICLE_URL = "article_url";
  public static final String OUTLET = "outlet";
  public static final String KIND = "kind";
  public static final String DIMENSION = "dimension";
  public static final String VALUE_MIN = "value_min";
  public static final String VALUE_MAX = "value_max";
  public static final String SENTENCE_TEXT = "sentence_text";
  public static final String KEY_BASIS = "key_basis";

  /** How a mention came to its observation. */
  public static final List<String> KEY_BASES =
      List.of("stated", "article", "matched", "open", "reviewed");

  public static final LakeTable TABLE =
      LakeTable.in(
              Layer.GOLD, "figure_evidence", "One mention behind one observation, copies included.")
          .required(OBSERVATION_ID, StringType, "The observation")
          .required(SERIES_ID, StringType, "Its series")
          .required(MENTION_ID, StringType, "The mention")
          .required(ARTICLE_ID, StringType, "The article")
          .optional(ARTICLE_URL, StringType, "Its address")
          .optional(OUTLET, StringType, "Its outlet")
          .required(KIND, StringType, "What is counted")
          .optional(DIMENSION, StringType, "Axis of the breakdown; absent for a total")
          .required(VALUE_MIN, LongType, "The value or its lower bound")
          .required(VALUE_MAX, LongType, "The value or its upper bound")
          .required(SENTENCE_TEXT, StringType, "The sentence, as published")
          .required(
              KEY_BASIS,
              StringType,
              "stated: it bears the key; article: its article or copies do; matched: it leaves parts"
                  + " out and can mean this observation only; open: parts are known to nobody;"
                  + " reviewed: an analyst put it here")
          .oneOf(KIND, FigureVocabulary.COUNTING_KINDS)
          .oneOf(KEY_BASIS, KEY_BASES)
          .changedByRow()
          .clusteredBy(OBSERVATION_ID)
          .keyedBy(MENTION_ID);

  private FigureEvidence() {}
}
