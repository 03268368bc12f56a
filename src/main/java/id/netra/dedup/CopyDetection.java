package id.netra.dedup;

import id.netra.table.ArticleCopies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds the copies among articles: exact, near, and excerpts.
 *
 * <p>What comes out depends on the articles and the nights in which they were first read, not on
 * partitions, nor on how often or in how many portions the search is run; only in buckets with more
 * than {@code dedup.bucket-cap} articles can the portions matter.
 */
public final class CopyDetection {
  /** Version of the rules; a change makes every article be looked at again. */
  public static final String VERSION = "2";

  private CopyDetection() {}

  /**
   * The copies of a night.
   *
   * <p>A lake of up to {@code dedup.in-memory-articles} is compared anew each night, which takes one
   * Spark job and no shuffle. In a larger one the new articles and the groups that they touch are.
   *
   * @param articles all rows of {@code silver.articles}
   * @param changed the rows that are new or changed
   * @param known rows of {@code silver.article_copies} as the last search left them
   */
  public static FoundCopies find(
      Dataset<Row> articles, Dataset<Row> changed, Dataset<Row> known, DedupSettings settings) {
    return inMemory(articles, settings)
        .orElseGet(() -> NightSearch.find(articles, changed, known, settings));
  }

  private static Optional<FoundCopies> inMemory(Dataset<Row> articles, DedupSettings settings) {
    Iterator<Row> sketches =
        settings.inMemoryArticles() == 0
            ? List.<Row>of().iterator()
            : Sketches.of(articles).toLocalIterator();
    List<Row> all = new ArrayList<>();
    while (sketches.hasNext() && all.size() <= settings.inMemoryArticles()) {
      all.add(sketches.next());
    }
    boolean isTooLarge = settings.inMemoryArticles() == 0 || sketches.hasNext();
    return isTooLarge ? Optional.empty() : Optional.of(compared(articles, all, settings));
  }

  private static FoundCopies compared(
      Dataset<Row> articles, List<Row> sketches, DedupSettings settings) {
    InMemoryComparison comparison = new InMemoryComparison(settings);
    Map<Long, Row> byId = new HashMap<>();
    for (Row sketch : sketches) {
      byId.put(Sketches.id(sketch), sketch);
      Sketches.addTo(comparison, sketch, settings);
    }
    CopyEdges edges = comparison.edges(Kinship.of(settings, comparison.phrases()));
    List<Member> members = sketches.stream().map(Sketches::member).toList();
    List<Row> rows =
        CopyGroups.decide(members, edges, Map.of()).stream()
            .map(link -> row(link, byId, comparison))
            .toList();
    Dataset<Row> table =
        articles.sparkSession().createDataFrame(rows, ArticleCopies.TABLE.schema());
    return new FoundCopies(table, true, edges.comparedPairs());
  }

  private static Row row(CopyLink link, Map<Long, Row> byId, InMemoryComparison comparison) {
    Row compared = Objects.requireNonNull(byId.get(link.comparedId()));
    return CopyRows.row(
        Objects.requireNonNull(byId.get(link.id())),
        link,
        compared.getAs(ArticleCopies.ARTICLE_ID),
        comparison.similarity(link.id(), link.comparedId()));
  }
}
