package id.netra.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.trunc;

import id.netra.table.ArticleThemes;
import id.netra.table.Articles;
import id.netra.table.LakeTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** The articles nearest to each theme in each month, the newest months first. */
final class ThemeArticles {
  private static final int MOST_IN_A_MONTH = 12;
  private static final int MOST_ROWS = 6000;
  private static final String MONTH = "article_month";
  private static final String RANK = "article_rank";

  private ThemeArticles() {}

  static List<ThemeArticle> of(Function<LakeTable, Dataset<Row>> tables) {
    List<ThemeArticle> articles = new ArrayList<>();
    tables
        .apply(ArticleThemes.TABLE)
        .select(ArticleThemes.ARTICLE_ID, ArticleThemes.THEME_ID, ArticleThemes.SIMILARITY_RATIO)
        .join(SentenceColumns.articles(tables).drop(Articles.TEXT), Articles.ARTICLE_ID)
        .where(col(Articles.PUBLISHED_DATE).isNotNull())
        .withColumn(MONTH, trunc(col(Articles.PUBLISHED_DATE), "month"))
        .withColumn(
            RANK,
            row_number()
                .over(
                    Window.partitionBy(ArticleThemes.THEME_ID, MONTH)
                        .orderBy(
                            col(ArticleThemes.SIMILARITY_RATIO).desc(), col(Articles.ARTICLE_ID))))
        .where(col(RANK).leq(MOST_IN_A_MONTH))
        .sort(col(MONTH).desc(), col(RANK), col(Articles.ARTICLE_ID))
        .takeAsList(MOST_ROWS)
        .forEach(row -> articles.add(article(new RowValues(row))));
    return articles;
  }

  private static ThemeArticle article(RowValues row) {
    return new ThemeArticle(
        row.text(ArticleThemes.THEME_ID),
        row.date(MONTH).orElse(LocalDate.EPOCH),
        SentenceColumns.article(row));
  }
}
