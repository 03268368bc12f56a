package id.netra.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createMapType;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** {@code ops.job_runs}: completed nights, each with the version of every table. */
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
          .keyedBy(RUN_ID);

  private JobRuns() {}
}
