package id.netra.dedup;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import id.netra.table.ArticleCopies;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The sketches that a search has made so far, and the rows of the table that come of them. */
final class SketchStore {
  private static final String COMPARED_ID = "compared_id";
  private static final String COMPARED_SHINGLES = "compared_shingles";
  private static final StructType LINKS =
      new StructType()
          .add(Sketches.ID, DataTypes.LongType, false)
          .add(ArticleCopies.CANONICAL_ARTICLE_ID, DataTypes.StringType, false)
          .add(ArticleCopies.RELATION, DataTypes.StringType, false)
          .add(COMPARED_ID, DataTypes.LongType, false);

  private final SparkSession spark;
  private final List<Dataset<Row>> parts = new ArrayList<>();
  private long count;

  SketchStore(SparkSession spark) {
    this.spark = spark;
  }

  /** Adds sketches that are checkpointed and not here yet. */
  void add(Dataset<Row> sketches) {
    parts.add(sketches);
    count += sketches.count();
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  long count() {
    return count;
  }

  Dataset<Row> all() {
    Dataset<Row> all = parts.get(0);
    for (Dataset<Row> part : parts.subList(1, parts.size())) {
      all = all.union(part);
    }
    return parts.size() == 1 ? all : all.dropDuplicates(new String[] {Sketches.ID});
  }

  /** Rows of {@code silver.article_copies}. */
  Dataset<Row> rows(Collection<CopyLink> links) {
    Map<Long, CopyLink> copies =
        links.stream()
            .filter(link -> link.id() != link.comparedId())
            .collect(Collectors.toMap(CopyLink::id, link -> link));
    List<Long> comparedIds =
        copies.values().stream().map(CopyLink::comparedId).distinct().toList();
    Dataset<Row> compared =
        Ids.within(all(), Ids.of(spark, comparedIds))
            .select(
                col(Sketches.ID).as(COMPARED_ID),
                col(ArticleCopies.ARTICLE_ID).as(ArticleCopies.COMPARED_ARTICLE_ID),
                col(Sketches.SHINGLES).as(COMPARED_SHINGLES));
    MapFunction<Row, Row> toRow = SketchStore::row;
    return all()
        .join(hinted(linkRows(links)), Sketches.ID)
        .join(hinted(compared), Ids.column(COMPARED_ID), "left")
        .map(toRow, Encoders.row(ArticleCopies.TABLE.schema()));
  }

  private Dataset<Row> hinted(Dataset<Row> rows) {
    return count <= CopyComparison.MOST_BROADCAST_ARTICLES ? broadcast(rows) : rows;
  }

  private Dataset<Row> linkRows(Collection<CopyLink> links) {
    List<Row> rows = links.stream().map(SketchStore::linkRow).toList();
    return spark.createDataFrame(rows, LINKS);
  }

  private static Row linkRow(CopyLink link) {
    return RowFactory.create(
        link.id(), link.canonicalArticleId(), link.relation().code(), link.comparedId());
  }

  private static Row row(Row joined) {
    long id = joined.getAs(Sketches.ID);
    long comparedId = joined.getAs(COMPARED_ID);
    CopyLink link =
        new CopyLink(
            id,
            joined.getAs(ArticleCopies.CANONICAL_ARTICLE_ID),
            Relation.of(joined.getAs(ArticleCopies.RELATION)),
            comparedId);
    if (id == comparedId) {
      return CopyRows.row(
          joined, link, joined.getAs(ArticleCopies.ARTICLE_ID), Similarity.SAME);
    }
    Shingles compared = Shingles.of(joined.<byte[]>getAs(COMPARED_SHINGLES));
    return CopyRows.row(
        joined,
        link,
        joined.getAs(ArticleCopies.COMPARED_ARTICLE_ID),
        Similarity.of(Sketches.shingles(joined), compared));
  }
}
