package id.netra.theme;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * All articles with their themes.
 *
 * @param rows rows of {@code gold.article_themes}
 * @param counts articles by theme and by sub-theme
 * @param tally how they lie to the themes
 */
record AssignedArticles(Dataset<Row> rows, Map<String, Long> counts, Tally tally) {

  /** Collects counts and tally. */
  static final class Counter {
    private final Map<String, Long> counts = new HashMap<>();
    private Tally tally = Tally.NOTHING;

    /** Counts as many articles of that theme and sub-theme. */
    void add(Optional<String> themeId, Optional<String> subthemeId, Tally more) {
      themeId.ifPresent(id -> counts.merge(id, more.articles(), Long::sum));
      subthemeId.ifPresent(id -> counts.merge(id, more.articles(), Long::sum));
      tally = tally.and(more);
    }

    AssignedArticles of(Dataset<Row> rows) {
      return new AssignedArticles(rows, counts, tally);
    }
  }
}
