package id.netra.theme;

import static org.apache.spark.sql.functions.col;

import id.netra.table.ArticleThemes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The articles that stand for a part which an analyst has split off, once it has some. */
final class RepresentativesOfParts {
  private static final int MOST = 5;

  private RepresentativesOfParts() {}

  /** The theme as it is, unless it is such a part without representatives. */
  static Theme of(Theme theme, AnalystView view, Dataset<Row> articleThemes) {
    if (!theme.isActive()
        || !view.isPart(theme.id())
        || !theme.face().representatives().isEmpty()) {
      return theme;
    }
    List<String> nearest = new ArrayList<>();
    Iterator<Row> rows =
        articleThemes
            .where(col(ArticleThemes.THEME_ID).equalTo(theme.id()))
            .orderBy(col(ArticleThemes.SIMILARITY_RATIO).desc(), col(ArticleThemes.ARTICLE_ID))
            .select(ArticleThemes.ARTICLE_ID)
            .limit(MOST)
            .toLocalIterator();
    rows.forEachRemaining(row -> nearest.add(row.getString(0)));
    ThemeFace face = theme.face();
    return theme.withFace(
        new ThemeFace(face.label(), face.topTerms(), face.description(), face.npmi(), nearest));
  }
}
