package id.netra.dedup;

/**
 * The place of an article in its group.
 *
 * @param id number of the article within the search
 * @param canonicalArticleId the original
 * @param relation to it
 * @param comparedId the article with which the ratios compare it: the original, for an excerpt its
 *     container, for an original itself
 */
record CopyLink(long id, String canonicalArticleId, Relation relation, long comparedId) {}
