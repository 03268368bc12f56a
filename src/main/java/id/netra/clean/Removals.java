package id.netra.clean;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Sums of what was removed, by the name of the rule. */
final class Removals {
  /** The sum of one rule over some articles. */
  static final StructType SCHEMA =
      new StructType()
          .add("rule", DataTypes.StringType, false)
          .add("chars", DataTypes.LongType, false)
          .add("articles", DataTypes.LongType, false);

  private final Map<String, Sum> sums = new TreeMap<>();

  private record Sum(long chars, long articles) {
    Sum plus(Sum other) {
      return new Sum(chars + other.chars, articles + other.articles);
    }
  }

  /** Adds articles: rows of which the first column holds code units by rule. */
  Removals addArticles(Iterator<Row> articles) {
    articles.forEachRemaining(
        row ->
            row.<String, Integer>getJavaMap(0)
                .forEach((rule, chars) -> sums.merge(rule, new Sum(chars, 1), Sum::plus)));
    return this;
  }

  /** Adds a row of {@link #SCHEMA}. */
  void addSum(Row sum) {
    sums.merge(sum.getString(0), new Sum(sum.getLong(1), sum.getLong(2)), Sum::plus);
  }

  Iterator<Row> rows() {
    return sums.entrySet().stream()
        .map(e -> RowFactory.create(e.getKey(), e.getValue().chars(), e.getValue().articles()))
        .iterator();
  }

  /** The sums in words, the largest first. */
  @Override
  public String toString() {
    return sums.isEmpty()
        ? "nothing"
        : sums.entrySet().stream()
            .sorted(Comparator.comparingLong(e -> -e.getValue().chars()))
            .map(e -> e.getKey() + " " + e.getValue().chars() + " in " + e.getValue().articles())
            .collect(joining("; ", "characters by rule, in articles: ", ""));
  }
}
