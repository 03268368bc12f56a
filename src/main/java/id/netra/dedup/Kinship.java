package id.netra.dedup;

import java.io.Serializable;

/**
 * The rule that tells near copies and excerpts from strangers.
 *
 * <p>Near are two articles with a Jaccard ratio of at least {@code dedup.min-jaccard}, if at least
 * {@code dedup.min-containment} of the shorter stands in the longer; without that the ratio must be
 * half as large again, for two stories of one outlet may share their background paragraphs. If they
 * are not near, but contained, the shorter is an excerpt. All this must hold without the common
 * phrases, too, unless the two are almost the same.
 *
 * @param minJaccard see {@link DedupSettings}
 * @param minContainment see {@link DedupSettings}
 * @param minShared least number of word 3-grams in common
 * @param phrases that do not count
 */
record Kinship(double minJaccard, double minContainment, int minShared, CommonPhrases phrases)
    implements Serializable {

  /** About half a sentence. */
  private static final int LEAST_SHARED = 8;

  private static final double CLEARLY = 1.5;
  private static final double ALMOST_SAME = 0.9;

  /** What two articles are to each other, the closest first. */
  enum Degree {
    NEAR,
    CONTAINED,
    NONE
  }

  /** The rule by which copies are found. */
  static Kinship of(DedupSettings settings, CommonPhrases phrases) {
    return new Kinship(settings.minJaccard(), settings.minContainment(), LEAST_SHARED, phrases);
  }

  /** The rule by which articles make one story when common phrases are counted. */
  static Kinship ofStories(DedupSettings settings) {
    return new Kinship(
        settings.minJaccard(),
        settings.minContainment(),
        CommonPhrases.leastSharedInStory(),
        CommonPhrases.NONE);
  }

  /** The degree of two articles that have so much in common. */
  Degree degree(Shingles one, Shingles other, Similarity similarity) {
    if (similarity.jaccardRatio() >= ALMOST_SAME) {
      return Degree.NEAR;
    }
    Degree degree = degree(similarity, Math.min(one.count(), other.count()));
    return degree == Degree.NONE || phrases.isEmpty()
        ? degree
        : farther(degree, degreeWithoutPhrases(one, other));
  }

  private Degree degreeWithoutPhrases(Shingles one, Shingles other) {
    Shingles ownOfOne = one.without(phrases);
    Shingles ownOfOther = other.without(phrases);
    return degree(
        Similarity.of(ownOfOne, ownOfOther), Math.min(ownOfOne.count(), ownOfOther.count()));
  }

  private Degree degree(Similarity similarity, int shorter) {
    if (similarity.containmentRatio() * shorter < minShared - 0.5) {
      return Degree.NONE;
    }
    boolean isContained = similarity.containmentRatio() >= minContainment;
    if (similarity.jaccardRatio() >= minJaccard * (isContained ? 1 : CLEARLY)) {
      return Degree.NEAR;
    }
    return isContained ? Degree.CONTAINED : Degree.NONE;
  }

  private static Degree farther(Degree one, Degree other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
