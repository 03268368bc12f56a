package id.netra.clean;

import java.io.Serializable;

/**
 * What is counted of an outlet before its lines are looked at: now, and without the new articles.
 *
 * @param articles different articles
 * @param articlesBefore those that were there before
 * @param dateOrder by all articles
 * @param dateOrderBefore by those that were there before
 */
record OutletTotals(
    long articles, long articlesBefore, DateOrder dateOrder, DateOrder dateOrderBefore)
    implements Serializable {

  /** Whether enough articles are there to learn lines from. */
  boolean hasEnoughArticles() {
    return articles >= RecurringLine.LEAST_ARTICLES;
  }

  boolean hasChangedDateOrder() {
    return articlesBefore > 0 && dateOrder != dateOrderBefore;
  }

  /** Whether a line that stands in so many articles may be furniture, now or before. */
  boolean isWorthALook(long with, long withBefore) {
    return with >= RecurringLine.leastArticles(articles)
        || (withBefore > 0 && withBefore >= RecurringLine.leastArticles(articlesBefore));
  }
}
