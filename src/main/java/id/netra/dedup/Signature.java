package id.netra.dedup;

import java.util.Arrays;

/**
 * What is kept of a body to find its copies: 128 MinHash values and a sample of its word 5-grams.
 *
 * <p>Two bodies agree in each of the 128 values with a probability equal to their Jaccard ratio.
 * One hash function fills them all: it throws each shingle into one of 128 bins, which keep the
 * smallest (Li, Owen, Zhang: One Permutation Hashing, NIPS 2012). A bin that stays empty, as in
 * short texts, borrows from a bin that its own hash function picks (Shrivastava: Optimal
 * Densification for Fast and Accurate Minwise Hashing, ICML 2017), for empty bins would match each
 * other.
 *
 * <p>A very short excerpt agrees with its long source in few of them. For these a quarter of all
 * word 5-grams is kept, chosen by hash, so that both texts keep the same ones.
 */
final class Signature {
  /** Number of MinHash values. */
  static final int MIN_HASHES = 128;

  private static final int BIN_BITS = 7;
  private static final int PASSAGE_WORDS = 5;
  private static final int PASSAGE_EVERY = 4;
  private static final int MOST_PASSAGES = 2_000;

  private final int[] values;

  private Signature(int[] values) {
    this.values = values;
  }

  /** The signature of a body; it has no values at all if the body has no words. */
  static Signature of(BodyWords body, Shingles shingles) {
    if (shingles.count() == 0) {
      return new Signature(new int[0]);
    }
    int[] passages = passages(body);
    int[] values = Arrays.copyOf(minHashes(shingles), MIN_HASHES + passages.length);
    System.arraycopy(passages, 0, values, MIN_HASHES, passages.length);
    return new Signature(values);
  }

  /** The signature that {@link #values} gave away. */
  static Signature of(int[] values) {
    return new Signature(values);
  }

  /** First the MinHash values, then the sample of 5-grams. */
  int[] values() {
    return values;
  }

  boolean isEmpty() {
    return values.length == 0;
  }

  int minHash(int index) {
    return values[index];
  }

  int passageCount() {
    return Math.max(0, values.length - MIN_HASHES);
  }

  int passage(int index) {
    return values[MIN_HASHES + index];
  }

  private static int[] minHashes(Shingles shingles) {
    int[] smallest = new int[MIN_HASHES];
    boolean[] isFilled = new boolean[MIN_HASHES];
    for (int i = 0; i < shingles.count(); i++) {
      long hash = Mixing.mixed(shingles.hash(i));
      int bin = (int) (hash >>> (Long.SIZE - BIN_BITS));
      int value = (int) hash;
      if (!isFilled[bin] || value < smallest[bin]) {
        smallest[bin] = value;
        isFilled[bin] = true;
      }
    }
    int[] dense = smallest.clone();
    for (int bin = 0; bin < MIN_HASHES; bin++) {
      dense[bin] = smallest[lender(bin, isFilled)];
    }
    return dense;
  }

  private static int lender(int bin, boolean[] isFilled) {
    int lender = bin;
    for (int attempt = 1; !isFilled[lender]; attempt++) {
      lender = (int) (Mixing.with(bin, attempt) >>> (Long.SIZE - BIN_BITS));
    }
    return lender;
  }

  private static int[] passages(BodyWords body) {
    int grams = Math.max(0, body.count() - PASSAGE_WORDS + 1);
    int[] chosen = new int[grams];
    int count = 0;
    for (int i = 0; i < grams; i++) {
      long hash = body.gram(i, PASSAGE_WORDS);
      if (Long.remainderUnsigned(hash, PASSAGE_EVERY) == 0) {
        chosen[count++] = (int) (hash >>> 32);
      }
    }
    int[] sorted = SortedInts.distinct(Arrays.copyOf(chosen, count));
    return sorted.length <= MOST_PASSAGES ? sorted : Arrays.copyOf(sorted, MOST_PASSAGES);
  }
}
