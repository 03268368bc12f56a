package id.netra.dedup;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Word 3-grams that stand in many unlike stories: standing phrases, and the closing lines by which
 * an outlet describes itself.
 *
 * <p>They prove no kinship: two short articles may have little else in common. They are counted in
 * a sample of the lake, and by story, not by article: copies that have much in common count once,
 * so that a report in sixty papers does not become a phrase.
 */
final class CommonPhrases implements Serializable {
  /** None at all. */
  static final CommonPhrases NONE = new CommonPhrases(new int[0]);

  /** About so many articles are in the sample. */
  static final int SAMPLE_ARTICLES = 4_000;

  /** 3-grams that must be shared, beyond the usual rule, to take two articles for one story. */
  private static final int STORY_SHARED = 60;

  private static final int LEAST_STORIES = 8;

  private final int[] shingles;

  private CommonPhrases(int[] shingles) {
    this.shingles = shingles;
  }

  /**
   * The common phrases of a sample.
   *
   * @param sample the shingles of its articles, by number
   * @param edges what comparing them found, by {@link Kinship#ofStories}
   */
  static CommonPhrases of(Map<Long, Shingles> sample, CopyEdges edges) {
    long[] places = new long[sample.values().stream().mapToInt(Shingles::count).sum()];
    Map<Integer, Integer> stories = new HashMap<>();
    int count = 0;
    for (Map.Entry<Long, Shingles> article : sample.entrySet()) {
      int story = stories.computeIfAbsent(story(article.getKey(), edges), any -> stories.size());
      for (int i = 0; i < article.getValue().count(); i++) {
        places[count++] = (long) article.getValue().hash(i) << Integer.SIZE | story;
      }
    }
    Arrays.sort(places);
    return new CommonPhrases(common(places));
  }

  static int leastSharedInStory() {
    return STORY_SHARED;
  }

  /**
   * The largest number of an article in the sample: numbers are hashes, so that their share of all
   * numbers is the sample's share of all articles.
   */
  static long lastSampled(long articles) {
    double share = Math.min(1, (double) SAMPLE_ARTICLES / Math.max(1, articles));
    return share == 1 ? Long.MAX_VALUE : (long) (Long.MIN_VALUE + share * 0x1p64);
  }

  boolean isEmpty() {
    return shingles.length == 0;
  }

  boolean contains(int shingle) {
    return Arrays.binarySearch(shingles, shingle) >= 0;
  }

  private static int story(long id, CopyEdges edges) {
    Container container = edges.containers().get(id);
    return edges.component(container == null ? id : container.id());
  }

  /** The shingles with enough stories; places are sorted by shingle, then story. */
  private static int[] common(long[] places) {
    int[] common = new int[places.length / LEAST_STORIES];
    int kept = 0;
    int stories = 0;
    for (int i = 0; i < places.length; i++) {
      boolean isSameShingle = i > 0 && places[i] >> Integer.SIZE == places[i - 1] >> Integer.SIZE;
      boolean isSameStory = i > 0 && places[i] == places[i - 1];
      stories = isSameShingle ? stories + (isSameStory ? 0 : 1) : 1;
      if (stories == LEAST_STORIES && !isSameStory) {
        common[kept++] = (int) (places[i] >> Integer.SIZE);
      }
    }
    return Arrays.copyOf(common, kept);
  }
}
