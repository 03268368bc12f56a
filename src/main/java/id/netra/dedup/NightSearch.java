package id.netra.dedup;

import static org.apache.spark.sql.functions.col;

import id.netra.table.ArticleCopies;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The search for the copies of a night's few articles in a large lake.
 *
 * <p>First tonight's articles are compared with each other and with the known ones. Each group of
 * several articles that they touch is opened again: its members are compared with everything, too,
 * so that the group is decided as if all had come tonight. Groups that nothing touches are not even
 * looked at. The large tables are only filtered; what is left of them is compared in memory.
 */
final class NightSearch {
  private final Dataset<Row> articles;
  private final KnownCopies known;
  private final DedupSettings settings;
  private final InMemoryComparison comparison;
  private final CopyEdges edges;

  /** Articles that were compared with everything. */
  private final Map<Long, Member> searched = new HashMap<>();

  /** Known articles that had no copy before tonight, and so need no further search. */
  private final Map<Long, Member> single = new HashMap<>();

  NightSearch(
      Dataset<Row> articles, KnownCopies known, CommonPhrases phrases, DedupSettings settings) {
    this.articles = articles;
    this.known = known;
    this.settings = settings;
    this.comparison = new InMemoryComparison(settings);
    this.edges = new CopyEdges(Kinship.of(settings, phrases));
  }

  /** The rows that are new or may have changed. */
  FoundCopies find(List<Row> tonight) {
    search(tonight);
    Map<Long, Member> left = new HashMap<>();
    known.groupsOf(Set.copyOf(searched.keySet())).values().forEach(left::putAll);
    open(left.keySet());
    for (Set<Long> touched = touched(); !touched.isEmpty(); touched = touched()) {
      openGroupsOf(touched);
    }
    Dataset<Row> rows =
        articles
            .sparkSession()
            .createDataFrame(comparison.rows(decided()), ArticleCopies.TABLE.schema());
    return new FoundCopies(rows, false, edges.comparedPairs());
  }

  private void search(List<Row> batch) {
    Set<Long> before = Set.copyOf(searched.keySet());
    comparison.add(batch);
    batch.stream().map(Sketches::member).forEach(member -> searched.put(member.id(), member));
    List<BucketEntry> entries = new ArrayList<>(comparison.entries(ids(batch)));
    Wanted wanted = Wanted.by(batch, entries);
    entries.replaceAll(BucketEntry::active);
    comparison.entries(before).stream()
        .filter(entry -> wanted.buckets().contains(entry.key()))
        .forEach(entries::add);
    known.entries(wanted, searched.keySet()).forEach(row -> entries.add(BucketEntry.of(row)));
    Set<CopyEdges.Pair> pairs = BucketEntry.pairs(entries, settings);
    fetch(missing(pairs));
    comparison.compare(pairs, edges);
  }

  /** Reads some articles and, since they may be opened next, the other members of their groups. */
  private void fetch(Set<Long> candidates) {
    Set<Long> wanted = new HashSet<>(candidates);
    known.groupsOf(candidates).values().forEach(group -> wanted.addAll(group.keySet()));
    wanted.removeIf(comparison::has);
    comparison.add(sketches(wanted));
  }

  private static List<Long> ids(List<Row> sketches) {
    return sketches.stream().map(Sketches::id).toList();
  }

  private Set<Long> missing(Collection<CopyEdges.Pair> pairs) {
    return pairs.stream()
        .flatMap(pair -> Stream.of(pair.firstId(), pair.secondId()))
        .filter(id -> !comparison.has(id))
        .collect(Collectors.toSet());
  }

  private List<Row> sketches(Set<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return Rows.of(Sketches.of(articles.where(col(Sketches.ID).isInCollection(ids))));
  }

  private void openGroupsOf(Set<Long> touched) {
    Set<Long> members = new HashSet<>();
    for (Map<Long, Member> group : known.groupsOf(touched).values()) {
      if (group.size() == 1) {
        single.putAll(group);
      } else {
        members.addAll(group.keySet());
      }
    }
    open(members);
  }

  private void open(Set<Long> ids) {
    Set<Long> opened = new HashSet<>(ids);
    opened.removeAll(searched.keySet());
    Set<Long> missing =
        opened.stream().filter(id -> !comparison.has(id)).collect(Collectors.toSet());
    List<Row> batch = new ArrayList<>(sketches(missing));
    opened.stream().filter(comparison::has).map(comparison::sketch).forEach(batch::add);
    if (!batch.isEmpty()) {
      search(batch);
    }
  }

  private Set<Long> touched() {
    Set<Long> touched = new HashSet<>(edges.affected());
    touched.removeAll(searched.keySet());
    touched.removeAll(single.keySet());
    return touched;
  }

  private List<CopyLink> decided() {
    Map<Long, Member> members = new HashMap<>(single);
    members.putAll(searched);
    Set<Long> settled =
        edges.containers().values().stream()
            .map(Container::id)
            .filter(id -> !members.containsKey(id))
            .collect(Collectors.toSet());
    return CopyGroups.decide(members.values(), edges, known.originalsOf(settled));
  }
}
