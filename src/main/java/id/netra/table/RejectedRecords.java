package id.netra.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;

/** {@code bronze.rejected_records}: what was handed in and could not be read as an article. */
public final class RejectedRecords {
  public static final String REJECTED_ID = "rejected_id";
  public static final String SOURCE_PATH = "source_path";
  public static final String RECORD_INDEX = "record_index";
  public static final String REASON = "reason";
  public static final String DETAIL = "detail";
  public static final String RAW_PREFIX = "raw_prefix";
  public static final String KNOWN_DATE = "known_date";
  public static final String RUN_ID = "run_id";

  /** Why a record was rejected. */
  public static final List<String> REASONS =
      List.of(
          "not_utf8",
          "binary",
          "empty",
          "not_json",
          "no_text",
          "too_long",
          "unreadable",
          "unknown_format");

  public static final LakeTable TABLE =
      LakeTable.in(
              Layer.BRONZE,
              "rejected_records",
              "One record that could not be read as an article, with the reason.")
          .required(
              REJECTED_ID, StringType, "Hash of source_path, record_index, reason, raw_prefix")
          .required(SOURCE_PATH, StringType, "File it was found in")
          .required(RECORD_INDEX, LongType, "Line of the file, from 0; 0 for a whole file")
          .required(
              REASON,
              StringType,
              "not_utf8, binary, empty, not_json, no_text, too_long, unreadable, unknown_format")
          .required(DETAIL, StringType, "Problem, cause and remedy in words")
          .required(RAW_PREFIX, StringType, "The first 200 characters, unprintable ones replaced")
          .required(KNOWN_DATE, DateType, "The logical night that met it first")
          .required(RUN_ID, StringType, "The run that met it first")
          .oneOf(REASON, REASONS)
          .keyedBy(REJECTED_ID);

  private RejectedRecords() {}
}
