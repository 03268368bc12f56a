package id.netra.dedup;

import java.io.Serializable;
import java.util.List;

/**
 * What tonight's articles look for among the known ones.
 *
 * @param buckets those that they fall into
 * @param times traits of articles of every day that occurs among them
 */
record Wanted(LongSet buckets, List<Long> times) implements Serializable {

  /** What the articles of these entries look for. */
  static Wanted by(List<BucketEntry> entries) {
    return new Wanted(
        LongSet.of(entries.stream().mapToLong(BucketEntry::key).toArray()),
        List.copyOf(
            entries.stream()
                .map(entry -> Traits.time(entry.traits()))
                .distinct()
                .toList()));
  }

  boolean isNear(long traits, int windowDays) {
    for (long time : times) {
      if (Traits.areNear(time, traits, windowDays)) {
        return true;
      }
    }
    return false;
  }
}
