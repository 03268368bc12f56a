package id.netra.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createMapType;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/**
 * {@code ops.job_runs}: completed runs, each with the version of every table.
 *
 * <p>What a run changed since the night before stands here too and not in a table of its own: it is
 * written once with the row that completes the run, never merged, and each further table would cost
 * every night about a second and a half. The list is cut at {@link #MOST_CHANGES}, the counts are
 * not; all of it is the difference of two rows' {@code table_versions}.
 */
public final class JobRuns {
  public static final String RUN_ID = "run_id";
  public static final String RUN_DATE = "run_date";
  public static final String STARTED_AT = "started_at";
  public static final String FINISHED_AT = "finished_at";
  public static final String CODE_VERSION = "code_version";
  public static final String SETTINGS_JSON = "settings_json";
  public static final String JOBS = "jobs";
  public static final String TABLE_VERSIONS = "table_versions";
  public static final String QUALITY = "quality";
  public static final String CHANGED_SINCE = "changed_since";
  public static final String CHANGE_COUNTS = "change_counts";
  public static final String CHANGES = "changes";

  /** Most changes that a row holds. */
  public static final int MOST_CHANGES = 1000;

  /** Fields of one change: what happened, and to which observation or theme. */
  public static final String CHANGE = "change";

  public static final String OBSERVATION_ID = ViolationFigures.OBSERVATION_ID;
  public static final String THEME_ID = Themes.THEME_ID;
  public static final String LABEL = Themes.LABEL;
  public static final String KIND = ViolationFigures.KIND;
  public static final String STAGE = ViolationFigures.STAGE;
  public static final String PERIOD = ViolationFigures.PERIOD;
  public static final String REGION_NAME = ViolationFigures.REGION_NAME;
  public static final String REGION_BASIS = ViolationFigures.REGION_BASIS;
  public static final String REPORTING_BODY = ViolationFigures.REPORTING_BODY;
  public static final String VALUE_MIN = ViolationFigures.VALUE_MIN;
  public static final String VALUE_MAX = ViolationFigures.VALUE_MAX;
  public static final String QUALIFIER = ViolationFigures.QUALIFIER;
  public static final String AS_OF_DATE = ViolationFigures.AS_OF_DATE;
  public static final String SOURCES = ViolationFigures.INDEPENDENT_SOURCE_COUNT;

  /** Change: no mention carries the observation any more. */
  public static final String WITHDRAWN = "withdrawn";

  /** What can happen to an observation or a theme in a night, the most telling first. */
  public static final List<String> CHANGE_ORDER =
      List.of(
          ViolationFigures.CONFLICT,
          ViolationFigures.CORRECTION,
          ViolationFigures.UPDATE,
          ViolationFigures.FIRST,
          ViolationFigures.RESTATEMENT,
          WITHDRAWN,
          Themes.BORN,
          Themes.SPLIT_FROM,
          Themes.MERGED_INTO,
          Themes.RETIRED);

  /** Fields of one job of a run. */
  public static final String JOB = "job";

  public static final String FINGERPRINT = "fingerprint";

  /** What each job of the night read, wrote and took. */
  public static final DataType JOBS_TYPE =
      createArrayType(
          new StructType()
              .add(JOB, StringType, true, "Name of the job")
              .add(FINGERPRINT, StringType, true, "Version of its code and settings")
              .add("rows_written", LongType, true, "Rows inserted, updated and deleted")
              .add("seconds", DoubleType, true, "Wall time"),
          false);

  /** One thing that changed since the night before. */
  public static final StructType CHANGE_SCHEMA =
      new StructType()
          .add(
              CHANGE,
              StringType,
              true,
              "Of an observation: first, update, correction, conflict, restatement, withdrawn;"
                  + " of a theme: born, split_from, merged_into, retired")
          .add(OBSERVATION_ID, StringType, true, "The observation")
          .add(THEME_ID, StringType, true, "The theme")
          .add(LABEL, StringType, true, "Label of the theme")
          .add(KIND, StringType, true, "What the observation counts")
          .add(STAGE, StringType, true, "How far the matter had come")
          .add(PERIOD, StringType, true, "Election or year that it is about")
          .add(REGION_NAME, StringType, true, "Place counted")
          .add(REGION_BASIS, StringType, true, "stated_place, stated_national, inherited, unsaid")
          .add(REPORTING_BODY, StringType, true, "Whose count it is")
          .add(VALUE_MIN, LongType, true, "The value or its lower bound")
          .add(VALUE_MAX, LongType, true, "The value or its upper bound")
          .add(QUALIFIER, StringType, true, "exact, about, at_least, at_most")
          .add(AS_OF_DATE, DateType, true, "Day up to which it goes")
          .add(SOURCES, LongType, true, "Originals that print it");

  public static final LakeTable TABLE =
      LakeTable.in(
              Layer.OPS, "job_runs", "One completed run; its table_versions are what readers see.")
          .required(RUN_ID, StringType, "The run")
          .required(RUN_DATE, DateType, "The logical night")
          .required(STARTED_AT, TimestampType, "Start (UTC)")
          .required(FINISHED_AT, TimestampType, "End (UTC)")
          .required(CODE_VERSION, StringType, "Versions of the steps")
          .required(SETTINGS_JSON, StringType, "All settings of the run")
          .required(JOBS, JOBS_TYPE, "Rows written and time, by job")
          .required(
              TABLE_VERSIONS,
              createMapType(StringType, LongType, false),
              "Delta version of every table at the end of the night")
          .required(
              QUALITY, createMapType(StringType, DoubleType, false), "Quality figures by name")
          .optional(
              CHANGED_SINCE, DateType, "The night before; absent for the first night of a lake")
          .required(
              CHANGE_COUNTS,
              createMapType(StringType, LongType, false),
              "What changed since the night before, by sort of change")
          .required(
              CHANGES,
              createArrayType(CHANGE_SCHEMA, false),
              "What changed since the night before, the most telling first, at most 1000")
          .keyedBy(RUN_ID);

  private JobRuns() {}
}
