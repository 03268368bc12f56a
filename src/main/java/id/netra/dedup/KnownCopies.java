package id.netra.dedup;

import static org.apache.spark.sql.functions.col;

import id.netra.table.ArticleCopies;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The rows of {@code silver.article_copies} as earlier nights left them.
 *
 * <p>They stay where they are: each question is one pass over the columns that it needs, with the
 * few numbers or buckets that it is about sent along.
 */
final class KnownCopies {
  private final Dataset<Row> all;
  private final DedupSettings settings;

  KnownCopies(Dataset<Row> copies, DedupSettings settings) {
    this.all = Sketches.numbered(copies);
    this.settings = settings;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** The entries that known articles have in some buckets, but for articles that are left out. */
  List<Row> entries(Wanted wanted, Set<Long> leftOut) {
    LongSet without = LongSet.of(leftOut);
    DedupSettings rules = settings;
    FlatMapFunction<Row, Row> toEntries =
        row ->
            without.contains(Sketches.id(row))
                ? List.<Row>of().iterator()
                : entries(row, wanted, rules);
    return Rows.of(
        all.where(wanted.isWorthALook(settings.windowDays()))
            .select(
                Sketches.ID,
                ArticleCopies.TEXT_HASH,
                ArticleCopies.PUBLISHED_DATE,
                ArticleCopies.IS_DATE_CERTAIN,
                ArticleCopies.KNOWN_DATE,
                ArticleCopies.SHINGLE_COUNT,
                ArticleCopies.SIGNATURE)
            .flatMap(toEntries, Encoders.row(CopyCandidates.ENTRY_SCHEMA)));
  }

  /** The members, by number, of the groups of some articles, by original. */
  Map<String, Map<Long, Member>> groupsOf(Set<Long> ids) {
    Map<String, Map<Long, Member>> groups = new HashMap<>();
    Set<String> originals = new HashSet<>(originalsOf(ids).values());
    if (originals.isEmpty()) {
      return groups;
    }
    Column isMember = col(ArticleCopies.CANONICAL_ARTICLE_ID).isInCollection(originals);
    for (Row row : Rows.of(all.where(isMember).drop(ArticleCopies.SIGNATURE))) {
      Member member = Sketches.member(row);
      groups
          .computeIfAbsent(row.getAs(ArticleCopies.CANONICAL_ARTICLE_ID), any -> new HashMap<>())
          .put(member.id(), member);
    }
    return groups;
  }

  /** The originals of some articles, by number. */
  Map<Long, String> originalsOf(Set<Long> ids) {
    Map<Long, String> originals = new HashMap<>();
    if (!ids.isEmpty()) {
      Column isWanted = col(Sketches.ID).isInCollection(ids);
      Rows.of(all.where(isWanted).select(Sketches.ID, ArticleCopies.CANONICAL_ARTICLE_ID))
          .forEach(row -> originals.put(row.getLong(0), row.getString(1)));
    }
    return originals;
  }

  private static Iterator<Row> entries(Row copy, Wanted wanted, DedupSettings settings) {
    long traits = Sketches.traits(copy);
    long id = Sketches.id(copy);
    boolean isNear = wanted.isNear(traits, settings.windowDays());
    return LongStream.of(Sketches.keys(copy, settings))
        .filter(key -> isNear || BucketKeys.isExact(key))
        .filter(wanted.buckets()::contains)
        .mapToObj(key -> RowFactory.create(key, traits, id))
        .iterator();
  }
}
