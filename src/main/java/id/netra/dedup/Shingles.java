package id.netra.dedup;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The set of word 3-grams of a body, as sorted 32-bit hashes.
 *
 * <p>"Bawaslu mengimbau ASN netral" has two: "bawaslu mengimbau asn" and "mengimbau asn netral". A
 * body of one or two words has one shingle, the whole of it.
 */
final class Shingles {
  private static final int WORDS = 3;

  private final int[] hashes;

  private Shingles(int[] hashes) {
    this.hashes = hashes;
  }

  static Shingles of(BodyWords body) {
    int words = Math.min(WORDS, body.count());
    int grams = words == 0 ? 0 : body.count() - words + 1;
    int[] all = new int[grams];
    for (int i = 0; i < grams; i++) {
      all[i] = (int) (body.gram(i, words) >>> 32);
    }
    return new Shingles(SortedInts.distinct(all));
  }

  /** The set that {@link #bytes} wrote. */
  static Shingles of(byte[] bytes) {
    int[] hashes = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(hashes);
    return new Shingles(hashes);
  }

  byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
    bytes.asIntBuffer().put(hashes);
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
    int count = 0;
    for (int hash : hashes) {
      if (!phrases.contains(hash)) {
        left[count++] = hash;
      }
    }
    return new Shingles(Arrays.copyOf(left, count));
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

  @Override
  public boolean equals(Object other) {
    return other instanceof Shingles shingles && Arrays.equals(hashes, shingles.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }
}
