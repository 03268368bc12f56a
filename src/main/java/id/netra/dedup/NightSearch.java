package id.netra.dedup;

import static org.apache.spark.sql.functions.col;

import id.netra.table.ArticleCopies;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The search for the copies of tonight's articles in a large lake.
 *
 * <p>First tonight's articles are compared with each other and with the known ones. Each group of
 * several articles that they touch is opened again: its members are compared with everything, too,
 * so that the group is decided as if all had come tonight. Groups that nothing touches are not even
 * looked at.
 */
final class NightSearch {
  private final Dataset<Row> articles;
  private final KnownCopies known;
  private final DedupSettings settings;
  private final Kinship kinship;
  private final CopyEdges edges;
  private final SketchStore store;

  /** Articles that were compared with everything. */
  private final Map<Long, Member> searched = new HashMap<>();

  /** Known articles that had no copy before tonight, and so need no further search. */
  private final Map<Long, Member> single = new HashMap<>();

  private NightSearch(Dataset<Row> articles, KnownCopies known, DedupSettings settings) {
    this.articles = articles;
    this.known = known;
    this.settings = settings;
    this.kinship = Kinship.of(settings, phrases());
    this.edges = new CopyEdges(kinship);
    this.store = new SketchStore(articles.sparkSession());
  }

  /** Finds the copies; see {@link CopyDetection#find}. */
  static FoundCopies find(
      Dataset<Row> articles, Dataset<Row> changed, Dataset<Row> copies, DedupSettings settings) {
    Dataset<Row> tonight = Sketches.of(changed).localCheckpoint();
    KnownCopies known = KnownCopies.of(copies, tonight);
    NightSearch search = new NightSearch(Sketches.numbered(articles), known, settings);
    if (known.isEmpty()) {
      search.searchWithin(tonight);
    } else {
      search.searchAcross(tonight);
      search.open(known.membersOfGroupsOf(tonight));
      search.openTouched();
    }
    return new FoundCopies(search.decided(), known.isEmpty(), search.edges.comparedPairs());
  }

  private CommonPhrases phrases() {
    Dataset<Row> few =
        articles.select(Sketches.ID).orderBy(Sketches.ID).limit(CommonPhrases.SAMPLE_ARTICLES);
    InMemoryComparison sample = new InMemoryComparison(settings);
    Sketches.of(Ids.within(articles, few))
        .localCheckpoint()
        .toLocalIterator()
        .forEachRemaining(sketch -> Sketches.addTo(sample, sketch, settings));
    return sample.phrases();
  }

  private void searchWithin(Dataset<Row> tonight) {
    add(tonight);
    compare(CopyCandidates.within(tonight, settings));
  }

  private void searchAcross(Dataset<Row> batch) {
    Dataset<Row> earlier = known.without(searched.keySet());
    Dataset<Row> others = store.isEmpty() ? earlier : earlier.unionByName(searchedBefore());
    add(batch);
    Dataset<Row> rest = Ids.without(others, batch.select(Sketches.ID));
    boolean isSmall = searched.size() <= CopyCandidates.MOST_BROADCAST_ARTICLES;
    Dataset<Row> pairs =
        (isSmall
                ? CopyCandidates.across(batch, rest, settings)
                : CopyCandidates.acrossMany(batch, rest, settings))
            .localCheckpoint();
    store.add(Sketches.of(Ids.within(articles, missing(pairs))).localCheckpoint());
    compare(pairs);
  }

  private Dataset<Row> searchedBefore() {
    return Ids.within(store.all(), Ids.of(articles.sparkSession(), searched.keySet()))
        .select(KnownCopies.columns());
  }

  private void add(Dataset<Row> batch) {
    store.add(batch);
    Sketches.members(batch).forEach(member -> searched.put(member.id(), member));
  }

  /** The articles of the pairs whose shingles are not at hand. */
  private Dataset<Row> missing(Dataset<Row> pairs) {
    Dataset<Row> ids =
        pairs
            .select(col(CopyCandidates.FIRST_ID).as(Sketches.ID))
            .union(pairs.select(col(CopyCandidates.SECOND_ID).as(Sketches.ID)))
            .distinct();
    return Ids.without(ids, store.all().select(Sketches.ID));
  }

  private void compare(Dataset<Row> pairs) {
    CopyComparison.compared(pairs, store.all(), store.count(), kinship)
        .localCheckpoint()
        .toLocalIterator()
        .forEachRemaining(row -> CopyComparison.addTo(edges, row));
  }

  private void openTouched() {
    for (Set<Long> touched = touched(); !touched.isEmpty(); touched = touched()) {
      Map<String, Map<Long, Member>> groups = known.groupsOf(touched);
      Map<Long, Member> members = new HashMap<>();
      for (Map<Long, Member> group : groups.values()) {
        (group.size() == 1 ? single : members).putAll(group);
      }
      open(members);
    }
  }

  private Set<Long> touched() {
    Set<Long> touched = new HashSet<>(edges.affected());
    touched.removeAll(searched.keySet());
    touched.removeAll(single.keySet());
    return touched;
  }

  private void open(Map<Long, Member> members) {
    Set<Long> ids = new HashSet<>(members.keySet());
    ids.removeAll(searched.keySet());
    if (!ids.isEmpty()) {
      Dataset<Row> opened = Ids.within(articles, Ids.of(articles.sparkSession(), ids));
      searchAcross(Sketches.of(opened).localCheckpoint());
    }
  }

  private Dataset<Row> decided() {
    Map<Long, Member> members = new HashMap<>(single);
    members.putAll(searched);
    Set<Long> settled =
        edges.containers().values().stream()
            .map(Container::id)
            .filter(id -> !members.containsKey(id))
            .collect(Collectors.toSet());
    return store.rows(
        CopyGroups.decide(members.values(), edges, known.originalsOf(settled)));
  }
}
