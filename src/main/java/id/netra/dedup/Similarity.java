package id.netra.dedup;

/**
 * How much two bodies have in common, by their word 3-grams.
 *
 * @param jaccardRatio shared 3-grams over all, 0 to 1; a wire copy cut to a third has about 0.3
 * @param containmentRatio shared 3-grams over those of the shorter body; an excerpt has 1
 */
record Similarity(double jaccardRatio, double containmentRatio) {
  /** That of an article with itself. */
  static final Similarity SAME = new Similarity(1, 1);

  static Similarity of(Shingles one, Shingles other) {
    int shorter = Math.min(one.count(), other.count());
    if (shorter == 0) {
      return new Similarity(0, 0);
    }
    double shared = one.sharedWith(other);
    return new Similarity(shared / (one.count() + other.count() - shared), shared / shorter);
  }
}
