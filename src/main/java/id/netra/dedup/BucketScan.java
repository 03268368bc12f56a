package id.netra.dedup;

import java.util.Arrays;

/**
 * Goes through the articles of one bucket after the other and says which are to be compared.
 *
 * <p>Up to {@code dedup.bucket-cap} articles of a bucket are all compared with each other; in a
 * larger one each is compared with the next ones in time only, so that a stub that stands in
 * thousands of papers, or a paragraph that all articles of an outlet share, costs no more than
 * their number. True copies meet in many buckets.
 */
final class BucketScan {
  private final DedupSettings settings;
  private final PairSink sink;
  private final double excerptFactor;
  private long key;
  private int size;
  private long[] ids = new long[64];
  private long[] traits = new long[64];

  /** Takes the pairs of articles that are to be compared; the same pair may come several times. */
  @FunctionalInterface
  interface PairSink {
    void accept(long firstId, long secondId);
  }

  BucketScan(DedupSettings settings, PairSink sink) {
    this.settings = settings;
    this.sink = sink;
    this.excerptFactor = settings.leastExcerptFactor();
  }

  /** Adds the next article; those of one bucket come together, sorted by traits, then by id. */
  void add(long bucketKey, long articleTraits, long id) {
    if (bucketKey != key) {
      finish();
      key = bucketKey;
    }
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, 2 * size);
      traits = Arrays.copyOf(traits, 2 * size);
    }
    ids[size] = id;
    traits[size] = articleTraits;
    size++;
  }

  /** Ends the last bucket. */
  void finish() {
    int neighbours = neighbours();
    for (int i = 0; i < size; i++) {
      int end = (int) Math.min(size, i + 1L + neighbours);
      for (int j = i + 1; j < end; j++) {
        if (isWorthComparing(i, j)) {
          sink.accept(Math.min(ids[i], ids[j]), Math.max(ids[i], ids[j]));
        }
      }
    }
    size = 0;
  }

  private int neighbours() {
    if (BucketKeys.isExact(key)) {
      return 1;
    }
    long cap = settings.bucketCap();
    return size <= cap ? size : (int) Math.max(1, cap * cap / size);
  }

  private boolean isWorthComparing(int i, int j) {
    boolean isUndecided = Traits.isActive(traits[i]) || Traits.isActive(traits[j]);
    return isUndecided
        && (BucketKeys.isExact(key)
            || (areNear(i, j) && (!BucketKeys.isPassage(key) || areExcerptAndSource(i, j))));
  }

  private boolean areNear(int i, int j) {
    return Traits.areNear(traits[i], traits[j], settings.windowDays());
  }

  private boolean areExcerptAndSource(int i, int j) {
    long one = Traits.shingleCount(traits[i]);
    long other = Traits.shingleCount(traits[j]);
    return Math.max(one, other) >= excerptFactor * Math.min(one, other);
  }
}
