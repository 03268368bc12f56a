package id.netra.reconcile;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import id.netra.table.Articles;
import id.netra.table.FigureEvidence;
import id.netra.table.FigureVocabulary;
import id.netra.table.ViolationFigures;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Totals of violations as the gold tables have them. */
final class PressRows {
  private static final String MENTIONS = "mentions";
  private static final String ARTICLE = "article";
  private static final String STATED = "stated";
  private static final Set<String> NO_PLACE = Set.of("unsaid", "stated_national");

  private PressRows() {}

  static List<PressFigure> of(Dataset<Row> figures, Dataset<Row> evidence, Dataset<Row> articles) {
    List<PressFigure> press = new ArrayList<>();
    figures
        .where(col(ViolationFigures.KIND).isin(FigureVocabulary.VIOLATION_KINDS.toArray()))
        .where(col(ViolationFigures.DIMENSION).isNull())
        .join(mentions(evidence, articles), new String[] {ViolationFigures.OBSERVATION_ID}, "left")
        .sort(ViolationFigures.OBSERVATION_ID)
        .toLocalIterator()
        .forEachRemaining(row -> press.add(figure(row)));
    return press;
  }

  private static Dataset<Row> mentions(Dataset<Row> evidence, Dataset<Row> articles) {
    Dataset<Row> published = articles.select(Articles.ARTICLE_ID, Articles.PUBLISHED_DATE);
    return evidence
        .join(published, new String[] {FigureEvidence.ARTICLE_ID}, "left")
        .withColumn(
            ARTICLE, coalesce(col(FigureEvidence.ARTICLE_URL), col(FigureEvidence.ARTICLE_ID)))
        .groupBy(FigureEvidence.OBSERVATION_ID)
        .agg(
            sort_array(
                    collect_list(
                        struct(
                            col(Articles.PUBLISHED_DATE),
                            col(ARTICLE),
                            col(FigureEvidence.OUTLET),
                            col(FigureEvidence.SENTENCE_TEXT))))
                .as(MENTIONS));
  }

  private static PressFigure figure(Row row) {
    return new PressFigure(
        row.getString(row.fieldIndex(ViolationFigures.OBSERVATION_ID)),
        statistic(row),
        row.getBoolean(row.fieldIndex(ViolationFigures.IS_ASN_NEUTRALITY)),
        row.getBoolean(row.fieldIndex(ViolationFigures.IS_COMPARABLE)),
        new PressFigure.Value(
            row.getLong(row.fieldIndex(ViolationFigures.VALUE_MIN)),
            row.getLong(row.fieldIndex(ViolationFigures.VALUE_MAX)),
            row.getString(row.fieldIndex(ViolationFigures.QUALIFIER))),
        date(row, row.fieldIndex(ViolationFigures.AS_OF_DATE))
            .map(
                day ->
                    new PressFigure.Time(
                        day,
                        text(row, ViolationFigures.AS_OF_BASIS)
                            .filter(STATED::equals)
                            .isPresent())),
        mentions(row));
  }

  private static Statistic statistic(Row row) {
    boolean isPlace =
        !NO_PLACE.contains(row.getString(row.fieldIndex(ViolationFigures.REGION_BASIS)));
    Optional<String> place =
        text(row, ViolationFigures.REGION_CODE).or(() -> text(row, ViolationFigures.REGION_NAME));
    return new Statistic(
        row.getString(row.fieldIndex(ViolationFigures.KIND)),
        row.getString(row.fieldIndex(ViolationFigures.UNIT)),
        text(row, ViolationFigures.STAGE),
        text(row, ViolationFigures.POPULATION),
        text(row, ViolationFigures.VIOLATION_TYPE),
        text(row, ViolationFigures.PERIOD_CODE),
        isPlace ? place : Optional.empty(),
        text(row, ViolationFigures.REPORTING_BODY));
  }

  private static List<PressMention> mentions(Row row) {
    int index = row.fieldIndex(MENTIONS);
    List<Row> rows = row.isNullAt(index) ? List.of() : row.getList(index);
    return rows.stream()
        .map(
            mention ->
                new PressMention(
                    mention.getString(1),
                    Optional.ofNullable(mention.getString(2)),
                    date(mention, 0),
                    mention.getString(3)))
        .toList();
  }

  private static Optional<String> text(Row row, String column) {
    return Optional.ofNullable(row.getString(row.fieldIndex(column)));
  }

  private static Optional<LocalDate> date(Row row, int index) {
    return Optional.ofNullable(row.getDate(index)).map(Date::toLocalDate);
  }
}
