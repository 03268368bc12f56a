package id.netra.table;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** {@code gold.violation_figures}: observations of series, each told once however often printed. */
public final class ViolationFigures {
  public static final String OBSERVATION_ID = "observation_id";
  public static final String SERIES_ID = "series_id";
  public static final String KIND = "kind";
  public static final String UNIT = "unit";
  public static final String STAGE = "stage";
  public static final String POPULATION = "population";
  public static final String VIOLATION_TYPE = "violation_type";
  public static final String ROLE = "role";
  public static final String DIMENSION = "dimension";
  public static final String CATEGORY = "category";
  public static final String PERIOD = "period";
  public static final String PERIOD_CODE = "period_code";
  public static final String REGION_BASIS = "region_basis";
  public static final String REGION_CODE = "region_code";
  public static final String REGION_NAME = "region_name";
  public static final String REPORTING_BODY = "reporting_body";
  public static final String IS_ASN_NEUTRALITY = "is_asn_neutrality";
  public static final String VALUE_MIN = "value_min";
  public static final String VALUE_MAX = "value_max";
  public static final String QUALIFIER = "qualifier";
  public static final String AS_OF_DATE = "as_of_date";
  public static final String AS_OF_BASIS = "as_of_basis";
  public static final String KNOWN_DATE = "known_date";
  public static final String FIRST_PUBLISHED_DATE = "first_published_date";
  public static final String MENTION_COUNT = "mention_count";
  public static final String OUTLET_COUNT = "outlet_count";
  public static final String INDEPENDENT_SOURCE_COUNT = "independent_source_count";
  public static final String OBSERVATION_STATUS = "observation_status";
  public static final String CONFLICTS_WITH = "conflicts_with";
  public static final String IS_COMPARABLE = "is_comparable";
  public static final String NEEDS_REVIEW = "needs_review";
  public static final String PART_OF_VALUE = "part_of_value";
  public static final String SHARE_RATIO = "share_ratio";
  public static final String BREAKDOWN_VERDICT = "breakdown_verdict";
  public static final String BREAKDOWN_DIFFERENCE = "breakdown_difference";
  public static final String BREAKDOWN_BASIS = "breakdown_basis";
  public static final String MIXES_POPULATIONS = "mixes_populations";

  /** The columns whose hash is the series_id. */
  public static final List<String> SERIES_KEY =
      List.of(
          KIND,
          UNIT,
          STAGE,
          POPULATION,
          VIOLATION_TYPE,
          ROLE,
          DIMENSION,
          CATEGORY,
          PERIOD_CODE,
          REGION_BASIS,
          REGION_CODE,
          REPORTING_BODY,
          IS_ASN_NEUTRALITY);

  /** The first observation of its series. */
  public static final String FIRST = "first";

  /** A later value. */
  public static final String UPDATE = "update";

  /** A later and smaller value where the count can only grow. */
  public static final String CORRECTION = "correction";

  /** Another value for the same day. */
  public static final String CONFLICT = "conflict";

  /** An old value, told again long after its day. */
  public static final String RESTATEMENT = "restatement";

  /** What an observation is to its series. */
  public static final List<String> STATUSES =
      List.of(FIRST, UPDATE, CORRECTION, CONFLICT, RESTATEMENT);

  /** Where the as-of date comes from. */
  public static final List<String> AS_OF_BASES = List.of("stated", "published");

  /** Where total and parts stand: in one article, or each in papers of their own. */
  public static final List<String> BREAKDOWN_BASES = List.of("article", "outlets");

  /** Observations that an observation contradicts, each with the reason in words. */
  public static final DataType CONFLICTS_WITH_TYPE =
      createArrayType(
          new StructType()
              .add(OBSERVATION_ID, StringType, true, "The other observation")
              .add("reason", StringType, true, "How the two contradict"),
          false);

  public static final LakeTable TABLE = defined().keyedBy(OBSERVATION_ID);

  private ViolationFigures() {}

