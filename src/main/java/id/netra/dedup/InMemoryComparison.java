package id.netra.dedup;

import id.netra.table.ArticleCopies;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.sql.Row;

/** Sketches in the memory of one process, and what comparing them finds. */
final class InMemoryComparison {
  private final DedupSettings settings;
  private final Map<Long, Row> sketches = new HashMap<>();
  private final Map<Long, Shingles> shingles = new HashMap<>();

  InMemoryComparison(DedupSettings settings) {
    this.settings = settings;
  }

  /** The common phrases of a sample of articles. */
  static CommonPhrases phrases(Collection<Row> sample, DedupSettings settings) {
    InMemoryComparison comparison = new InMemoryComparison(settings);
    comparison.add(sample);
    return comparison.phrasesBy(comparison.pairs());
  }

  /** The common phrases of the articles that are here, of which these pairs share a bucket. */
  CommonPhrases phrasesBy(Collection<CopyEdges.Pair> pairs) {
    CopyEdges edges = new CopyEdges(Kinship.ofStories(settings));
    compare(pairs, edges);
    return CommonPhrases.of(shingles, edges);
  }

  void add(Collection<Row> rows) {
    for (Row sketch : rows) {
      sketches.put(Sketches.id(sketch), sketch);
      shingles.put(Sketches.id(sketch), Sketches.shingles(sketch));
    }
  }

  boolean has(long id) {
    return sketches.containsKey(id);
  }

  Row sketch(long id) {
    return Objects.requireNonNull(sketches.get(id));
  }

  /** The pairs of articles that share a bucket. */
  Set<CopyEdges.Pair> pairs() {
    return BucketEntry.pairs(sharedEntries(), settings);
  }

  void compare(Collection<CopyEdges.Pair> pairs, CopyEdges edges) {
    for (CopyEdges.Pair pair : pairs) {
      long first = pair.firstId();
      long second = pair.secondId();
      edges.compare(first, shinglesOf(first), second, shinglesOf(second));
    }
  }

  /** The rows of {@code silver.article_copies} for articles that are here. */
  List<Row> rows(Collection<CopyLink> links) {
    return links.stream().map(this::row).toList();
  }

  /** Every bucket that an article falls into. */
  List<BucketEntry> entries(Collection<Long> ids) {
    List<BucketEntry> entries = new ArrayList<>();
    for (long id : ids) {
      long traits = Sketches.traits(sketch(id));
      for (long key : Sketches.keys(sketch(id), settings)) {
        entries.add(new BucketEntry(key, traits, id));
      }
    }
    return entries;
  }

  private List<BucketEntry> sharedEntries() {
    Map<Long, long[]> keys = new HashMap<>();
    sketches.forEach((id, sketch) -> keys.put(id, Sketches.keys(sketch, settings)));
    long[] all = keys.values().stream().flatMapToLong(Arrays::stream).sorted().toArray();
    long[] shared = BucketKeys.shared(all);
    List<BucketEntry> entries = new ArrayList<>();
    keys.forEach(
        (id, buckets) -> {
          long traits = Traits.active(Sketches.traits(sketch(id)));
          Arrays.stream(buckets)
              .filter(key -> Arrays.binarySearch(shared, key) >= 0)
              .forEach(key -> entries.add(new BucketEntry(key, traits, id)));
        });
    return entries;
  }

  private Row row(CopyLink link) {
    Row compared = sketch(link.comparedId());
    Similarity similarity =
        link.id() == link.comparedId()
            ? Similarity.SAME
            : Similarity.of(shinglesOf(link.id()), shinglesOf(link.comparedId()));
    return CopyRows.row(
        sketch(link.id()), link, compared.getAs(ArticleCopies.ARTICLE_ID), similarity);
  }

  private Shingles shinglesOf(long id) {
    return Objects.requireNonNull(shingles.get(id));
  }
}
