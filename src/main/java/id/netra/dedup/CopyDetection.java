package id.netra.dedup;

import static org.apache.spark.sql.functions.col;

import id.netra.table.ArticleCopies;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  public static final String VERSION = "3";

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
    long count = articles.count();
    if (count <= settings.inMemoryArticles()) {
      return inMemory(articles, settings);
    }
    Dataset<Row> numbered = Sketches.numbered(articles);
    Dataset<Row> sample = numbered.where(col(Sketches.ID).leq(CommonPhrases.lastSampled(count)));
    CommonPhrases phrases = InMemoryComparison.phrases(Rows.of(Sketches.of(sample)), settings);
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
    List<Row> sketches = Rows.of(Sketches.of(articles));
    InMemoryComparison comparison = new InMemoryComparison(settings);
    comparison.add(sketches);
    Set<CopyEdges.Pair> pairs = comparison.pairs();
    long last = CommonPhrases.lastSampled(sketches.size());
    CommonPhrases phrases =
        last == Long.MAX_VALUE
            ? comparison.phrasesBy(pairs)
            : InMemoryComparison.phrases(
                sketches.stream().filter(sketch -> Sketches.id(sketch) <= last).toList(), settings);
    CopyEdges edges = new CopyEdges(Kinship.of(settings, phrases));
    comparison.compare(pairs, edges);
    List<Member> members = sketches.stream().map(Sketches::member).toList();
    List<Row> rows = comparison.rows(CopyGroups.decide(members, edges, Map.of()));
    return new FoundCopies(
        articles.sparkSession().createDataFrame(rows, ArticleCopies.TABLE.schema()),
        true,
        edges.comparedPairs());
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
