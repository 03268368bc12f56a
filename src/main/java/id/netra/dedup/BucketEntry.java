package id.netra.dedup;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/**
 * An article in a bucket.
 *
 * @param key of the bucket
 * @param traits of the article
 * @param id of the article
 */
record BucketEntry(long key, long traits, long id) {
  private static final Comparator<BucketEntry> BY_BUCKET =
      Comparator.comparingLong(BucketEntry::key)
          .thenComparingLong(BucketEntry::traits)
          .thenComparingLong(BucketEntry::id);

  /** The row that {@link CopyCandidates#ENTRY_SCHEMA} describes. */
  static BucketEntry of(Row row) {
    return new BucketEntry(row.getLong(0), row.getLong(1), row.getLong(2));
  }

  /** The same article, to be decided tonight. */
  BucketEntry active() {
    return new BucketEntry(key, Traits.active(traits), id);
  }

  /** The pairs of articles that are to be compared, each once. */
  static Set<CopyEdges.Pair> pairs(Collection<BucketEntry> entries, DedupSettings settings) {
    Set<CopyEdges.Pair> pairs = new HashSet<>();
    BucketScan scan =
        new BucketScan(settings, (one, other) -> pairs.add(new CopyEdges.Pair(one, other)));
    List<BucketEntry> sorted = entries.stream().sorted(BY_BUCKET).toList();
    sorted.forEach(entry -> scan.add(entry.key(), entry.traits(), entry.id()));
    scan.finish();
    return pairs;
  }
}
