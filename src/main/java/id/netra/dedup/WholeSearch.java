package id.netra.dedup;

import static org.apache.spark.sql.functions.broadcast;

import id.netra.table.ArticleCopies;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The search for all copies in a large lake, by Spark. */
final class WholeSearch {
  private static final String COMPARED_ID = "compared_id";
  private static final String COMPARED_SHINGLES = "compared_shingles";
  private static final StructType LINKS =
      new StructType()
          .add(Sketches.ID, DataTypes.LongType, false)
          .add(ArticleCopies.CANONICAL_ARTICLE_ID, DataTypes.StringType, false)
          .add(ArticleCopies.RELATION, DataTypes.StringType, false)
          .add(COMPARED_ID, DataTypes.LongType, false);

  private final Dataset<Row> sketches;
  private final boolean isSent;
  private final DedupSettings settings;

  /** Shingles of so many articles (about 1.2 KB each) still fit into the memory of each worker. */
  private static final long MOST_SENT_ARTICLES = 250_000;

  private WholeSearch(Dataset<Row> articles, DedupSettings settings) {
    this.sketches = Sketches.of(articles).localCheckpoint();
    this.isSent = sketches.count() <= MOST_SENT_ARTICLES;
    this.settings = settings;
  }

  /** The copies among the articles. */
  static FoundCopies find(Dataset<Row> articles, CommonPhrases phrases, DedupSettings settings) {
    WholeSearch search = new WholeSearch(articles, settings);
    CopyEdges edges = search.edges(Kinship.of(settings, phrases));
    List<Member> members =
        Rows.of(search.sketches.drop(ArticleCopies.SIGNATURE, Sketches.SHINGLES)).stream()
            .map(Sketches::member)
            .toList();
    Dataset<Row> rows = search.rows(CopyGroups.decide(members, edges, Map.of()));
    return new FoundCopies(rows, true, edges.comparedPairs());
  }

  private CopyEdges edges(Kinship kinship) {
    Dataset<Row> shingles = sent(sketches.select(Sketches.ID, Sketches.SHINGLES));
    CopyEdges edges = new CopyEdges(kinship);
    Rows.of(CopyComparison.compared(CopyCandidates.within(sketches, settings), shingles, kinship))
        .forEach(row -> CopyComparison.addTo(edges, row));
    return edges;
  }

  private Dataset<Row> rows(Collection<CopyLink> links) {
    LongSet comparedIds =
        LongSet.of(
            links.stream()
                .filter(link -> link.id() != link.comparedId())
                .mapToLong(CopyLink::comparedId)
                .toArray());
    FilterFunction<Row> isCompared = sketch -> comparedIds.contains(Sketches.id(sketch));
    Dataset<Row> compared =
        sketches
            .select(Sketches.ID, ArticleCopies.ARTICLE_ID, Sketches.SHINGLES)
            .filter(isCompared)
            .toDF(COMPARED_ID, ArticleCopies.COMPARED_ARTICLE_ID, COMPARED_SHINGLES);
    List<Row> linkRows = links.stream().map(WholeSearch::linkRow).toList();
    MapFunction<Row, Row> toRow = WholeSearch::row;
    Dataset<Row> linked =
        sketches.join(sent(sketches.sparkSession().createDataFrame(linkRows, LINKS)), Sketches.ID);
    Dataset<Row> other = sent(compared);
    return linked
        .join(other, linked.col(COMPARED_ID).equalTo(other.col(COMPARED_ID)), "left")
        .drop(other.col(COMPARED_ID))
        .map(toRow, Encoders.row(ArticleCopies.TABLE.schema()));
  }

  private Dataset<Row> sent(Dataset<Row> rows) {
    return isSent ? broadcast(rows) : rows;
  }

  private static Row linkRow(CopyLink link) {
    return RowFactory.create(
        link.id(), link.canonicalArticleId(), link.relation().code(), link.comparedId());
  }

  private static Row row(Row joined) {
    long id = Sketches.id(joined);
    long comparedId = joined.<Long>getAs(COMPARED_ID);
    CopyLink link =
        new CopyLink(
            id,
            joined.getAs(ArticleCopies.CANONICAL_ARTICLE_ID),
            Relation.of(joined.getAs(ArticleCopies.RELATION)),
            comparedId);
    if (id == comparedId) {
      return CopyRows.row(joined, link, joined.getAs(ArticleCopies.ARTICLE_ID), Similarity.SAME);
    }
    Shingles compared = Shingles.of(joined.<byte[]>getAs(COMPARED_SHINGLES));
    return CopyRows.row(
        joined,
        link,
        joined.getAs(ArticleCopies.COMPARED_ARTICLE_ID),
        Similarity.of(Sketches.shingles(joined), compared));
  }
}
