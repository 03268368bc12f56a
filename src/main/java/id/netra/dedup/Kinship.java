package id.netra.dedup;

import java.io.Serializable;

/**
 * The rule that tells near copies and excerpts from strangers.
 *
 * <p>Kin are two articles if at least {@code dedup.min-coverage} of the shorter, by its passages,
 * shows traces of the longer, and at least {@code dedup.min-containment} of its 3-grams stand
 * there: a report that was reworded throughout is kin, two stories with a background paragraph in
 * common are not, nor is a digest of two reports kin to both. Kin with a Jaccard ratio of at least
 * {@code dedup.min-jaccard} are near copies; otherwise the shorter is an excerpt. All this must
 * hold without the common phrases, too, unless the two are almost the same.
 *
 * @param settings see {@link DedupSettings}
 * @param minShared least number of word 3-grams in common
 * @param phrases that do not count
 */
record Kinship(DedupSettings settings, int minShared, CommonPhrases phrases)
    implements Serializable {

  /** Less than half a sentence. */
  private static final int LEAST_SHARED = 6;

  private static final double ALMOST_SAME = 0.9;

  /** What two articles are to each other, the closest first. */
  enum Degree {
    NEAR,
    CONTAINED,
    NONE
  }

  /** The rule by which copies are found. */
  static Kinship of(DedupSettings settings, CommonPhrases phrases) {
    return new Kinship(settings, LEAST_SHARED, phrases);
  }

  /** The rule by which articles make one story when common phrases are counted. */
  static Kinship ofStories(DedupSettings settings) {
    return new Kinship(settings, CommonPhrases.leastSharedInStory(), CommonPhrases.NONE);
  }

  /** The degree of two articles that have so much in common. */
  Degree degree(Shingles one, Shingles other, Similarity similarity) {
    if (similarity.jaccardRatio() >= ALMOST_SAME) {
      return Degree.NEAR;
    }
    Degree degree = degreeBy(one, other, similarity);
    return degree == Degree.NONE || phrases.isEmpty()
        ? degree
        : farther(degree, degreeWithoutPhrases(one, other));
  }

  private Degree degreeWithoutPhrases(Shingles one, Shingles other) {
    Shingles ownOfOne = one.without(phrases);
    Shingles ownOfOther = other.without(phrases);
    return degreeBy(ownOfOne, ownOfOther, Similarity.of(ownOfOne, ownOfOther));
  }

  private Degree degreeBy(Shingles one, Shingles other, Similarity similarity) {
    boolean isFirstShorter = one.count() <= other.count();
    Shingles shorter = isFirstShorter ? one : other;
    Shingles longer = isFirstShorter ? other : one;
    boolean isKin =
        similarity.containmentRatio() * shorter.count() >= minShared - 0.5
            && similarity.containmentRatio() >= settings.minContainment()
            && shorter.coverageBy(longer) >= settings.minCoverage();
    if (!isKin) {
      return Degree.NONE;
    }
    return similarity.jaccardRatio() >= settings.minJaccard() ? Degree.NEAR : Degree.CONTAINED;
  }

  private static Degree farther(Degree one, Degree other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
