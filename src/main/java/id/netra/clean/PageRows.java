package id.netra.clean;

import id.netra.table.RawArticles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Rows that say of raw articles what outlets are learned from: heads of pages, and their lines. */
final class PageRows {
  static final String OUTLET = "outlet_name";
  static final String ARTICLE = "article";
  static final String DATE_ORDER = "date_order";
  static final String LINES = "lines";
  static final String WORDS = "words";

  /** One row for each version of an article whose outlet is known. */
  static final StructType HEADS =
      new StructType()
          .add(RawArticles.RAW_ID, DataTypes.StringType, false)
          .add(OUTLET, DataTypes.StringType, false)
          .add(ARTICLE, DataTypes.StringType, false)
          .add(DATE_ORDER, DataTypes.StringType, false);

  /** The same with the marked keys of its lines and a sketch of its words. */
  static final StructType PAGES =
      new StructType()
          .add(RawArticles.RAW_ID, DataTypes.StringType, false)
          .add(OUTLET, DataTypes.StringType, false)
          .add(ARTICLE, DataTypes.StringType, false)
          .add(LINES, DataTypes.createArrayType(DataTypes.LongType, false), false)
          .add(WORDS, DataTypes.createArrayType(DataTypes.IntegerType, false), false);

  /** So much prose may stand between a line and the nearer end of its page. */
  private static final int MOST_PROSE_ABOVE = 1;

  private static final int MOST_PROSE_BELOW = 2;
  private static final int MOST_LINES = 400;

  private PageRows() {}

  /** The head of a page; nothing if its outlet is unknown. */
  static Optional<Row> head(Row raw) {
    RawArticle article = ArticleRows.rawArticle(raw);
    DateOrder order = DateOrders.of(article.declaredDateText(), article.rawText());
    return Outlets.of(article.outlet(), article.url())
        .map(outlet -> RowFactory.create(rawId(raw), outlet, articleKey(raw), order.name()));
  }

  /** The lines of a page; nothing if its outlet is not among those that are learned. */
  static Optional<Row> page(Row raw, Map<String, OutletTotals> outlets) {
    RawArticle article = ArticleRows.rawArticle(raw);
    return Outlets.of(article.outlet(), article.url())
        .filter(outlets::containsKey)
        .map(outlet -> page(raw, outlet, Page.ofBody(article).lines()));
  }

  private static Row page(Row raw, String outlet, List<Line> lines) {
    return RowFactory.create(
        rawId(raw),
        outlet,
        articleKey(raw),
        marked(lines).toArray(Long[]::new),
        WordSketch.of(lines).hashes());
  }

  /** The different lines that are short enough to be furniture. */
  private static List<Long> marked(List<Line> lines) {
    long prose = lines.stream().filter(Page::isProse).count();
    Map<Long, Long> marked = new LinkedHashMap<>();
    long above = 0;
    for (Line line : lines) {
      int isProse = Page.isProse(line) ? 1 : 0;
      long below = prose - above - isProse;
      long key = LineKeys.of(line.text());
      if (key != LineKeys.NO_KEY
          && line.length() <= Furniture.MAX_LINE_CHARS
          && marked.size() < MOST_LINES) {
        int edge = above <= MOST_PROSE_ABOVE || below <= MOST_PROSE_BELOW ? 1 : 0;
        int look = RecurringLine.Look.of(line).code();
        marked.putIfAbsent(key, LineKeys.marked(key, look, edge));
      }
      above += isProse;
    }
    return new ArrayList<>(marked.values());
  }

  private static String rawId(Row raw) {
    return raw.getAs(RawArticles.RAW_ID);
  }

  private static String articleKey(Row raw) {
    String url = raw.getAs(RawArticles.ARTICLE_URL);
    return url != null ? url : raw.<String>getAs(RawArticles.CONTENT_HASH);
  }
}
