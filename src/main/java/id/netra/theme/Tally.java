package id.netra.theme;

/**
 * How a number of articles lie to the themes, in exact sums.
 *
 * @param articles all of them
 * @param withoutTheme those far from every theme
 * @param similarityMillionths sum of similarities in millionths, so that no order of summation
 *     changes it
 */
record Tally(long articles, long withoutTheme, long similarityMillionths) {
  private static final double MILLION = 1e6;

  static final Tally NOTHING = new Tally(0, 0, 0);

  static long millionths(double similarity) {
    return Math.round(similarity * MILLION);
  }

  Tally and(Tally other) {
    return new Tally(
        articles + other.articles,
        withoutTheme + other.withoutTheme,
        similarityMillionths + other.similarityMillionths);
  }

  Tally less(Tally other) {
    return new Tally(
        articles - other.articles,
        withoutTheme - other.withoutTheme,
        similarityMillionths - other.similarityMillionths);
  }

  double withoutThemeRatio() {
    return articles <= 0 ? 0 : (double) withoutTheme / articles;
  }

  double meanSimilarity() {
    return articles <= 0 ? 0 : similarityMillionths / MILLION / articles;
  }
}
