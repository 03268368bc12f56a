package id.netra.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;

/** {@code gold.participant_counts}: who took part in which event, by role. */
public final class ParticipantCounts {
  public static final String EVENT_ID = "event_id";
  public static final String EVENT_TYPE = "event_type";
  public static final String EVENT_DATE = "event_date";
  public static final String REGION_CODE = "region_code";
  public static final String REGION_NAME = "region_name";
  public static final String PLACE = "place";
  public static final String ORGANISER = "organiser";
  public static final String ROLE = "role";
  public static final String COUNT_MIN = "count_min";
  public static final String COUNT_MAX = "count_max";
  public static final String BREAKDOWN_VERDICT = "breakdown_verdict";
  public static final String BREAKDOWN_DIFFERENCE = "breakdown_difference";
  public static final String MENTION_COUNT = "mention_count";
  public static final String OUTLET_COUNT = "outlet_count";
  public static final String ARTICLE_URLS = "article_urls";

  /** What a sum of parts says about its total. */
  public static final List<String> VERDICTS =
      List.of(
          "adds_up",
          "part_missing",
          "classes_overlap",
          "digit_swap",
          "percent_mismatch",
          "unexplained");

  public static final LakeTable TABLE =
      LakeTable.in(
              Layer.GOLD,
              "participant_counts",
              "One event and role; an event without a number has one row without counts.")
          .required(EVENT_ID, StringType, "Hash of type, date and place of the event")
          .required(EVENT_TYPE, StringType, "sosialisasi, deklarasi, ikrar, apel, …")
          .optional(EVENT_DATE, DateType, "Day on which it took place")
          .optional(REGION_CODE, StringType, "Code of the province, regency or city")
          .optional(REGION_NAME, StringType, "Name of that region")
          .optional(PLACE, StringType, "Venue as printed")
          .optional(ORGANISER, StringType, "Body that held it")
          .optional(ROLE, StringType, "Role of these participants; absent for the total")
          .optional(COUNT_MIN, LongType, "Participants or their lower bound")
          .optional(COUNT_MAX, LongType, "Participants or their upper bound")
          .optional(BREAKDOWN_VERDICT, StringType, "Of a total: whether its parts add up")
          .optional(BREAKDOWN_DIFFERENCE, LongType, "Sum of the parts less the total")
          .required(MENTION_COUNT, LongType, "Mentions of this count, or of the event")
          .required(OUTLET_COUNT, LongType, "Outlets that report it")
          .required(
              ARTICLE_URLS, createArrayType(StringType, false), "Articles that report it, sorted")
          .oneOf(EVENT_TYPE, EventMentions.EVENT_TYPES)
          .oneOf(BREAKDOWN_VERDICT, VERDICTS)
          .clusteredBy(EVENT_ID)
          .keyedBy(EVENT_ID, ROLE);

  private ParticipantCounts() {}
}
