package id.netra.clean;

import id.netra.table.RawArticles;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Says of one line after the other whether it is furniture now, and whether it was without the new
 * articles.
 *
 * <p>Takes rows of {@link #OCCURRENCES} that are sorted by line and article, gives rows of {@link
 * #SCHEMA}.
 */
final class LineVerdicts implements Iterator<Row> {
  static final String LINE = "line";

  /** Orders articles by chance, but always in the same way. */
  static final String PLACE = "place";

  static final String RAW_ID = RawArticles.RAW_ID;

  /** A line in a version of an article. */
  static final StructType OCCURRENCES =
      new StructType()
          .add(PageRows.OUTLET, DataTypes.StringType, false)
          .add(LINE, DataTypes.LongType, false)
          .add(PLACE, DataTypes.IntegerType, false)
          .add(PageRows.ARTICLE, DataTypes.StringType, false)
          .add(RAW_ID, DataTypes.StringType, false)
          .add(OutletLearning.IS_KNOWN, DataTypes.BooleanType, false)
          .add("marks", DataTypes.IntegerType, false)
          .add(PageRows.WORDS, DataTypes.createArrayType(DataTypes.IntegerType, false), false);

  /** A line that is or was furniture. */
  static final StructType SCHEMA =
      new StructType()
          .add(PageRows.OUTLET, DataTypes.StringType, false)
          .add(LINE, DataTypes.LongType, false)
          .add("is_furniture", DataTypes.BooleanType, false)
          .add("was_furniture", DataTypes.BooleanType, false);

  private static final int ARTICLE_AT = 3;
  private static final int IS_KNOWN_AT = 5;
  private static final int MARKS_AT = 6;
  private static final int WORDS_AT = 7;

  private final Iterator<Row> occurrences;
  private final Map<String, OutletTotals> outlets;
  private final List<Row> line = new ArrayList<>();
  private final List<Row> ready = new ArrayList<>(1);

  LineVerdicts(Iterator<Row> occurrences, Map<String, OutletTotals> outlets) {
    this.occurrences = occurrences;
    this.outlets = outlets;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && occurrences.hasNext()) {
      Row next = occurrences.next();
      if (!line.isEmpty() && !isSameLine(line.get(0), next)) {
        decide();
      }
      line.add(next);
    }
    if (ready.isEmpty() && !line.isEmpty()) {
      decide();
    }
    return !ready.isEmpty();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException("No line is left");
    }
    return ready.remove(0);
  }

  private static boolean isSameLine(Row one, Row other) {
    return one.getLong(1) == other.getLong(1) && one.getString(0).equals(other.getString(0));
  }

  private void decide() {
    String outlet = line.get(0).getString(0);
    OutletTotals totals = Objects.requireNonNull(outlets.get(outlet));
    List<Row> known = line.stream().filter(row -> row.getBoolean(IS_KNOWN_AT)).toList();
    boolean isFurniture = isFurniture(line, totals.articles());
    boolean wasFurniture = isFurniture(known, totals.articlesBefore());
    if (isFurniture || wasFurniture) {
      ready.add(RowFactory.create(outlet, line.get(0).getLong(1), isFurniture, wasFurniture));
    }
    line.clear();
  }

  private static boolean isFurniture(List<Row> occurrences, long outletArticles) {
    if (occurrences.isEmpty()) {
      return false;
    }
    RecurringLine recurring = new RecurringLine();
    String article = "";
    for (Row occurrence : occurrences) {
      if (!occurrence.getString(ARTICLE_AT).equals(article)) {
        article = occurrence.getString(ARTICLE_AT);
        recurring.add(words(occurrence), LineKeys.isAtEdge(occurrence.getInt(MARKS_AT)));
      }
    }
    int look = LineKeys.look(occurrences.get(0).getInt(MARKS_AT));
    return recurring.isFurniture(RecurringLine.Look.ofCode(look), outletArticles);
  }

  private static WordSketch words(Row occurrence) {
    List<Integer> hashes = occurrence.getList(WORDS_AT);
    return WordSketch.of(hashes.stream().mapToInt(Integer::intValue).toArray());
  }
}
