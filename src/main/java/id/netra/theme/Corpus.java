package id.netra.theme;

import java.util.List;

/** The articles of a night, to learn from and to be given themes. */
interface Corpus {
  /** The articles to learn from: at most a sample, no copies, in a fixed order. */
  List<TrainingArticle> originals();

  /** Gives a theme to what has none yet; all that is settled stays as it is. */
  AssignedArticles withNewAssigned(ThemeModel model, AnalystView view);

  /** Gives a theme to all articles. */
  AssignedArticles withAllAssigned(ThemeModel model, GivenThemes given, AnalystView view);
}
