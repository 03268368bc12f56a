package id.netra.dedup;

/**
 * The finaliser of MurmurHash3, by which every bit of a number comes to depend on every other.
 *
 * <p>Source: A. Appleby, MurmurHash3 (public domain), with the constants of D. Stafford's mix 13.
 */
final class Mixing {
  private Mixing() {}

  static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  /** A hash of a sequence that so far has the hash {@code sequence}, with one more value. */
  static long with(long sequence, long value) {
    return mixed(sequence * 0x9e3779b97f4a7c15L + value + 1);
  }
}
