package id.netra.dedup;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The set of word 3-grams of a body, as sorted 32-bit hashes, each with the passage of the body in
 * which it first stands.
 *
 * <p>"Bawaslu mengimbau ASN netral" has two: "bawaslu mengimbau asn" and "mengimbau asn netral". A
 * body of one or two words has one shingle, the whole of it. A passage is a run of twelve 3-grams,
 * about a sentence.
 */
final class Shingles {
  private static final int WORDS = 3;
  private static final int PASSAGE_SHINGLES = 12;
  private static final int MOST_PASSAGES = Short.MAX_VALUE;

  /**
   * A passage is covered if every sixth of its 3-grams, two of twelve, stands in the other body.
   */
  private static final int COVERED_EVERY = 6;

  private final int[] hashes;
  private final short[] passages;

  private Shingles(int[] hashes, short[] passages) {
    this.hashes = hashes;
    this.passages = passages;
  }

  static Shingles of(BodyWords body) {
    int words = Math.min(WORDS, body.count());
    int grams = words == 0 ? 0 : body.count() - words + 1;
    long[] all = new long[grams];
    for (int i = 0; i < grams; i++) {
      all[i] = body.gram(i, words) >>> 32 << 32 | i;
    }
    Arrays.sort(all);
    return distinct(all);
  }

  /** The different hashes in the upper half of sorted numbers, with the place in the lower half. */
  private static Shingles distinct(long[] sorted) {
    int[] hashes = new int[sorted.length];
    short[] passages = new short[sorted.length];
    int last = Math.max(0, (sorted.length - PASSAGE_SHINGLES / 2) / PASSAGE_SHINGLES);
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      int hash = (int) (sorted[i] >> 32);
      if (count == 0 || hashes[count - 1] != hash) {
        int passage = Math.min((int) sorted[i] / PASSAGE_SHINGLES, last);
        hashes[count] = hash;
        passages[count] = (short) Math.min(passage, MOST_PASSAGES);
        count++;
      }
    }
    return new Shingles(Arrays.copyOf(hashes, count), Arrays.copyOf(passages, count));
  }

  /** The set that {@link #bytes} wrote. */
  static Shingles of(byte[] bytes) {
    int count = bytes.length / (Integer.BYTES + Short.BYTES);
    int[] hashes = new int[count];
    short[] passages = new short[count];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    buffer.asIntBuffer().get(hashes);
    buffer.position(count * Integer.BYTES).asShortBuffer().get(passages);
    return new Shingles(hashes, passages);
  }

  byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(hashes.length * (Integer.BYTES + Short.BYTES));
    bytes.asIntBuffer().put(hashes);
    bytes.position(hashes.length * Integer.BYTES).asShortBuffer().put(passages);
    return bytes.array();
  }

  int count() {
    return hashes.length;
  }

  int hash(int index) {
    return hashes[index];
  }

  /** The shingles that are no common phrases. */
  Shingles without(CommonPhrases phrases) {
    int[] left = new int[hashes.length];
    short[] places = new short[hashes.length];
    int count = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (!phrases.contains(hashes[i])) {
        left[count] = hashes[i];
        places[count] = passages[i];
        count++;
      }
    }
    return new Shingles(Arrays.copyOf(left, count), Arrays.copyOf(places, count));
  }

  /** Number of shingles that stand in both. */
  int sharedWith(Shingles other) {
    int shared = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < hashes.length && theirs < other.hashes.length) {
      int left = hashes[mine];
      int right = other.hashes[theirs];
      shared += left == right ? 1 : 0;
      mine += left <= right ? 1 : 0;
      theirs += right <= left ? 1 : 0;
    }
    return shared;
  }

  /**
   * The share of this body, by passages, of which at least some words stand in the other one.
   *
   * <p>A report of which each sentence was reworded is covered as a whole; of a digest of two
   * reports each covers a half.
   */
  double coverageBy(Shingles other) {
    int[] sizes = new int[passageCount()];
    int[] shared = new int[sizes.length];
    int theirs = 0;
    for (int mine = 0; mine < hashes.length; mine++) {
      while (theirs < other.hashes.length && other.hashes[theirs] < hashes[mine]) {
        theirs++;
      }
      boolean isShared = theirs < other.hashes.length && other.hashes[theirs] == hashes[mine];
      sizes[passages[mine]]++;
      shared[passages[mine]] += isShared ? 1 : 0;
    }
    int covered = 0;
    for (int i = 0; i < sizes.length; i++) {
      boolean isCovered = shared[i] > 0 && shared[i] * COVERED_EVERY >= sizes[i];
      covered += isCovered ? sizes[i] : 0;
    }
    return hashes.length == 0 ? 0 : (double) covered / hashes.length;
  }

  private int passageCount() {
    int last = -1;
    for (short passage : passages) {
      last = Math.max(last, passage);
    }
    return last + 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shingles shingles
        && Arrays.equals(hashes, shingles.hashes)
        && Arrays.equals(passages, shingles.passages);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }
}
