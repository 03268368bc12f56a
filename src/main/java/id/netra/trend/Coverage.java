package id.netra.trend;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.trunc;

import id.netra.table.ArticleCopies;
import id.netra.table.Articles;
import id.netra.table.MonthlyIndicators;
import id.netra.table.TableColumn;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** The coverage behind an indicator, and the common shape of all indicators. */
final class Coverage {
  /** How an article is named in lists: its address, else its id. */
  static final String ARTICLE_REFERENCE = "article_reference";

  private Coverage() {}

  /** Month, outlet and original of each article. */
  static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> copies) {
    Dataset<Row> originals =
        copies.select(ArticleCopies.ARTICLE_ID, ArticleCopies.CANONICAL_ARTICLE_ID);
    Column original = coalesce(col(ArticleCopies.CANONICAL_ARTICLE_ID), col(Articles.ARTICLE_ID));
    return articles
        .join(originals, new String[] {Articles.ARTICLE_ID}, "left")
        .select(
            col(Articles.ARTICLE_ID),
            coalesce(col(Articles.ARTICLE_URL), col(Articles.ARTICLE_ID)).as(ARTICLE_REFERENCE),
            col(Articles.OUTLET),
            original.as(ArticleCopies.CANONICAL_ARTICLE_ID),
            month(Articles.PUBLISHED_DATE).as(MonthlyIndicators.MONTH));
  }

  /** First day of the month of a date. */
  static Column month(String date) {
    return trunc(col(date), "month");
  }

  /** Different articles of a group. */
  static Column articleCount() {
    return distinct(Articles.ARTICLE_ID).as(MonthlyIndicators.ARTICLE_COUNT);
  }

  /** Different outlets of a group; an article without an outlet adds none. */
  static Column outletCount() {
    return distinct(Articles.OUTLET).as(MonthlyIndicators.OUTLET_COUNT);
  }

  /** Different originals of a group. */
  static Column independentSourceCount() {
    return distinct(ArticleCopies.CANONICAL_ARTICLE_ID)
        .as(MonthlyIndicators.INDEPENDENT_SOURCE_COUNT);
  }

  private static Column distinct(String column) {
    return size(collect_set(col(column)));
  }

  /** An indicator and its value, for an array that is made into rows. */
  static Column indicator(String name, Column value) {
    return struct(
        lit(name).as(MonthlyIndicators.INDICATOR),
        value.cast(DataTypes.DoubleType).as(MonthlyIndicators.VALUE));
  }

  /** The province of a place: 33 of "33.10". */
  static Column province(String regionCode) {
    return substring_index(col(regionCode), ".", 1).as(MonthlyIndicators.PROVINCE_CODE);
  }

  /** The columns of the table, null for those that the indicator does not have. */
  static Dataset<Row> inTableShape(Dataset<Row> indicators) {
    Set<String> present = Set.copyOf(List.of(indicators.columns()));
    Column[] columns =
        MonthlyIndicators.TABLE.columns().stream()
            .map(c -> present.contains(c.name()) ? typed(c, col(c.name())) : typed(c, lit(null)))
            .toArray(Column[]::new);
    return indicators.select(columns);
  }

  private static Column typed(TableColumn column, Column value) {
    return value.cast(column.type()).as(column.name());
  }
}
