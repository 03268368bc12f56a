package id.netra.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The whole search for copies in the memory of one process, for a small lake. */
final class InMemoryComparison {
  private final DedupSettings settings;
  private final Map<Long, Shingles> shingles = new HashMap<>();
  private final Map<Long, Long> traits = new HashMap<>();
  private final Map<Long, long[]> keys = new HashMap<>();

  /** An article in a bucket. */
  private record Entry(long key, long traits, long id) {
    static final Comparator<Entry> BY_BUCKET =
        Comparator.comparingLong(Entry::key)
            .thenComparingLong(Entry::traits)
            .thenComparingLong(Entry::id);
  }

  InMemoryComparison(DedupSettings settings) {
    this.settings = settings;
  }

  /** Adds an article that is to be decided. */
  void add(long id, long articleTraits, long[] bucketKeys, Shingles articleShingles) {
    traits.put(id, Traits.active(articleTraits));
    keys.put(id, bucketKeys);
    shingles.put(id, articleShingles);
  }

  Similarity similarity(long one, long other) {
    return one == other
        ? Similarity.SAME
        : Similarity.of(shinglesOf(one), shinglesOf(other));
  }

  /** The common phrases of the articles, or of a sample of them. */
  CommonPhrases phrases() {
    InMemoryComparison sample = new InMemoryComparison(settings);
    for (long id : CommonPhrases.sample(shingles.keySet())) {
      sample.add(id, traitsOf(id), Objects.requireNonNull(keys.get(id)), shinglesOf(id));
    }
    return CommonPhrases.of(sample.shingles, sample.edges(Kinship.ofStories(settings)));
  }

  /** Compares the articles that share a bucket. */
  CopyEdges edges(Kinship kinship) {
    CopyEdges edges = new CopyEdges(kinship);
    for (CopyEdges.Pair pair : pairs()) {
      long first = pair.firstId();
      long second = pair.secondId();
      edges.compare(first, shinglesOf(first), second, shinglesOf(second));
    }
    return edges;
  }

  private Set<CopyEdges.Pair> pairs() {
    Set<CopyEdges.Pair> pairs = new HashSet<>();
    BucketScan scan =
        new BucketScan(settings, (one, other) -> pairs.add(new CopyEdges.Pair(one, other)));
    entries().forEach(entry -> scan.add(entry.key(), entry.traits(), entry.id()));
    scan.finish();
    return pairs;
  }

  private List<Entry> entries() {
    long[] all = keys.values().stream().flatMapToLong(Arrays::stream).sorted().toArray();
    long[] shared = BucketKeys.shared(all);
    List<Entry> entries = new ArrayList<>();
    keys.forEach(
        (id, bucketKeys) -> {
          for (long key : bucketKeys) {
            if (Arrays.binarySearch(shared, key) >= 0) {
              entries.add(new Entry(key, traitsOf(id), id));
            }
          }
        });
    entries.sort(Entry.BY_BUCKET);
    return entries;
  }

  private long traitsOf(long id) {
    return traits.getOrDefault(id, 0L);
  }

  private Shingles shinglesOf(long id) {
    return Objects.requireNonNull(shingles.get(id));
  }
}
