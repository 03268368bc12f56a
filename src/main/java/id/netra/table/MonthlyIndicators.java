package id.netra.table;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;

/** {@code gold.monthly_indicators}: how figures, events, themes and coverage move by month. */
public final class MonthlyIndicators {
  public static final String MONTH = "month";
  public static final String INDICATOR = "indicator";
  public static final String SERIES_ID = "series_id";
  public static final String KIND = "kind";
  public static final String UNIT = "unit";
  public static final String STAGE = "stage";
  public static final String POPULATION = "population";
  public static final String DIMENSION = "dimension";
  public static final String CATEGORY = "category";
  public static final String IS_ASN_NEUTRALITY = "is_asn_neutrality";
  public static final String REPORTING_BODY = "reporting_body";
  public static final String PERIOD_CODE = "period_code";
  public static final String REGION_CODE = "region_code";
  public static final String PROVINCE_CODE = "province_code";
  public static final String EVENT_TYPE = "event_type";
  public static final String THEME_ID = "theme_id";
  public static final String VALUE = "value";
  public static final String MONTHS_SPANNED = "months_spanned";
  public static final String ARTICLE_COUNT = "article_count";
  public static final String OUTLET_COUNT = "outlet_count";
  public static final String INDEPENDENT_SOURCE_COUNT = "independent_source_count";

  /** What is measured. */
  public static final List<String> INDICATORS =
      List.of(
          "coverage_articles",
          "coverage_outlets",
          "coverage_originals",
          "violation_level",
          "violation_increment",
          "events",
          "participants",
          "theme_articles",
          "theme_share_ratio");

  public static final LakeTable TABLE =
      sources(values(dimensions()))
          .oneOf(INDICATOR, INDICATORS)
          .check("months_spanned_positive", "months_spanned IS NULL OR months_spanned >= 1")
          .keyedBy(MONTH, INDICATOR, SERIES_ID, PROVINCE_CODE, EVENT_TYPE, THEME_ID);

  private MonthlyIndicators() {}

  private static LakeTable.Builder dimensions() {
    return LakeTable.in(
            Layer.GOLD,
            "monthly_indicators",
            "One indicator in one month; months without coverage are absent, not zero.")
        .required(MONTH, DateType, "First day of the month")
        .required(
            INDICATOR,
            StringType,
            "coverage_articles, coverage_outlets, coverage_originals, violation_level,"
                + " violation_increment, events, participants, theme_articles, theme_share_ratio")
        .optional(SERIES_ID, StringType, "Series, for violation indicators")
        .optional(KIND, StringType, "What the series counts")
        .optional(UNIT, StringType, "Unit of the series")
        .optional(STAGE, StringType, "How far the matter had come")
        .optional(POPULATION, StringType, "Who is counted or accused")
        .optional(DIMENSION, StringType, "Axis of the breakdown; absent for a total")
        .optional(CATEGORY, StringType, "Part of the breakdown; _T for a total")
        .optional(IS_ASN_NEUTRALITY, BooleanType, "Whether the series is about civil servants")
        .optional(REPORTING_BODY, StringType, "Whose count it is")
        .optional(PERIOD_CODE, StringType, "Election or year that the count is about")
        .optional(REGION_CODE, StringType, "Code of the place that a series counts")
        .optional(PROVINCE_CODE, StringType, "Province of the series, or of the events")
        .optional(EVENT_TYPE, StringType, "Type, for events and participants")
        .optional(THEME_ID, StringType, "Theme, for theme indicators");
  }

  private static LakeTable.Builder values(LakeTable.Builder table) {
    return table
        .required(VALUE, DoubleType, "The value; a ratio for *_ratio, else a count")
        .optional(
            MONTHS_SPANNED,
            IntegerType,
            "For an increment: months since the level before; 1 is the month before");
  }

  private static LakeTable.Builder sources(LakeTable.Builder table) {
    return table
        .required(ARTICLE_COUNT, LongType, "Articles behind the value, copies included")
        .required(OUTLET_COUNT, LongType, "Outlets behind the value")
        .required(INDEPENDENT_SOURCE_COUNT, LongType, "Originals behind the value");
  }
}
