package id.netra.dedup;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Finds, in Spark, the pairs of articles that are to be compared. */
final class CopyCandidates {
  static final String FIRST_ID = "first_id";
  static final String SECOND_ID = "second_id";

  private static final String BUCKET = "bucket";
  private static final String BUCKETS = "buckets";
  private static final String TRAITS = "traits";
  private static final int BUCKET_AT = 0;
  private static final int TRAITS_AT = 1;
  private static final int ID_AT = 2;

  private static final StructType BUCKETS_SCHEMA =
      new StructType()
          .add(BUCKETS, DataTypes.createArrayType(DataTypes.LongType, false), false)
          .add(TRAITS, DataTypes.LongType, false)
          .add(Sketches.ID, DataTypes.LongType, false);

  /** An article in a bucket: key, traits, number. */
  static final StructType ENTRY_SCHEMA =
      new StructType()
          .add(BUCKET, DataTypes.LongType, false)
          .add(TRAITS, DataTypes.LongType, false)
          .add(Sketches.ID, DataTypes.LongType, false);

  private static final StructType PAIR_SCHEMA =
      new StructType()
          .add(FIRST_ID, DataTypes.LongType, false)
          .add(SECOND_ID, DataTypes.LongType, false);

  private CopyCandidates() {}

  /** Pairs among the articles of the sketches. */
  static Dataset<Row> within(Dataset<Row> sketches, DedupSettings settings) {
    MapFunction<Row, Row> toBuckets =
        row ->
            RowFactory.create(
                Sketches.keys(row, settings),
                Traits.active(Sketches.traits(row)),
                Sketches.id(row));
    return scanned(
        sketches
            .map(toBuckets, Encoders.row(BUCKETS_SCHEMA))
            .select(explode(col(BUCKETS)).as(BUCKET), col(TRAITS), col(Sketches.ID)),
        settings);
  }

  private static Dataset<Row> scanned(Dataset<Row> entries, DedupSettings settings) {
    MapPartitionsFunction<Row, Row> scan = rows -> new ScannedPairs(rows, settings);
    return entries
        .repartition(col(BUCKET))
        .sortWithinPartitions(BUCKET, TRAITS, Sketches.ID)
        .mapPartitions(scan, Encoders.row(PAIR_SCHEMA))
        .distinct();
  }

  /** The pairs of the buckets of one partition, made as they are asked for. */
  private static final class ScannedPairs implements Iterator<Row> {
    private final Iterator<Row> entries;
    private final BucketScan scan;
    private final RecentPairs recent = new RecentPairs();
    private final List<Row> ready = new ArrayList<>();
    private int next;

    ScannedPairs(Iterator<Row> entries, DedupSettings settings) {
      this.entries = entries;
      this.scan = new BucketScan(settings, this::add);
    }

    @Override
    public boolean hasNext() {
      if (next == ready.size()) {
        ready.clear();
        next = 0;
        fill();
      }
      return next < ready.size();
    }

    @Override
    public Row next() {
      return ready.get(next++);
    }

    private void fill() {
      while (ready.isEmpty() && entries.hasNext()) {
        Row entry = entries.next();
        scan.add(entry.getLong(BUCKET_AT), entry.getLong(TRAITS_AT), entry.getLong(ID_AT));
      }
      if (ready.isEmpty()) {
        scan.finish();
      }
    }

    private void add(long firstId, long secondId) {
      if (recent.isNew(firstId, secondId)) {
        ready.add(RowFactory.create(firstId, secondId));
      }
    }
  }
}
