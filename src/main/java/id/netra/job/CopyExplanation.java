package id.netra.job;

import static org.apache.spark.sql.functions.col;

import id.netra.config.Settings;
import id.netra.dedup.Explanation;
import id.netra.dedup.Explanation.GroupMember;
import id.netra.storage.LakeView;
import id.netra.table.ArticleCopies;
import id.netra.table.Articles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import scala.jdk.javaapi.CollectionConverters;

/** Explains why an article is, or is not, a copy of others. */
public final class CopyExplanation {
  private CopyExplanation() {}

  /**
   * The explanation for the article of that address or id; absent if the lake has no such article.
   */
  public static Optional<Explanation> of(Settings settings, String folder, String urlOrId) {
    LakeView view = LakeReaders.completed(LakeReaders.opened(settings, folder));
    Dataset<Row> articles =
        view.read(Articles.TABLE)
            .select(Articles.ARTICLE_ID, Articles.ARTICLE_URL, Articles.TITLE, Articles.TEXT)
            .join(
                view.read(ArticleCopies.TABLE),
                CollectionConverters.asScala(List.of(Articles.ARTICLE_ID)).toSeq());
    return canonicalOf(articles, urlOrId)
        .flatMap(canonical -> explained(members(articles, canonical), urlOrId, settings));
  }

  private static Optional<String> canonicalOf(Dataset<Row> articles, String urlOrId) {
    List<String> found = new ArrayList<>();
    articles
        .where(
            col(Articles.ARTICLE_URL)
                .equalTo(urlOrId)
                .or(col(Articles.ARTICLE_ID).equalTo(urlOrId)))
        .select(ArticleCopies.CANONICAL_ARTICLE_ID)
        .limit(1)
        .toLocalIterator()
        .forEachRemaining(row -> found.add(row.getString(0)));
    return found.stream().findFirst();
  }

  private static List<GroupMember> members(Dataset<Row> articles, String canonical) {
    List<GroupMember> members = new ArrayList<>();
    articles
        .where(col(ArticleCopies.CANONICAL_ARTICLE_ID).equalTo(canonical))
        .select(
            col(Articles.ARTICLE_ID),
            col(ArticleCopies.RELATION),
            functions.coalesce(
                col(Articles.ARTICLE_URL), col(Articles.TITLE), col(Articles.ARTICLE_ID)),
            col(Articles.TITLE),
            col(Articles.TEXT))
        .orderBy(Articles.ARTICLE_ID)
        .toLocalIterator()
        .forEachRemaining(row -> members.add(member(row)));
    return members;
  }

  private static GroupMember member(Row row) {
    int titleChars = row.isNullAt(3) ? 0 : row.getString(3).length() + 1;
    return new GroupMember(
        row.getString(0), row.getString(1), row.getString(2), titleChars, row.getString(4));
  }

  private static Optional<Explanation> explained(
      List<GroupMember> group, String urlOrId, Settings settings) {
    return group.stream()
        .filter(member -> member.name().equals(urlOrId) || member.articleId().equals(urlOrId))
        .findFirst()
        .map(article -> Explanation.of(article, group, settings.dedup()));
  }
}
