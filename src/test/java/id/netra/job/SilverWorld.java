package id.netra.job;

import id.netra.SparkTest;
import id.netra.storage.Lake;
import id.netra.table.ArticleCopies;
import id.netra.table.Articles;
import id.netra.table.FigureMentions;
import id.netra.table.LakeTable;
import id.netra.table.TableColumn;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;

/**
 * Silver tables as large as wanted: figure mentions of series that grow, their articles and copies.
 *
 * <p>Five mentions an observation, six observations a series, two mentions an article; one mention
 * in ten names no issuer, one in three no day, and one article in four is a copy.
 */
final class SilverWorld {
  private static final int REGIONS = 553;

  private final Lake lake;

  SilverWorld(Lake lake) {
    this.lake = lake;
  }

  /** Adds the mentions with these numbers, read first in that night. */
  void add(long from, long to, String night) {
    append(FigureMentions.TABLE, SparkTest.spark().range(from, to).toDF("i"), mention(night));
    append(Articles.TABLE, articles(from, to), article(night));
    append(ArticleCopies.TABLE, articles(from, to), copy());
  }

  private static Dataset<Row> articles(long from, long to) {
    return SparkTest.spark().range(from / 2, to / 2).toDF("a");
  }

  private void append(LakeTable table, Dataset<Row> numbers, Map<String, String> values) {
    String[] columns =
        table.columns().stream()
            .map(column -> cast(column, values) + " AS " + column.name())
            .toArray(String[]::new);
    lake.append(table, numbers.selectExpr(columns));
  }

  private static String cast(TableColumn column, Map<String, String> values) {
    return String.format(
        Locale.ROOT,
        "CAST(%s AS %s)",
        values.getOrDefault(column.name(), column.isNullable() ? "NULL" : fallback(column)),
        column.type().sql());
  }

  private static String fallback(TableColumn column) {
    if (column.type() instanceof ArrayType) {
      return "array()";
    }
    if (column.type().equals(DataTypes.StringType)) {
      return "''";
    }
    if (column.type().equals(DataTypes.DateType)) {
      return "date'2021-01-01'";
    }
    return column.type().equals(DataTypes.BooleanType) ? "false" : "0";
  }

  private static Map<String, String> mention(String night) {
    Map<String, String> v = new HashMap<>();
    String observation = "(i div 5)";
    String series = "(i div 30)";
    String step = "(" + observation + " % 6)";
    String day = "date_add(date'2020-03-01', cast(" + step + " * 30 + " + series + " % 17 AS int))";
    v.put("mention_id", "concat('m', i)");
    v.put("article_id", "concat('a', i div 2)");
    v.put("article_url", "concat('https://media', i % 40, '.example/', i div 2)");
    v.put("kind", element(series, "'violation_cases','reports','reported_persons'"));
    v.put("unit", element(series, "'case','report','person'"));
    v.put("stage", element(series, "'alleged','received','proven'"));
    v.put("population", "'asn'");
    v.put("category", "'_T'");
    v.put("value_min", "10 + " + step + " * 37 + " + series + " % 20");
    v.put("value_max", v.get("value_min"));
    v.put("qualifier", "'exact'");
    v.put("is_asn_neutrality", "true");
    v.put("period", "'Pilkada 2020'");
    v.put("period_code", "'PILKADA-2020'");
    v.put("region_basis", "'stated_place'");
    v.put("region_code", "concat('r', (" + series + " div 3) % " + REGIONS + ")");
    v.put("region_name", v.get("region_code"));
    v.put(
        "reporting_body",
        "CASE WHEN i % 10 = 7 THEN NULL ELSE concat('Bawaslu ', " + series + " div 1659) END");
    v.put("as_of_date", "CASE WHEN i % 3 = 0 THEN NULL ELSE " + day + " END");
    v.put("as_of_precision", "CASE WHEN i % 3 = 0 THEN NULL ELSE 'day' END");
    v.put("sentence_text", "concat('Bawaslu mencatat ', " + v.get("value_min") + ", ' kasus.')");
    v.put("char_start", "17");
    v.put("char_end", "20");
    v.put("raw_char_end", "1");
    v.put("confidence", "0.9");
    v.put("known_date", "date'" + night + "'");
    return v;
  }

  private static String element(String series, String list) {
    return "element_at(array(" + list + "), cast(" + series + " % 3 AS int) + 1)";
  }

  private static Map<String, String> article(String night) {
    return Map.of(
        "article_id",
        "concat('a', a)",
        "outlet",
        "concat('media', a % 40)",
        "published_date",
        "date_add(date'2020-03-02', cast((a * 2 div 5) % 6 * 30 + (a * 2 div 30) % 17 AS int))",
        "published_date_source",
        "'declared'",
        "language",
        "'id'",
        "known_date",
        "date'" + night + "'");
  }

  private static Map<String, String> copy() {
    return Map.of(
        "article_id",
        "concat('a', a)",
        "canonical_article_id",
        "CASE WHEN a % 4 = 1 THEN concat('a', a - 1) ELSE concat('a', a) END",
        "relation",
        "CASE WHEN a % 4 = 1 THEN 'near' ELSE 'original' END");
  }
}
