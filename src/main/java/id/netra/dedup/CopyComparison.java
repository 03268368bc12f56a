package id.netra.dedup;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Compares, in Spark, the pairs that {@link CopyCandidates} found. */
final class CopyComparison {
  private static final String FIRST_SHINGLES = "first_shingles";
  private static final String SECOND_SHINGLES = "second_shingles";

  private static final int NEAR = 0;
  private static final int CONTAINED = 1;
  private static final int COMPARED = 2;

  private static final StructType SCHEMA =
      new StructType()
          .add("kind", DataTypes.IntegerType, false)
          .add(CopyCandidates.FIRST_ID, DataTypes.LongType, false)
          .add(CopyCandidates.SECOND_ID, DataTypes.LongType, false)
          .add("jaccard", DataTypes.DoubleType, false)
          .add("containment", DataTypes.DoubleType, false);

  private CopyComparison() {}

  /**
   * What comparing the pairs finds: few rows for each partition, and at most as many as there are
   * articles.
   *
   * @param shingles of all articles, by number
   */
  static Dataset<Row> compared(Dataset<Row> pairs, Dataset<Row> shingles, Kinship kinship) {
    MapPartitionsFunction<Row, Row> compare = rows -> edges(rows, kinship);
    return pairs
        .join(shingles.toDF(CopyCandidates.FIRST_ID, FIRST_SHINGLES), CopyCandidates.FIRST_ID)
        .join(shingles.toDF(CopyCandidates.SECOND_ID, SECOND_SHINGLES), CopyCandidates.SECOND_ID)
        .select(CopyCandidates.FIRST_ID, FIRST_SHINGLES, CopyCandidates.SECOND_ID, SECOND_SHINGLES)
        .mapPartitions(compare, Encoders.row(SCHEMA));
  }

  /** Adds such a row to what is known. */
  static void addTo(CopyEdges edges, Row row) {
    long firstId = row.getLong(1);
    long secondId = row.getLong(2);
    switch (row.getInt(0)) {
      case NEAR -> edges.addNear(firstId, secondId);
      case CONTAINED ->
          edges.addContainer(
              firstId, new Container(secondId, new Similarity(row.getDouble(3), row.getDouble(4))));
      default -> edges.addComparedPairs(firstId);
    }
  }

  private static Iterator<Row> edges(Iterator<Row> pairs, Kinship kinship) {
    CopyEdges edges = new CopyEdges(kinship);
    pairs.forEachRemaining(
        pair ->
            edges.compare(
                pair.getLong(0),
                Shingles.of(pair.<byte[]>getAs(1)),
                pair.getLong(2),
                Shingles.of(pair.<byte[]>getAs(3))));
    return rows(edges).iterator();
  }

  private static List<Row> rows(CopyEdges edges) {
    List<Row> rows = new ArrayList<>();
    rows.add(RowFactory.create(COMPARED, edges.comparedPairs(), 0L, 0.0, 0.0));
    edges
        .near()
        .forEach(
            pair -> rows.add(RowFactory.create(NEAR, pair.firstId(), pair.secondId(), 0.0, 0.0)));
    edges
        .containers()
        .forEach(
            (excerptId, container) ->
                rows.add(
                    RowFactory.create(
                        CONTAINED,
                        excerptId,
                        container.id(),
                        container.similarity().jaccardRatio(),
                        container.similarity().containmentRatio())));
    return rows;
  }
}
