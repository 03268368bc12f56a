package id.netra.report;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import id.netra.table.FigureEvidence;
import id.netra.table.LakeTable;
import id.netra.table.ViolationFigures;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.jdk.javaapi.CollectionConverters;

/** Totals about the neutrality of civil servants, and workforce, the newest first. */
final class FigureLines {
  private static final int MOST_LINES = 500;
  private static final int MOST_SENTENCES = 5;
  private static final String DATE = "line_date";
  private static final String EVIDENCE = "evidence";

  private FigureLines() {}

  static List<FigureLine> of(Function<LakeTable, Dataset<Row>> tables) {
    List<FigureLine> lines = new ArrayList<>();
    tables
        .apply(ViolationFigures.TABLE)
        .where(col(ViolationFigures.DIMENSION).isNull())
        .where(not(col(ViolationFigures.KIND).isin("participants", "participants_breakdown")))
        .where(
            col(ViolationFigures.IS_ASN_NEUTRALITY)
                .or(col(ViolationFigures.KIND).equalTo("workforce")))
        .withColumn(
            DATE,
            coalesce(col(ViolationFigures.AS_OF_DATE), col(ViolationFigures.FIRST_PUBLISHED_DATE)))
        .join(
            sentences(tables.apply(FigureEvidence.TABLE)),
            CollectionConverters.asScala(List.of(ViolationFigures.OBSERVATION_ID)).toSeq(),
            "left")
        .sort(
            col(DATE).desc_nulls_last(),
            col(ViolationFigures.INDEPENDENT_SOURCE_COUNT).desc(),
            col(ViolationFigures.VALUE_MAX).desc(),
            col(ViolationFigures.OBSERVATION_ID))
        .limit(MOST_LINES)
        .toLocalIterator()
        .forEachRemaining(row -> lines.add(line(row)));
    return lines;
  }

  private static Dataset<Row> sentences(Dataset<Row> evidence) {
    return evidence
        .groupBy(FigureEvidence.OBSERVATION_ID)
        .agg(
            slice(
                    sort_array(
                        collect_list(
                            struct(
                                FigureEvidence.SENTENCE_TEXT,
                                FigureEvidence.OUTLET,
                                FigureEvidence.ARTICLE_URL))),
                    1,
                    MOST_SENTENCES)
                .as(EVIDENCE));
  }

  private static FigureLine line(Row row) {
    return new FigureLine(
        new FigureLine.Value(
            row.getLong(row.fieldIndex(ViolationFigures.VALUE_MIN)),
            row.getLong(row.fieldIndex(ViolationFigures.VALUE_MAX)),
            row.getString(row.fieldIndex(ViolationFigures.QUALIFIER))),
        statistic(row),
        date(row),
        row.getLong(row.fieldIndex(ViolationFigures.OUTLET_COUNT)),
        row.getLong(row.fieldIndex(ViolationFigures.INDEPENDENT_SOURCE_COUNT)),
        row.getString(row.fieldIndex(ViolationFigures.OBSERVATION_STATUS)),
        rows(row, ViolationFigures.CONFLICTS_WITH).stream().map(r -> r.getString(1)).toList(),
        rows(row, EVIDENCE).stream().map(FigureLines::evidence).toList());
  }

  private static FigureLine.Statistic statistic(Row row) {
    return new FigureLine.Statistic(
        row.getString(row.fieldIndex(ViolationFigures.KIND)),
        text(row, ViolationFigures.STAGE),
        text(row, ViolationFigures.PERIOD),
        text(row, ViolationFigures.REGION_NAME),
        row.getString(row.fieldIndex(ViolationFigures.REGION_BASIS)),
        text(row, ViolationFigures.REPORTING_BODY));
  }

  private static FigureLine.Evidence evidence(Row row) {
    return new FigureLine.Evidence(
        row.getString(0),
        Optional.ofNullable(row.getString(1)),
        Optional.ofNullable(row.getString(2)));
  }

  private static List<Row> rows(Row row, String column) {
    int index = row.fieldIndex(column);
    return row.isNullAt(index) ? List.of() : row.getList(index);
  }

  private static Optional<String> text(Row row, String column) {
    return Optional.ofNullable(row.getString(row.fieldIndex(column)));
  }

  private static Optional<LocalDate> date(Row row) {
    Date date = row.getDate(row.fieldIndex(DATE));
    return Optional.ofNullable(date).map(Date::toLocalDate);
  }
}
