package id.netra.clean;

/**
 * Numbers by which lines of different pages are recognised as the same: letters and digits count,
 * whatever their case and what stands between them.
 *
 * <p>"» Kabar Contoh, Dekat di Hati" and "KABAR CONTOH dekat di hati" have one key; "Total 40
 * kasus" and "Total 41 kasus" have two.
 */
final class LineKeys {
  /** Key of a line with too few letters to be recognised by. */
  static final long NO_KEY = 0;

  /** The lowest three bits are free for what else is to be known of a line. */
  private static final long KEY_BITS = ~7L;

  private static final int LEAST_LETTERS = 4;
  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private LineKeys() {}

  /** The key of a line, a multiple of 8 and not 0, or {@link #NO_KEY}. */
  static long of(String line) {
    long hash = FNV_START;
    int letters = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        hash = (hash ^ Character.toLowerCase(c)) * FNV_PRIME;
        letters += Character.isLetter(c) ? 1 : 0;
      }
    }
    long key = mixed(hash) & KEY_BITS;
    return letters < LEAST_LETTERS || key == NO_KEY ? NO_KEY : key;
  }

  /**
   * The key with two marks.
   *
   * @param key of the line
   * @param look 0, 1 or 2
   * @param edge 1 for a line at the edge of its page, else 0
   */
  static long marked(long key, int look, int edge) {
    return key | (long) look << 1 | edge;
  }

  static long key(long marked) {
    return marked & KEY_BITS;
  }

  static int look(long marked) {
    return (int) (marked & ~KEY_BITS) >> 1;
  }

  static boolean isAtEdge(long marked) {
    return (marked & 1) == 1;
  }

  /** A number that orders articles by chance, but always in the same way. */
  static int place(String article) {
    return (int) mixed(article.hashCode());
  }

  /** Spreads the bits of a hash (finaliser of SplitMix64). */
  static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
