package id.netra.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/**
 * {@code gold.reconciliations}: the newest comparison of official figures with the press.
 *
 * <p>Made by the command {@code reconcile} alone, never by a night; each time it is replaced.
 */
public final class Reconciliations {
  public static final String RECONCILIATION_ID = "reconciliation_id";
  public static final String OFFICIAL_SOURCE = "official_source";
  public static final String OFFICIAL_LINE = "official_line";
  public static final String STATUS = "status";
  public static final String REASON = "reason";
  public static final String KIND = "kind";
  public static final String UNIT = "unit";
  public static final String STAGE = "stage";
  public static final String POPULATION = "population";
  public static final String VIOLATION_TYPE = "violation_type";
  public static final String PERIOD_CODE = "period_code";
  public static final String REGION_CODE = "region_code";
  public static final String REPORTING_BODY = "reporting_body";
  public static final String OFFICIAL_VALUE = "official_value";
  public static final String OFFICIAL_AS_OF_DATE = "official_as_of_date";
  public static final String OFFICIAL_PUBLISHED_DATE = "official_published_date";
  public static final String OFFICIAL_URL = "official_url";
  public static final String PRESS_VALUE_MIN = "press_value_min";
  public static final String PRESS_VALUE_MAX = "press_value_max";
  public static final String PRESS_AS_OF_DATE = "press_as_of_date";
  public static final String LAG_DAYS = "lag_days";
  public static final String ARTICLE_COUNT = "article_count";
  public static final String OUTLET_COUNT = "outlet_count";
  public static final String EVIDENCE = "evidence";

  /** What an official row and the press are to each other. */
  public static final List<String> STATUSES =
      List.of("matched", "possible", "contradicted", "not_covered", "press_only");

  /** Fields of one article behind a row. */
  public static final String OBSERVATION_ID = "observation_id";

  public static final String ARTICLE = "article";
  public static final String OUTLET = "outlet";
  public static final String PUBLISHED_DATE = "published_date";
  public static final String SENTENCE_TEXT = "sentence_text";

  /** The same in the order of the struct. */
  public static final List<String> EVIDENCE_FIELDS =
      List.of(OBSERVATION_ID, ARTICLE, OUTLET, PUBLISHED_DATE, LAG_DAYS, SENTENCE_TEXT);

  /** The articles behind a row. */
  public static final DataType EVIDENCE_TYPE =
      createArrayType(
          new StructType()
              .add(OBSERVATION_ID, StringType, true, "The observation")
              .add(ARTICLE, StringType, true, "Address of the article, else its id")
              .add(OUTLET, StringType, true, "Its outlet")
              .add(PUBLISHED_DATE, DateType, true, "Day of its publication")
              .add(LAG_DAYS, LongType, true, "Days from the official row to the article")
              .add(SENTENCE_TEXT, StringType, true, "The sentence, as published"),
          false);

  public static final LakeTable TABLE =
      press(official(statistic())).oneOf(STATUS, STATUSES).keyedBy(RECONCILIATION_ID);

  private Reconciliations() {}

  private static LakeTable.Builder statistic() {
    return LakeTable.in(
            Layer.GOLD,
            "reconciliations",
            "One official row and what the press makes of it, or what only the press states.")
        .required(RECONCILIATION_ID, StringType, "Hash of file, row, status and observations")
        .required(OFFICIAL_SOURCE, StringType, "Name of the official file")
        .optional(OFFICIAL_LINE, IntegerType, "Line of that file; absent for press_only")
        .required(STATUS, StringType, "matched, possible, contradicted, not_covered, press_only")
        .required(REASON, StringType, "Why, in words")
        .required(KIND, StringType, "What is counted")
        .required(UNIT, StringType, "Unit of the count")
        .optional(STAGE, StringType, "How far the matter had come")
        .optional(POPULATION, StringType, "Who is counted")
        .optional(VIOLATION_TYPE, StringType, "kode_etik, disiplin, pidana")
        .optional(PERIOD_CODE, StringType, "Election or year that the count is about")
        .optional(REGION_CODE, StringType, "Place counted; absent for a national count")
        .optional(REPORTING_BODY, StringType, "Whose count it is");
  }

  private static LakeTable.Builder official(LakeTable.Builder table) {
    return table
        .optional(OFFICIAL_VALUE, LongType, "The official count")
        .optional(
            OFFICIAL_AS_OF_DATE, DateType, "Day up to which it goes; the last of a month or year")
        .optional(OFFICIAL_PUBLISHED_DATE, DateType, "Day of its publication, if stated")
        .optional(OFFICIAL_URL, StringType, "Where it was published");
  }

  private static LakeTable.Builder press(LakeTable.Builder table) {
    return table
        .optional(PRESS_VALUE_MIN, LongType, "Smallest count of the press")
        .optional(PRESS_VALUE_MAX, LongType, "Largest count of the press")
        .optional(PRESS_AS_OF_DATE, DateType, "Day up to which the press counts, the first")
        .optional(LAG_DAYS, LongType, "Days from the official row to the first article")
        .required(ARTICLE_COUNT, LongType, "Articles behind it, copies included")
        .required(OUTLET_COUNT, LongType, "Outlets behind it")
        .required(EVIDENCE, EVIDENCE_TYPE, "The articles and their sentences");
  }
}
