package id.netra.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The articles that stand for a theme: the nearest to its centre, from different outlets. */
final class Representatives {
  private static final int FEWEST = 3;
  private static final int MOST = 5;

  private Representatives() {}

  /** Ids of three to five articles, fewer if the theme has no more. */
  static List<String> of(List<TrainingArticle> nearestFirst) {
    List<String> chosen = new ArrayList<>();
    Set<String> outlets = new HashSet<>();
    for (TrainingArticle article : nearestFirst) {
      if (chosen.size() < MOST && article.outlet().map(outlets::add).orElse(true)) {
        chosen.add(article.id());
      }
    }
    for (TrainingArticle article : nearestFirst) {
      if (chosen.size() < FEWEST && !chosen.contains(article.id())) {
        chosen.add(article.id());
      }
    }
    return chosen;
  }
}
