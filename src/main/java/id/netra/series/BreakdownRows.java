package id.netra.series;

import static id.netra.table.ViolationFigures.BREAKDOWN_BASIS;
import static id.netra.table.ViolationFigures.BREAKDOWN_DIFFERENCE;
import static id.netra.table.ViolationFigures.BREAKDOWN_VERDICT;
import static id.netra.table.ViolationFigures.MIXES_POPULATIONS;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import id.netra.table.RowIds;
import id.netra.table.ViolationFigures;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Observations as rows, with what their sums say across outlets. */
final class BreakdownRows {
  private static final String FAMILY = "family";
  private static final List<String> COLUMNS =
      Arrays.asList(ViolationFigures.TABLE.schema().fieldNames());

  private BreakdownRows() {}

  /** Rows of {@code gold.violation_figures} with the columns of breakdowns filled. */
  static Dataset<Row> checked(Dataset<Row> observations) {
    return observations
        .withColumn(FAMILY, familyId())
        .groupBy(FAMILY)
        .as(Encoders.STRING(), Encoders.row(observations.withColumn(FAMILY, lit("")).schema()))
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (id, rows) -> checked(rows),
            Encoders.row(ViolationFigures.TABLE.schema()));
  }

  /** One issuer, period, place and unit; what is no point of a series is alone. */
  static Column familyId() {
    Column body = col(ViolationFigures.REPORTING_BODY);
    Column period = col(ViolationFigures.PERIOD_CODE);
    Column place =
        coalesce(col(ViolationFigures.REGION_CODE), col(ViolationFigures.REGION_NAME), lit(""));
    Column ofMany =
        RowIds.joined(
            body, period, col(ViolationFigures.REGION_BASIS), place, col(ViolationFigures.UNIT));
    Column isOfSeries = col(ViolationFigures.IS_COMPARABLE);
    return when(isOfSeries.and(body.isNotNull()).and(period.isNotNull()), ofMany)
        .otherwise(col(ViolationFigures.OBSERVATION_ID));
  }

  private static Iterator<Row> checked(Iterator<Row> rows) {
    List<Row> family = new ArrayList<>();
    rows.forEachRemaining(family::add);
    List<CountedPart> parts = family.stream().map(BreakdownRows::part).toList();
    BreakdownCheck check = BreakdownCheck.of(parts);
    List<Row> checked = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      checked.add(written(family.get(i), check, parts.get(i)));
    }
    return checked.iterator();
  }

  private static Row written(Row row, BreakdownCheck check, CountedPart part) {
    Map<String, Object> found = new HashMap<>();
    check
        .finding(part)
        .ifPresent(
            finding -> {
              found.put(BREAKDOWN_VERDICT, finding.verdict());
              found.put(BREAKDOWN_BASIS, finding.basis());
              finding.difference().ifPresent(d -> found.put(BREAKDOWN_DIFFERENCE, d));
            });
    found.put(MIXES_POPULATIONS, check.mixesPopulations(part));
    return RowFactory.create(COLUMNS.stream().map(column -> value(row, found, column)).toArray());
  }

  private static @Nullable Object value(Row row, Map<String, Object> found, String column) {
    return switch (column) {
      case BREAKDOWN_VERDICT, BREAKDOWN_BASIS, BREAKDOWN_DIFFERENCE, MIXES_POPULATIONS ->
          found.get(column);
      default -> row.getAs(column);
    };
  }

  private static CountedPart part(Row row) {
    boolean isSaidInArticle =
        text(row, BREAKDOWN_BASIS).filter(BreakdownCheck.IN_ARTICLE::equals).isPresent();
    return new CountedPart(
        row.getAs(ViolationFigures.OBSERVATION_ID),
        row.getAs(ViolationFigures.KIND),
        text(row, ViolationFigures.STAGE),
        text(row, ViolationFigures.POPULATION),
        text(row, ViolationFigures.DIMENSION),
        row.getAs(ViolationFigures.CATEGORY),
        row.<Long>getAs(ViolationFigures.VALUE_MIN),
        Optional.<Date>ofNullable(row.getAs(ViolationFigures.AS_OF_DATE))
            .map(day -> day.toLocalDate().toEpochDay()),
        Optional.ofNullable(row.getAs(ViolationFigures.PART_OF_VALUE)),
        Optional.ofNullable(row.getAs(ViolationFigures.SHARE_RATIO)),
        isSaidInArticle ? text(row, BREAKDOWN_VERDICT) : Optional.empty(),
        row.<Long>getAs(ViolationFigures.INDEPENDENT_SOURCE_COUNT));
  }

  private static Optional<String> text(Row row, String column) {
    return Optional.ofNullable(row.getAs(column));
  }
}
