package id.netra.dedup;

import java.util.Arrays;

/**
 * The buckets that an article falls into; only articles that meet in one are compared.
 *
 * <p>One bucket for the exact words, one for each band of the signature, one for each sampled
 * 5-gram. The last two bits of a key say which kind it is.
 */
final class BucketKeys {
  /** The kinds of buckets. */
  enum Kind {
    EXACT,
    BAND,
    PASSAGE
  }

  private static final Kind[] KINDS = Kind.values();
  private static final long KIND_BITS = 3;

  private BucketKeys() {}

  static long[] of(String textHash, Signature signature, DedupSettings settings) {
    if (signature.isEmpty()) {
      return new long[0];
    }
    int bands = settings.bands();
    long[] keys = new long[1 + bands + signature.passageCount()];
    keys[0] = key(Kind.EXACT, Long.parseUnsignedLong(textHash.substring(0, 16), 16));
    for (int band = 0; band < bands; band++) {
      keys[1 + band] = key(Kind.BAND, band(signature, band, settings.rows()));
    }
    for (int i = 0; i < signature.passageCount(); i++) {
      keys[1 + bands + i] = key(Kind.PASSAGE, Mixing.mixed(signature.passage(i)));
    }
    return keys;
  }

  /** The keys of articles that two or more of them have; the others lead nowhere. */
  static long[] shared(long[] sorted) {
    int kept = 0;
    for (int i = 1; i < sorted.length; i++) {
      boolean isNewPair = sorted[i] == sorted[i - 1] && (kept == 0 || sorted[kept - 1] != sorted[i]);
      if (isNewPair) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  static Kind kind(long key) {
    return KINDS[(int) (key & KIND_BITS)];
  }

  private static long band(Signature signature, int band, int rows) {
    long hash = band;
    for (int row = 0; row < rows; row++) {
      hash = Mixing.with(hash, signature.minHash(band * rows + row));
    }
    return hash;
  }

  private static long key(Kind kind, long hash) {
    return (hash & ~KIND_BITS) | kind.ordinal();
  }
}
