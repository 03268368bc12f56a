package id.netra.report;

import id.netra.table.JobRuns;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * One thing that is new since the night before.
 *
 * @param kind what happened: first, update, correction, conflict, restatement, withdrawn, born,
 *     split_from, merged_into, retired
 * @param observation the observation it is about
 * @param theme label of the theme it is about
 * @param counted what the observation counts, and how many
 * @param context issuer, period and place of the observation, where they are known
 * @param day day up to which it goes
 */
public record Change(
    String kind,
    Optional<String> observation,
    Optional<String> theme,
    Optional<Counted> counted,
    List<String> context,
    Optional<LocalDate> day) {

  /** What is counted, and how many. */
  public record Counted(String kind, FigureLine.Value value) {}

  /** A change from a row with the fields of {@link JobRuns#CHANGE_SCHEMA}. */
  public static Change of(Row row) {
    RowValues values = new RowValues(row);
    return new Change(
        values.name(JobRuns.CHANGE),
        values.text(JobRuns.OBSERVATION_ID),
        values.text(JobRuns.LABEL),
        values.text(JobRuns.KIND).map(kind -> new Counted(kind, value(values))),
        Stream.of(
                values.text(JobRuns.REPORTING_BODY),
                values.text(JobRuns.PERIOD),
                values.text(JobRuns.REGION_NAME))
            .flatMap(Optional::stream)
            .toList(),
        values.date(JobRuns.AS_OF_DATE));
  }

  private static FigureLine.Value value(RowValues values) {
    return new FigureLine.Value(
        values.optionalCount(JobRuns.VALUE_MIN).orElse(0),
        values.optionalCount(JobRuns.VALUE_MAX).orElse(0),
        values.text(JobRuns.QUALIFIER).orElse("exact"));
  }
}
