package id.netra.report;

import static org.apache.spark.sql.functions.col;

import id.netra.table.LakeTable;
import id.netra.table.MonthlyIndicators;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Monthly indicators that the page draws, in order of month. */
final class MonthlyValues {
  /** Articles of a month, whatever they are about. */
  static final String COVERAGE = "coverage_articles";

  static final String THEME_ARTICLES = "theme_articles";

  private static final int MOST_ROWS = 50_000;

  private MonthlyValues() {}

  static List<MonthlyValue> of(Function<LakeTable, Dataset<Row>> tables) {
    List<MonthlyValue> values = new ArrayList<>();
    tables
        .apply(MonthlyIndicators.TABLE)
        .where(col(MonthlyIndicators.INDICATOR).isin(COVERAGE, THEME_ARTICLES))
        .sort(
            col(MonthlyIndicators.MONTH).desc(),
            col(MonthlyIndicators.INDICATOR),
            col(MonthlyIndicators.THEME_ID))
        .takeAsList(MOST_ROWS)
        .forEach(row -> values.add(value(new RowValues(row))));
    Collections.reverse(values);
    return values;
  }

  private static MonthlyValue value(RowValues row) {
    return new MonthlyValue(
        row.date(MonthlyIndicators.MONTH).orElse(LocalDate.EPOCH),
        row.name(MonthlyIndicators.INDICATOR),
        row.text(MonthlyIndicators.THEME_ID),
        row.row().getDouble(row.row().fieldIndex(MonthlyIndicators.VALUE)),
        new MonthlyValue.Behind(
            row.count(MonthlyIndicators.ARTICLE_COUNT),
            row.count(MonthlyIndicators.OUTLET_COUNT),
            row.count(MonthlyIndicators.INDEPENDENT_SOURCE_COUNT)));
  }
}
