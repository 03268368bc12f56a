package id.netra.dedup;

import static org.apache.spark.sql.functions.col;

import id.netra.table.ArticleCopies;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds the copies among articles: exact, near, and excerpts.
 *
 * <p>What comes out depends on the articles and the nights in which they were first read, not on
 * partitions, nor on how often or in how many portions the search is run. Two things can make a
 * difference: buckets with more than {@code dedup.bucket-cap} articles, and phrases that become
 * common as the lake grows, which do not reopen the groups of earlier nights.
 */
public final class CopyDetection {
  /** Version of the rules; a change makes every article be looked at again. */
  public static final String VERSION = "2";

  /** A night with more articles than this is searched together with all others. */
  private static final int MOST_NIGHT_ARTICLES = 10_000;

  private CopyDetection() {}

  /**
   * The copies of a night.
   *
   * <p>A lake of up to {@code dedup.in-memory-articles} is compared anew each night, which takes
   * one pass over it and no shuffle. In a larger one the new articles and the groups that they
   * touch are.
   *
   * @param articles all rows of {@code silver.articles}
   * @param changed the rows that are new or changed
   * @param copies rows of {@code silver.article_copies} as the last search left them
   */
  public static FoundCopies find(
      Dataset<Row> articles, Dataset<Row> changed, Dataset<Row> copies, DedupSettings settings) {
    int inMemory = settings.inMemoryArticles();
    if (inMemory > 0 && articles.count() <= inMemory) {
      return inMemory(articles, settings);
    }
    Dataset<Row> numbered = Sketches.numbered(articles);
    CommonPhrases phrases = InMemoryComparison.phrases(sample(numbered), settings);
    KnownCopies known = new KnownCopies(copies, settings);
    if (!known.isEmpty()) {
      List<Row> tonight = atMost(MOST_NIGHT_ARTICLES + 1, Sketches.of(changed));
      if (tonight.size() <= MOST_NIGHT_ARTICLES) {
        return new NightSearch(numbered, known, phrases, settings).find(tonight);
      }
    }
    return WholeSearch.find(articles, phrases, settings);
  }

  private static FoundCopies inMemory(Dataset<Row> articles, DedupSettings settings) {
    List<Row> sketches = atMost(Integer.MAX_VALUE, Sketches.of(articles));
    InMemoryComparison comparison = new InMemoryComparison(settings);
    comparison.add(sketches);
    CommonPhrases phrases = InMemoryComparison.phrases(CommonPhrases.sample(sketches), settings);
    CopyEdges edges = new CopyEdges(Kinship.of(settings, phrases));
    comparison.compareAll(edges);
    List<Member> members = sketches.stream().map(Sketches::member).toList();
    List<Row> rows = comparison.rows(CopyGroups.decide(members, edges, Map.of()));
    return new FoundCopies(
        articles.sparkSession().createDataFrame(rows, ArticleCopies.TABLE.schema()),
        true,
        edges.comparedPairs());
  }

  /** The numbers are drawn first, so that only the texts of the sample are moved. */
  private static List<Row> sample(Dataset<Row> numbered) {
    Dataset<Row> ids = numbered.select(Sketches.ID);
    long last =
        Rows.of(ids.orderBy(Sketches.ID).limit(CommonPhrases.SAMPLE_ARTICLES)).stream()
            .mapToLong(row -> row.getLong(0))
            .max()
            .orElse(Long.MIN_VALUE);
    return Rows.of(Sketches.of(numbered.where(col(Sketches.ID).leq(last))));
  }

  private static List<Row> atMost(int count, Dataset<Row> rows) {
    Iterator<Row> all = rows.toLocalIterator();
    List<Row> first = new ArrayList<>();
    while (first.size() < count && all.hasNext()) {
      first.add(all.next());
    }
    return first;
  }
}