  private static LakeTable.Builder defined() {
    LakeTable.Builder table =
        LakeTable.in(
                Layer.GOLD,
                "violation_figures",
                "One observation of a series: a value that somebody stated as of a day.")
            .required(OBSERVATION_ID, StringType, "Hash of series_id, value and first as-of")
            .required(SERIES_ID, StringType, "Hash of the columns of the series key");
    return breakdown(observation(seriesKey(table)))
        .oneOf(KIND, FigureVocabulary.KINDS)
        .oneOf(OBSERVATION_STATUS, STATUSES)
        .oneOf(AS_OF_BASIS, AS_OF_BASES)
        .oneOf(BREAKDOWN_VERDICT, ParticipantCounts.VERDICTS)
        .oneOf(BREAKDOWN_BASIS, BREAKDOWN_BASES)
        .check("value_in_order", "0 <= value_min AND value_min <= value_max")
        .check("counts_in_order", "1 <= independent_source_count")
        .changedByRow()
        .clusteredBy(SERIES_ID);
  }

  private static LakeTable.Builder seriesKey(LakeTable.Builder table) {
    return table
        .required(KIND, StringType, "What is counted")
        .required(UNIT, StringType, "person, case, report, recommendation, region, other")
        .optional(STAGE, StringType, "How far the matter had come")
        .optional(POPULATION, StringType, "Who is counted or accused")
        .optional(VIOLATION_TYPE, StringType, "kode_etik, disiplin, pidana")
        .optional(ROLE, StringType, "Office of the counted people")
        .optional(DIMENSION, StringType, "Axis of the breakdown; absent for a total")
        .required(CATEGORY, StringType, "Part of the breakdown; _T for a total")
        .optional(PERIOD, StringType, "Election or year that the count is about")
        .optional(PERIOD_CODE, StringType, "The same as a code")
        .required(REGION_BASIS, StringType, "stated_place, stated_national, inherited, unsaid")
        .optional(REGION_CODE, StringType, "Code of the place counted")
        .optional(REGION_NAME, StringType, "Name of the place counted")
        .optional(REPORTING_BODY, StringType, "Whose count it is")
        .required(IS_ASN_NEUTRALITY, BooleanType, "Whether it counts neutrality of civil servants");
  }

  private static LakeTable.Builder observation(LakeTable.Builder table) {
    return table
        .required(VALUE_MIN, LongType, "The value or its lower bound")
        .required(VALUE_MAX, LongType, "The value or its upper bound")
        .required(QUALIFIER, StringType, "exact, about, at_least, at_most")
        .optional(AS_OF_DATE, DateType, "Day up to which the count goes")
        .optional(AS_OF_BASIS, StringType, "stated, published")
        .required(KNOWN_DATE, DateType, "The logical night that knew it first")
        .optional(FIRST_PUBLISHED_DATE, DateType, "Day of its first publication")
        .required(MENTION_COUNT, LongType, "Mentions, copies included")
        .required(OUTLET_COUNT, LongType, "Outlets that print it")
        .required(INDEPENDENT_SOURCE_COUNT, LongType, "Originals that print it, copies left out")
        .required(
            OBSERVATION_STATUS, StringType, "first, update, correction, conflict, restatement")
        .required(CONFLICTS_WITH, CONFLICTS_WITH_TYPE, "Observations it contradicts, with reasons")
        .required(
            IS_COMPARABLE,
            BooleanType,
            "Whether it is a point of a series that other articles carry on; else its key lacks an"
                + " essential part, or it stands beside the count of its article")
        .required(NEEDS_REVIEW, BooleanType, "Whether a person should look at it");
  }

  private static LakeTable.Builder breakdown(LakeTable.Builder table) {
    return table
        .optional(PART_OF_VALUE, LongType, "Of a part: the total that an article gives with it")
        .optional(SHARE_RATIO, DoubleType, "Of a part: the percentage printed beside it (0..1)")
        .optional(BREAKDOWN_VERDICT, StringType, "Of a total: whether its parts add up")
        .optional(BREAKDOWN_DIFFERENCE, LongType, "Sum of the parts less the total")
        .optional(BREAKDOWN_BASIS, StringType, "article, or outlets that print total or parts only")
        .required(
            MIXES_POPULATIONS,
            BooleanType,
            "Whether a total counts village heads, soldiers or others beside civil servants");
  }
}
