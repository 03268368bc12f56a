package id.netra.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** {@code silver.articles}: cleaned articles, one row an article in its current version. */
public final class Articles {
  public static final String ARTICLE_ID = "article_id";
  public static final String RAW_ID = "raw_id";
  public static final String ARTICLE_URL = "article_url";
  public static final String OUTLET = "outlet";
  public static final String TITLE = "title";
  public static final String TEXT = "text";
  public static final String OFFSET_MAP = "offset_map";
  public static final String PUBLISHED_DATE = "published_date";
  public static final String PUBLISHED_DATE_SOURCE = "published_date_source";
  public static final String LANGUAGE = "language";
  public static final String LANGUAGE_RATIO = "language_ratio";
  public static final String FURNITURE_CHARS = "furniture_chars";
  public static final String LEGAL_REFERENCES = "legal_references";
  public static final String KNOWN_DATE = "known_date";

  /** Fields of one run of the offset map. */
  public static final String TEXT_START = "text_start";

  public static final String RAW_START = "raw_start";
  public static final String RUN_CHARS = "run_chars";

  /** Where a published date can come from, best first. */
  public static final List<String> DATE_SOURCES =
      List.of("declared", "url", "dateline", "text", "inferred_by_weekday", "none");

  /** Languages told apart; und where none is clear. */
  public static final List<String> LANGUAGES = List.of("id", "ms", "jv", "su", "en", "und");

  /** Runs of the text that stand unchanged in the raw document. */
  public static final DataType OFFSET_MAP_TYPE =
      createArrayType(
          new StructType()
              .add(TEXT_START, IntegerType, true, "First code unit of the run in text")
              .add(RAW_START, IntegerType, true, "First code unit of the run in the raw document")
              .add(RUN_CHARS, IntegerType, true, "Length of the run in code units"),
          false);

  /** Laws and regulations that the article names. */
  public static final DataType LEGAL_REFERENCES_TYPE =
      createArrayType(
          new StructType()
              .add("instrument", StringType, true, "UU, PP, Perppu, Perbawaslu, PKPU, SKB …")
              .add("number", StringType, true, "Number of the instrument")
              .add("year", IntegerType, true, "Year of the instrument")
              .add("article", StringType, true, "Pasal")
              .add("paragraph", StringType, true, "Ayat")
              .add("char_start", IntegerType, true, "First code unit in text")
              .add("char_end", IntegerType, true, "Code unit after the last in text"),
          false);

  public static final LakeTable TABLE =
      LakeTable.in(Layer.SILVER, "articles", "One article, cleaned, in its current version.")
          .required(ARTICLE_ID, StringType, "Hash of article_url, else of the content")
          .required(RAW_ID, StringType, "The version that is current")
          .optional(ARTICLE_URL, StringType, "Address of the article as given")
          .optional(OUTLET, StringType, "Outlet, normalised, from the address or as given")
          .optional(TITLE, StringType, "Title as given or found on the first line")
          .required(
              TEXT, StringType, "Title, line break, body without furniture; all spans point here")
          .required(
              OFFSET_MAP,
              OFFSET_MAP_TYPE,
              "Way back to the raw document: declared title, line break, raw_text"
                  + " (raw_text alone where no title was declared)")
          .optional(PUBLISHED_DATE, DateType, "Day of publication")
          .required(
              PUBLISHED_DATE_SOURCE,
              StringType,
              "declared, url, dateline, text, inferred_by_weekday, none")
          .required(LANGUAGE, StringType, "id, ms, jv, su, en, und")
          .required(LANGUAGE_RATIO, DoubleType, "Share of function words of that language (0..1)")
          .required(FURNITURE_CHARS, IntegerType, "Code units removed as furniture")
          .required(LEGAL_REFERENCES, LEGAL_REFERENCES_TYPE, "Laws and regulations named")
          .required(KNOWN_DATE, DateType, "The logical night that read this version first")
          .oneOf(PUBLISHED_DATE_SOURCE, DATE_SOURCES)
          .oneOf(LANGUAGE, LANGUAGES)
          .check("language_ratio_in_range", LANGUAGE_RATIO + " BETWEEN 0 AND 1")
          .check("furniture_chars_not_negative", FURNITURE_CHARS + " >= 0")
          .clusteredBy(ARTICLE_ID)
          .keyedBy(ARTICLE_ID);

  private Articles() {}
}
