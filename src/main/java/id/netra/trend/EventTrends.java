package id.netra.trend;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode_outer;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import id.netra.table.MonthlyIndicators;
import id.netra.table.ParticipantCounts;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * Events and their participants by month, type and province.
 *
 * <p>Participants are the totals of the events that state one; an event that names groups only
 * counts with their sum. A lower bound stands for an interval.
 */
final class EventTrends {
  private static final String TOTAL = "total";
  private static final String PARTS = "parts";
  private static final String REPORTS = "reports";
  private static final String ALL_REPORTS = "all_reports";
  private static final String COUNTING_REPORTS = "counting_reports";

  private static final Column[] GROUP = {
    col(MonthlyIndicators.MONTH),
    col(MonthlyIndicators.INDICATOR),
    col(MonthlyIndicators.EVENT_TYPE),
    col(MonthlyIndicators.PROVINCE_CODE)
  };

  private EventTrends() {}

  static Dataset<Row> indicators(Dataset<Row> participantCounts, Dataset<Row> coverage) {
    Dataset<Row> values =
        events(participantCounts)
            .select(col("*"), inline(values()))
            .groupBy(GROUP)
            .agg(
                sum(MonthlyIndicators.VALUE).as(MonthlyIndicators.VALUE),
                array_distinct(flatten(collect_list(REPORTS))).as(REPORTS));
    Dataset<Row> sourced =
        values
            .withColumn(Coverage.ARTICLE_REFERENCE, explode_outer(col(REPORTS)))
            .join(
                coverage.drop(MonthlyIndicators.MONTH),
                new String[] {Coverage.ARTICLE_REFERENCE},
                "left")
            .groupBy(GROUP)
            .agg(
                first(MonthlyIndicators.VALUE).as(MonthlyIndicators.VALUE),
                Coverage.articleCount(),
                Coverage.outletCount(),
                Coverage.independentSourceCount());
    return Coverage.inTableShape(sourced);
  }

  /** One row an event: its participants, if counted, and who reports them. */
  private static Dataset<Row> events(Dataset<Row> participantCounts) {
    Column isTotal = col(ParticipantCounts.ROLE).isNull();
    Column isCounted = col(ParticipantCounts.COUNT_MIN).isNotNull();
    return participantCounts
        .where(col(ParticipantCounts.EVENT_DATE).isNotNull())
        .groupBy(
            col(ParticipantCounts.EVENT_ID),
            col(ParticipantCounts.EVENT_TYPE),
            Coverage.province(ParticipantCounts.REGION_CODE),
            Coverage.month(ParticipantCounts.EVENT_DATE).as(MonthlyIndicators.MONTH))
        .agg(
            max(when(isTotal, col(ParticipantCounts.COUNT_MIN))).as(TOTAL),
            sum(ParticipantCounts.COUNT_MIN).as(PARTS),
            flatten(collect_list(ParticipantCounts.ARTICLE_URLS)).as(ALL_REPORTS),
            flatten(collect_list(when(isCounted, col(ParticipantCounts.ARTICLE_URLS))))
                .as(COUNTING_REPORTS));
  }

  private static Column values() {
    Column participants = coalesce(col(TOTAL), col(PARTS));
    return array_compact(
        array(
            indicator("events", lit(1.0), col(ALL_REPORTS)),
            when(
                participants.isNotNull(),
                indicator("participants", participants, col(COUNTING_REPORTS)))));
  }

  private static Column indicator(String name, Column value, Column reports) {
    return struct(
        lit(name).as(MonthlyIndicators.INDICATOR),
        value.cast(DataTypes.DoubleType).as(MonthlyIndicators.VALUE),
        reports.as(REPORTS));
  }
}
