package id.netra.table;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

/** {@code silver.figure_mentions}: each count that an article states, with its sentence. */
public final class FigureMentions {
  public static final String MENTION_ID = "mention_id";
  public static final String ARTICLE_ID = "article_id";
  public static final String ARTICLE_URL = "article_url";
  public static final String KIND = "kind";
  public static final String VALUE_MIN = "value_min";
  public static final String VALUE_MAX = "value_max";
  public static final String QUALIFIER = "qualifier";
  public static final String UNIT = "unit";
  public static final String STAGE = "stage";
  public static final String POPULATION = "population";
  public static final String CATEGORY = "category";
  public static final String SHARE_RATIO = "share_ratio";
  public static final String STATED_BY = "stated_by";
  public static final String ROLE = "role";
  public static final String VIOLATION_TYPE = "violation_type";
  public static final String IS_ASN_NEUTRALITY = "is_asn_neutrality";
  public static final String PERIOD = "period";
  public static final String PERIOD_CODE = "period_code";
  public static final String AS_OF_DATE = "as_of_date";
  public static final String AS_OF_PRECISION = "as_of_precision";
  public static final String REGION_CODE = "region_code";
  public static final String REGION_NAME = "region_name";
  public static final String REGION_BASIS = "region_basis";
  public static final String REPORTING_BODY = "reporting_body";
  public static final String PART_OF_VALUE = "part_of_value";
  public static final String PART_OF_MENTION_ID = "part_of_mention_id";
  public static final String DIMENSION = "dimension";
  public static final String BREAKDOWN_VERDICT = "breakdown_verdict";
  public static final String SENTENCE_TEXT = "sentence_text";
  public static final String CHAR_START = "char_start";
  public static final String CHAR_END = "char_end";
  public static final String RAW_CHAR_START = "raw_char_start";
  public static final String RAW_CHAR_END = "raw_char_end";
  public static final String RULE_ID = "rule_id";
  public static final String EXTRACTOR_VERSION = "extractor_version";
  public static final String CONFIDENCE = "confidence";
  public static final String IS_REPEAT = "is_repeat";
  public static final String NEEDS_REVIEW = "needs_review";
  public static final String KNOWN_DATE = "known_date";

  public static final LakeTable TABLE = identified().keyedBy(MENTION_ID);

  private FigureMentions() {}

  private static LakeTable.Builder identified() {
    LakeTable.Builder table =
        LakeTable.in(
                Layer.SILVER, "figure_mentions", "One count that one article states, in one place.")
            .required(MENTION_ID, StringType, "Hash of raw_id, raw span and kind")
            .required(ARTICLE_ID, StringType, "The article")
            .optional(ARTICLE_URL, StringType, "Its address");
    return provenance(context(statistic(table)))
        .oneOf(KIND, FigureVocabulary.KINDS)
        .oneOf(QUALIFIER, FigureVocabulary.QUALIFIERS)
        .oneOf(UNIT, FigureVocabulary.UNITS)
        .oneOf(STAGE, FigureVocabulary.STAGES)
        .oneOf(POPULATION, FigureVocabulary.POPULATIONS)
        .oneOf(VIOLATION_TYPE, FigureVocabulary.VIOLATION_TYPES)
        .oneOf(DIMENSION, FigureVocabulary.DIMENSIONS)
        .oneOf(REGION_BASIS, FigureVocabulary.REGION_BASES)
        .oneOf(AS_OF_PRECISION, FigureVocabulary.DATE_PRECISIONS)
        .check("value_in_order", "0 <= value_min AND value_min <= value_max")
        .check("span_in_order", "0 <= char_start AND char_start < char_end")
        .check("confidence_in_range", "confidence BETWEEN 0 AND 1")
        .clusteredBy(ARTICLE_ID);
  }

  private static LakeTable.Builder statistic(LakeTable.Builder table) {
    return table
        .required(KIND, StringType, "What is counted: violation_cases, reports, participants …")
        .required(VALUE_MIN, LongType, "The value, or the lower bound that the words give")
        .required(VALUE_MAX, LongType, "The value, or the upper bound that the words give")
        .required(QUALIFIER, StringType, "exact, about, at_least, at_most")
        .required(UNIT, StringType, "person, case, report, recommendation, region, other")
        .optional(STAGE, StringType, "alleged, received, in_process, processed, proven, …")
        .optional(POPULATION, StringType, "Who is counted or accused: asn, kepala_desa, …")
        .required(CATEGORY, StringType, "What sets this part apart from others; _T for a total")
        .optional(SHARE_RATIO, DoubleType, "Percentage printed beside the number (0..1)")
        .optional(STATED_BY, StringType, "Office of the speaker, never a name")
        .optional(ROLE, StringType, "Office of the counted people, where they carry one")
        .optional(VIOLATION_TYPE, StringType, "kode_etik, disiplin, pidana");
  }

  private static LakeTable.Builder context(LakeTable.Builder table) {
    return table
        .required(IS_ASN_NEUTRALITY, BooleanType, "Whether it counts neutrality of civil servants")
        .optional(PERIOD, StringType, "Election or year that the count is about: Pilkada 2020")
        .optional(PERIOD_CODE, StringType, "The same as a code: PILKADA-2020")
        .optional(AS_OF_DATE, DateType, "Day up to which a running count goes, if stated")
        .optional(AS_OF_PRECISION, StringType, "day, month, year")
        .optional(REGION_CODE, StringType, "Code of the place counted: 33, 33.17")
        .optional(REGION_NAME, StringType, "Name of the place counted")
        .required(REGION_BASIS, StringType, "stated_place, stated_national, inherited, unsaid")
        .optional(REPORTING_BODY, StringType, "Whose count it is, only if named")
        .optional(PART_OF_VALUE, LongType, "Value of the total that it is a part of")
        .optional(PART_OF_MENTION_ID, StringType, "Mention of that total")
        .optional(DIMENSION, StringType, "Axis along which the total is broken down")
        .optional(
            BREAKDOWN_VERDICT,
            StringType,
            "Of a total with parts: adds_up, part_missing, classes_overlap, digit_swap,"
                + " percent_mismatch, unexplained");
  }

  private static LakeTable.Builder provenance(LakeTable.Builder table) {
    return table
        .required(SENTENCE_TEXT, StringType, "The sentence, as published")
        .required(CHAR_START, IntegerType, "First code unit of the number in silver.articles.text")
        .required(CHAR_END, IntegerType, "Code unit after the last")
        .required(RAW_CHAR_START, IntegerType, "First code unit in the raw document")
        .required(RAW_CHAR_END, IntegerType, "Code unit after the last")
        .required(RULE_ID, StringType, "The rule that decided the kind")
        .required(EXTRACTOR_VERSION, StringType, "Version of the grammar")
        .required(CONFIDENCE, DoubleType, "Share of mentions of this sort that are right (0..1)")
        .required(IS_REPEAT, BooleanType, "Whether it repeats a fact stated better elsewhere")
        .required(NEEDS_REVIEW, BooleanType, "Whether confidence is below the set threshold")
        .required(KNOWN_DATE, DateType, "The logical night that knew it first");
  }
}
