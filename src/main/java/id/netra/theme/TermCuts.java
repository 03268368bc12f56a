package id.netra.theme;

/**
 * The range of article counts within which a term takes part.
 *
 * @param minArticles fewest articles a term stands in, on a corpus of a few hundred or more
 * @param minRatio fewest articles as a share of the corpus; the larger of the two holds
 * @param maxRatio most articles as a share of the corpus
 * @param maxTerms most terms, the most frequent first
 */
record TermCuts(int minArticles, double minRatio, double maxRatio, int maxTerms) {
  private static final int FEW_ARTICLES = 20;
  private static final int SOME_ARTICLES = 200;

  /** Fewest articles: every term counts in a handful, two articles are enough in a small corpus. */
  int fewestArticles(int articles) {
    int wanted = Math.max(minArticles, (int) Math.round(minRatio * articles));
    if (articles < FEW_ARTICLES) {
      return 1;
    }
    return articles < SOME_ARTICLES ? Math.min(2, wanted) : wanted;
  }

  /** Most articles; a handful of articles has no common terms to cut. */
  int mostArticles(int articles) {
    return articles < FEW_ARTICLES ? articles : (int) Math.ceil(maxRatio * articles);
  }

  /** The same without an upper bound, for a corpus in which every article says the same. */
  TermCuts withoutCeiling() {
    return new TermCuts(minArticles, minRatio, 1, maxTerms);
  }
}
