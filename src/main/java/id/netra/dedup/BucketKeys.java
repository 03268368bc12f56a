package id.netra.dedup;

import java.util.Arrays;

/**
 * The buckets that an article falls into; only articles that meet in one are compared.
 *
 * <p>One bucket for the exact words, one for each band of the signature, one for each sampled
 * 5-gram. The last two bits of a key say which kind it is.
 */
final class BucketKeys {

  private static final long KIND_BITS = 3;
  private static final long EXACT = 0;
  private static final long BAND = 1;
  private static final long PASSAGE = 2;

  private BucketKeys() {}

  static long[] of(String textHash, Signature signature, DedupSettings settings) {
    if (signature.isEmpty()) {
      return new long[0];
    }
    int bands = settings.bands();
    long[] keys = new long[1 + bands + signature.passageCount()];
    keys[0] = key(EXACT, Long.parseUnsignedLong(textHash.substring(0, 16), 16));
    for (int band = 0; band < bands; band++) {
      keys[1 + band] = key(BAND, band(signature, band, settings.rows()));
    }
    for (int i = 0; i < signature.passageCount(); i++) {
      keys[1 + bands + i] = key(PASSAGE, Mixing.mixed(signature.passage(i)));
    }
    return keys;
  }

  /** The keys of articles that two or more of them have; the others lead nowhere. */
  static long[] shared(long[] sorted) {
    int kept = 0;
    for (int i = 1; i < sorted.length; i++) {
      boolean isNewPair =
          sorted[i] == sorted[i - 1] && (kept == 0 || sorted[kept - 1] != sorted[i]);
      if (isNewPair) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  /** Whether the key is one of equal texts, which know no window of publication. */
  static boolean isExact(long key) {
    return (key & KIND_BITS) == EXACT;
  }

  /** Whether the key is one of a sampled passage. */
  static boolean isPassage(long key) {
    return (key & KIND_BITS) == PASSAGE;
  }

  private static long band(Signature signature, int band, int rows) {
    long hash = band;
    for (int row = 0; row < rows; row++) {
      hash = Mixing.with(hash, signature.minHash(band * rows + row));
    }
    return hash;
  }

  private static long key(long kind, long hash) {
    return (hash & ~KIND_BITS) | kind;
  }
}
