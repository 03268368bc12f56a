package id.netra.theme;

import java.util.List;

/**
 * A part of a theme.
 *
 * @param id lasting id
 * @param label what sets it apart within the theme
 * @param topTerms telling terms, best first
 * @param articleCount articles assigned to it
 */
record Subtheme(String id, String label, List<String> topTerms, long articleCount) {
  Subtheme withArticleCount(long count) {
    return new Subtheme(id, label, topTerms, count);
  }
}
