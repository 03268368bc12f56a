package id.netra.dedup;

import static org.apache.spark.sql.functions.broadcast;

import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Numbers of articles as a Dataset, and what of other Datasets belongs to them. */
final class Ids {
  private static final StructType SCHEMA =
      new StructType().add(Sketches.ID, DataTypes.LongType, false);

  private Ids() {}

  static Dataset<Row> of(SparkSession spark, Collection<Long> ids) {
    List<Row> rows = ids.stream().sorted().map(id -> RowFactory.create(id)).toList();
    return spark.createDataFrame(rows, SCHEMA);
  }

  /** The rows whose number is among a few. */
  static Dataset<Row> within(Dataset<Row> rows, Dataset<Row> few) {
    return rows.join(broadcast(few), column(Sketches.ID), "left_semi");
  }

  /** The rows whose number is not among a few. */
  static Dataset<Row> without(Dataset<Row> rows, Dataset<Row> few) {
    return rows.join(broadcast(few), column(Sketches.ID), "left_anti");
  }

  static Seq<String> column(String name) {
    return CollectionConverters.asScala(List.of(name)).toSeq();
  }
}
