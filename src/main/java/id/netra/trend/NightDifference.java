package id.netra.trend;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import id.netra.table.FigureVocabulary;
import id.netra.table.JobRuns;
import id.netra.table.Themes;
import id.netra.table.ViolationFigures;
import java.util.Arrays;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;

/**
 * What a night changed: the difference between the gold tables of two nights.
 *
 * <p>A new observation is a first, an update, a correction, a conflict or a restatement; an old one
 * that has come into conflict is a conflict too; one that no mention carries any more is withdrawn.
 * A theme is born or split off, or retired or merged. Attendance is left out, being told by events.
 */
public final class NightDifference {
  private static final String STATUS_BEFORE = "status_before";
  private static final String RANK = "rank";

  private NightDifference() {}

  /**
   * The changes, the most telling first.
   *
   * @param figuresBefore rows of {@code gold.violation_figures} as the night before left them
   * @param figuresNow the same as they are now
   * @param themesBefore rows of {@code gold.themes} as the night before left them
   * @param themesNow the same as they are now
   * @return rows with the fields of {@link JobRuns#CHANGE_SCHEMA}
   */
  public static Dataset<Row> between(
      Dataset<Row> figuresBefore,
      Dataset<Row> figuresNow,
      Dataset<Row> themesBefore,
      Dataset<Row> themesNow) {
    return newFigures(figuresBefore, figuresNow)
        .unionByName(withdrawn(figuresBefore, figuresNow))
        .unionByName(themes(themesBefore, themesNow))
        .withColumn(RANK, rank())
        .sort(
            col(RANK),
            coalesce(col(JobRuns.SOURCES), lit(0)).desc(),
            coalesce(col(JobRuns.OBSERVATION_ID), col(JobRuns.THEME_ID)))
        .drop(RANK);
  }

  private static Dataset<Row> newFigures(Dataset<Row> before, Dataset<Row> now) {
    Dataset<Row> statuses =
        before.select(
            col(ViolationFigures.OBSERVATION_ID),
            col(ViolationFigures.OBSERVATION_STATUS).as(STATUS_BEFORE));
    Column isNew = col(STATUS_BEFORE).isNull();
    Column isNowInConflict =
        col(ViolationFigures.OBSERVATION_STATUS)
            .equalTo(ViolationFigures.CONFLICT)
            .and(col(STATUS_BEFORE).notEqual(ViolationFigures.CONFLICT));
    return withoutAttendance(now)
        .join(statuses, new String[] {ViolationFigures.OBSERVATION_ID}, "left")
        .where(isNew.or(isNowInConflict))
        .select(figure(col(ViolationFigures.OBSERVATION_STATUS)));
  }

  private static Dataset<Row> withdrawn(Dataset<Row> before, Dataset<Row> now) {
    return withoutAttendance(before)
        .join(
            now.select(ViolationFigures.OBSERVATION_ID),
            new String[] {ViolationFigures.OBSERVATION_ID},
            "left_anti")
        .select(figure(lit(JobRuns.WITHDRAWN)));
  }

  private static Dataset<Row> withoutAttendance(Dataset<Row> figures) {
    return figures.where(
        not(col(ViolationFigures.KIND).isin(FigureVocabulary.ATTENDANCE_KINDS.toArray())));
  }

  private static Dataset<Row> themes(Dataset<Row> before, Dataset<Row> now) {
    Dataset<Row> statuses =
        before.select(col(Themes.THEME_ID), col(Themes.STATUS).as(STATUS_BEFORE));
    Column was = coalesce(col(STATUS_BEFORE), lit("")).equalTo(Themes.ACTIVE);
    Column is = col(Themes.STATUS).equalTo(Themes.ACTIVE);
    Column last = element_at(col(Themes.LINEAGE), -1).getField("change");
    Column gone = when(last.equalTo(Themes.MERGED_INTO), last).otherwise(lit(Themes.RETIRED));
    Column come = when(last.equalTo(Themes.SPLIT_FROM), last).otherwise(lit(Themes.BORN));
    return now.join(statuses, new String[] {Themes.THEME_ID}, "left")
        .where(was.notEqual(is))
        .withColumn(JobRuns.CHANGE, when(is, come).otherwise(gone))
        .select(shaped(Set.of(JobRuns.THEME_ID, JobRuns.LABEL), col(JobRuns.CHANGE)));
  }

  private static Column[] figure(Column change) {
    return shaped(
        Set.of(
            JobRuns.OBSERVATION_ID,
            JobRuns.KIND,
            JobRuns.STAGE,
            JobRuns.PERIOD,
            JobRuns.REGION_NAME,
            JobRuns.REGION_BASIS,
            JobRuns.REPORTING_BODY,
            JobRuns.VALUE_MIN,
            JobRuns.VALUE_MAX,
            JobRuns.QUALIFIER,
            JobRuns.AS_OF_DATE,
            JobRuns.SOURCES),
        change);
  }

  /** The fields of a change; those that it does not have are null. */
  private static Column[] shaped(Set<String> own, Column change) {
    return Arrays.stream(JobRuns.CHANGE_SCHEMA.fields())
        .map(field -> value(field, own, change).cast(field.dataType()).as(field.name()))
        .toArray(Column[]::new);
  }

  private static Column value(StructField field, Set<String> own, Column change) {
    if (field.name().equals(JobRuns.CHANGE)) {
      return change;
    }
    return own.contains(field.name()) ? col(field.name()) : lit(null);
  }

  private static Column rank() {
    Column rank = lit(JobRuns.CHANGE_ORDER.size());
    for (int i = JobRuns.CHANGE_ORDER.size() - 1; i >= 0; i--) {
      Column isSort = col(JobRuns.CHANGE).equalTo(JobRuns.CHANGE_ORDER.get(i));
      rank = when(isSort, lit(i)).otherwise(rank);
    }
    return rank;
  }
}
