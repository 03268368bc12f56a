package id.netra.theme;

/**
 * Which terms take part, and with what weight.
 *
 * @param minArticles fewest articles in which a term stands
 * @param minArticleRatio fewest articles in which a term stands, as a share
 * @param maxArticleRatio most articles in which a term stands, as a share
 * @param maxTerms most terms in the vocabulary
 * @param placeWeight weight of names of places and titles of persons, where other terms weigh 1
 * @param stemming how words are brought to a common form
 */
public record TermSettings(
    int minArticles,
    double minArticleRatio,
    double maxArticleRatio,
    int maxTerms,
    double placeWeight,
    Stemming stemming) {

  /** Checks every value against its range; the message names key, value and range. */
  public TermSettings {
    Ranges.requireWithin("theme.min-articles", minArticles, 1, 1_000);
    Ranges.requireWithin("theme.min-article-ratio", minArticleRatio, 0, 0.1);
    Ranges.requireWithin("theme.max-article-ratio", maxArticleRatio, 0.1, 1);
    Ranges.requireWithin("theme.max-terms", maxTerms, 100, 1_000_000);
    Ranges.requireWithin("theme.place-weight", placeWeight, 0, 1);
  }

  TermCuts cuts() {
    return new TermCuts(minArticles, minArticleRatio, maxArticleRatio, maxTerms);
  }
}
