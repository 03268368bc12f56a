package id.netra.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

/** {@code bronze.raw_articles}: articles as read, never changed afterwards. */
public final class RawArticles {
  public static final String RAW_ID = "raw_id";
  public static final String SOURCE_PATH = "source_path";
  public static final String RECORD_INDEX = "record_index";
  public static final String ARTICLE_URL = "article_url";
  public static final String OUTLET = "outlet";
  public static final String TITLE = "title";
  public static final String DECLARED_DATE_TEXT = "declared_date_text";
  public static final String RAW_TEXT = "raw_text";
  public static final String CONTENT_HASH = "content_hash";
  public static final String READ_AT = "read_at";
  public static final String KNOWN_DATE = "known_date";
  public static final String RUN_ID = "run_id";

  public static final LakeTable TABLE =
      LakeTable.in(
              Layer.BRONZE,
              "raw_articles",
              "One version of an article as it was handed in, identified by its url and content.")
          .required(RAW_ID, StringType, "Hash of article_url and content_hash")
          .required(SOURCE_PATH, StringType, "File it was read from")
          .required(RECORD_INDEX, LongType, "Line of the file, from 0; 0 for a file of one article")
          .optional(ARTICLE_URL, StringType, "Address of the article as given")
          .optional(OUTLET, StringType, "Outlet as given")
          .optional(TITLE, StringType, "Title as given")
          .optional(DECLARED_DATE_TEXT, StringType, "Date of publication as given, unparsed")
          .required(RAW_TEXT, StringType, "Text as given, without the declared title")
          .required(CONTENT_HASH, StringType, "Hash of title and raw_text")
          .required(READ_AT, TimestampType, "When it was read (UTC)")
          .required(KNOWN_DATE, DateType, "The logical night that read it first")
          .required(RUN_ID, StringType, "The run that read it first")
          .clusteredBy(KNOWN_DATE)
          .keyedBy(RAW_ID);

  private RawArticles() {}
}
