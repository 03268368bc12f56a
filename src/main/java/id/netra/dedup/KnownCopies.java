package id.netra.dedup;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import id.netra.table.ArticleCopies;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The rows of {@code silver.article_copies} of articles that did not change tonight. */
final class KnownCopies {
  private final Dataset<Row> all;
  private final Dataset<Row> unchanged;
  private final boolean isEmpty;

  private KnownCopies(Dataset<Row> all, Dataset<Row> unchanged) {
    this.all = all;
    this.unchanged = unchanged;
    this.isEmpty = unchanged.isEmpty();
  }

  /**
   * The known articles.
   *
   * @param copies rows of {@code silver.article_copies}
   * @param tonight sketches of the articles that are new or changed
   */
  static KnownCopies of(Dataset<Row> copies, Dataset<Row> tonight) {
    Dataset<Row> all = Sketches.numbered(copies);
    Dataset<Row> unchanged =
        all.join(tonight.select(Sketches.ID), Ids.column(Sketches.ID), "left_anti");
    return new KnownCopies(all, unchanged.localCheckpoint());
  }

  /** The columns that the search for candidates needs. */
  static Column[] columns() {
    return new Column[] {
      col(Sketches.ID),
      col(ArticleCopies.TEXT_HASH),
      col(ArticleCopies.PUBLISHED_DATE),
      col(ArticleCopies.IS_DATE_CERTAIN),
      col(ArticleCopies.KNOWN_DATE),
      col(ArticleCopies.SHINGLE_COUNT),
      col(ArticleCopies.SIGNATURE)
    };
  }

  boolean isEmpty() {
    return isEmpty;
  }

  /** What the search for candidates needs of all but a few. */
  Dataset<Row> without(Set<Long> few) {
    return Ids.without(unchanged, Ids.of(all.sparkSession(), few)).select(columns());
  }

  /** The other members of the groups in which changed articles were before. */
  Map<Long, Member> membersOfGroupsOf(Dataset<Row> changed) {
    Map<Long, Member> members = new HashMap<>();
    groupsOf(changed.select(Sketches.ID)).values().forEach(members::putAll);
    return members;
  }

  /** The unchanged members, by number, of the groups of these articles, by original. */
  Map<String, Map<Long, Member>> groupsOf(Set<Long> ids) {
    return groupsOf(Ids.of(all.sparkSession(), ids));
  }

  /** The originals of these articles. */
  Map<Long, String> originalsOf(Set<Long> ids) {
    Map<Long, String> originals = new HashMap<>();
    if (!ids.isEmpty()) {
      Ids.within(unchanged, Ids.of(all.sparkSession(), ids))
          .select(Sketches.ID, ArticleCopies.CANONICAL_ARTICLE_ID)
          .toLocalIterator()
          .forEachRemaining(row -> originals.put(row.getLong(0), row.getString(1)));
    }
    return originals;
  }

  private Map<String, Map<Long, Member>> groupsOf(Dataset<Row> ids) {
    Dataset<Row> originals =
        Ids.within(all, ids).select(ArticleCopies.CANONICAL_ARTICLE_ID).distinct();
    Map<String, Map<Long, Member>> groups = new HashMap<>();
    unchanged
        .join(
            broadcast(originals),
            Ids.column(ArticleCopies.CANONICAL_ARTICLE_ID),
            "left_semi")
        .drop(ArticleCopies.SIGNATURE)
        .toLocalIterator()
        .forEachRemaining(
            row -> {
              Member member = Sketches.member(row);
              groups
                  .computeIfAbsent(
                      row.getAs(ArticleCopies.CANONICAL_ARTICLE_ID), any -> new HashMap<>())
                  .put(member.id(), member);
            });
    return groups;
  }
}
