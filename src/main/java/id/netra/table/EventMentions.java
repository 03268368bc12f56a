package id.netra.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;

/** {@code silver.event_mentions}: the neutrality events that an article reports. */
public final class EventMentions {
  public static final String EVENT_MENTION_ID = "event_mention_id";
  public static final String ARTICLE_ID = "article_id";
  public static final String ARTICLE_URL = "article_url";
  public static final String EVENT_TYPE = "event_type";
  public static final String EVENT_DATE = "event_date";
  public static final String DATE_BASIS = "date_basis";
  public static final String PLACE = "place";
  public static final String REGION_CODE = "region_code";
  public static final String REGION_NAME = "region_name";
  public static final String ORGANISER = "organiser";
  public static final String MODE = "mode";
  public static final String PARTICIPANT_MENTION_IDS = "participant_mention_ids";
  public static final String SENTENCE_TEXT = "sentence_text";
  public static final String CHAR_START = "char_start";
  public static final String CHAR_END = "char_end";
  public static final String RAW_CHAR_START = "raw_char_start";
  public static final String RAW_CHAR_END = "raw_char_end";
  public static final String RULE_ID = "rule_id";
  public static final String EXTRACTOR_VERSION = "extractor_version";
  public static final String CONFIDENCE = "confidence";
  public static final String KNOWN_DATE = "known_date";

  /** Types of event. */
  public static final List<String> EVENT_TYPES =
      List.of("sosialisasi", "deklarasi", "ikrar", "apel", "rakor", "bimtek", "penandatanganan");

  /** How the date of an event is known. */
  public static final List<String> DATE_BASES =
      List.of("stated", "inferred_by_weekday", "relative", "published", "none");

  /** How people took part. */
  public static final List<String> MODES = List.of("in_person", "online", "hybrid");

  public static final LakeTable TABLE =
      LakeTable.in(Layer.SILVER, "event_mentions", "One event that one article reports.")
          .required(EVENT_MENTION_ID, StringType, "Hash of raw_id, raw span and event_type")
          .required(ARTICLE_ID, StringType, "The article")
          .optional(ARTICLE_URL, StringType, "Its address")
          .required(
              EVENT_TYPE,
              StringType,
              "sosialisasi, deklarasi, ikrar, apel, rakor, bimtek, penandatanganan")
          .optional(EVENT_DATE, DateType, "Day on which it took place")
          .required(
              DATE_BASIS, StringType, "stated, inferred_by_weekday, relative, published, none")
          .optional(PLACE, StringType, "Venue as printed")
          .optional(REGION_CODE, StringType, "Code of the province, regency or city")
          .optional(REGION_NAME, StringType, "Name of that region")
          .optional(ORGANISER, StringType, "Body that held it")
          .optional(MODE, StringType, "in_person, online, hybrid")
          .required(
              PARTICIPANT_MENTION_IDS,
              createArrayType(StringType, false),
              "Figure mentions that count its participants")
          .required(SENTENCE_TEXT, StringType, "The sentence, as published")
          .required(CHAR_START, IntegerType, "First code unit in silver.articles.text")
          .required(CHAR_END, IntegerType, "Code unit after the last")
          .required(RAW_CHAR_START, IntegerType, "First code unit in the raw document")
          .required(RAW_CHAR_END, IntegerType, "Code unit after the last")
          .required(RULE_ID, StringType, "The rule that found it")
          .required(EXTRACTOR_VERSION, StringType, "Version of the grammar")
          .required(CONFIDENCE, DoubleType, "Share of mentions of this sort that are right (0..1)")
          .required(KNOWN_DATE, DateType, "The logical night that knew it first")
          .oneOf(EVENT_TYPE, EVENT_TYPES)
          .oneOf(DATE_BASIS, DATE_BASES)
          .oneOf(MODE, MODES)
          .clusteredBy(ARTICLE_ID)
          .keyedBy(EVENT_MENTION_ID);

  private EventMentions() {}
}
