package id.netra.dedup;

/**
 * A small memory of pairs that were seen lately, for most copies meet in many buckets.
 *
 * <p>It never calls a new pair old, but may have forgotten an old one.
 */
final class RecentPairs {
  private static final int PLACES = 1 << 18;

  private final long[] firsts = new long[PLACES];
  private final long[] seconds = new long[PLACES];

  /** Whether the pair is not remembered; from now on it is. */
  boolean isNew(long firstId, long secondId) {
    int place = (int) Mixing.with(firstId, secondId) & (PLACES - 1);
    if (firsts[place] == firstId && seconds[place] == secondId) {
      return false;
    }
    firsts[place] = firstId;
    seconds[place] = secondId;
    return true;
  }
}
