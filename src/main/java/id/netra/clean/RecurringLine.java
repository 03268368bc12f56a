package id.netra.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of an outlet, and the articles in which it stands: decides whether it is furniture.
 *
 * <p>"Kabar Contoh, dekat di hati" is, if it stands in a good share of the outlet's articles and
 * these tell different stories; stubs and prints of one report count as one story. Prose must stand
 * at the edge of its pages and in a larger share, a line with digits in half of all articles.
 */
final class RecurringLine {
  /** Fewer articles of an outlet teach nothing. */
  static final int LEAST_ARTICLES = 5;

  private static final double SHARE = 0.2;
  private static final double PROSE_SHARE = 0.3;
  private static final double DIGITS_SHARE = 0.5;
  private static final double EDGE_SHARE = 0.8;
  private static final int MOST_COMPARED = 40;

  private final List<WordSketch> sample = new ArrayList<>();
  private int articles;
  private int edges;

  /** How the line itself looks, which decides how much is asked of it. */
  enum Look {
    /** A short piece of text without digits. */
    LABEL(0),
    /** Anything with digits. */
    WITH_DIGITS(1),
    /** A paragraph or long sentence. */
    PROSE(2);

    private final int code;

    Look(int code) {
      this.code = code;
    }

    /** A number of two bits. */
    int code() {
      return code;
    }

    static Look ofCode(int code) {
      return code == PROSE.code ? PROSE : code == WITH_DIGITS.code ? WITH_DIGITS : LABEL;
    }

    static Look of(Line line) {
      boolean hasDigits = line.text().chars().anyMatch(Character::isDigit);
      return hasDigits ? WITH_DIGITS : Page.isProse(line) ? PROSE : LABEL;
    }
  }

  /**
   * The least number of articles with a line of any look: a fifth of a small outlet's, fewer in
   * proportion of a large one's, whose pages change over the years.
   */
  static long leastArticles(long outletArticles) {
    double all = (double) outletArticles;
    return Math.max(LEAST_ARTICLES, (long) Math.ceil(Math.min(SHARE * all, 2 * Math.sqrt(all))));
  }

  /** Adds an article with the line; those that come first are compared with each other. */
  void add(WordSketch words, boolean isAtEdge) {
    articles++;
    edges += isAtEdge ? 1 : 0;
    if (sample.size() < MOST_COMPARED) {
      sample.add(words);
    }
  }

  /** Whether the line is furniture of an outlet with so many articles. */
  boolean isFurniture(Look look, long outletArticles) {
    double share =
        switch (look) {
          case LABEL -> 0;
          case WITH_DIGITS -> DIGITS_SHARE;
          case PROSE -> PROSE_SHARE;
        };
    double least = Math.max((double) leastArticles(outletArticles), share * outletArticles);
    boolean isInPlace = look != Look.PROSE || edges >= EDGE_SHARE * articles;
    return articles >= least && isInPlace && stories() >= least;
  }

  /** Articles that tell stories of their own, by the sample. */
  private double stories() {
    List<WordSketch> stories = new ArrayList<>();
    for (WordSketch words : sample) {
      if (stories.stream().noneMatch(words::isLike)) {
        stories.add(words);
      }
    }
    return stories.size() < LEAST_ARTICLES ? 0 : (double) stories.size() * articles / sample.size();
  }
}
