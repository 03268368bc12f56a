package id.netra.dedup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides which articles form a group and which of them is the original.
 *
 * <p>Exact and near copies form components. A component whose articles all are excerpts of one
 * other group goes with that group; an excerpt never joins two groups, since it has only one best
 * container. The original is the earliest by day of publication, then the longest, then the first
 * by id. All this depends on the articles alone and not on the night in which they came: a group
 * keeps its id, which is that of its original, until an article arrives that precedes it by this
 * rule.
 */
final class CopyGroups {
  private final CopyEdges edges;
  private final Map<Long, String> canonicalIds = new HashMap<>();
  private final List<CopyLink> links = new ArrayList<>();

  private CopyGroups(CopyEdges edges, Map<Long, String> settled) {
    this.edges = edges;
    canonicalIds.putAll(settled);
  }

  /**
   * The place of each article in its group.
   *
   * @param members the articles to be decided
   * @param edges what comparing them found
   * @param settled originals of other articles, which can contain members but do not change
   */
  static List<CopyLink> decide(
      Collection<Member> members, CopyEdges edges, Map<Long, String> settled) {
    CopyGroups groups = new CopyGroups(edges, settled);
    Map<Integer, List<Member>> components = new TreeMap<>();
    members.forEach(
        member ->
            components
                .computeIfAbsent(edges.component(member.id()), any -> new ArrayList<>())
                .add(member));
    components.values().stream()
        .sorted(Comparator.comparingInt(CopyGroups::longest).reversed())
        .forEach(groups::add);
    return groups.links;
  }

  private static int longest(List<Member> component) {
    return component.stream().mapToInt(Member::shingleCount).max().orElse(0);
  }

  /** Containers are longer than their excerpts, so the longest components come first. */
  private void add(List<Member> component) {
    component.sort(Member.ORIGINAL_FIRST);
    Member original = component.get(0);
    Optional<String> containing = containingGroup(component);
    String canonicalId = containing.orElse(original.articleId());
    for (Member member : component) {
      canonicalIds.put(member.id(), canonicalId);
      links.add(containing.isPresent() ? excerpt(member, canonicalId) : copy(member, original));
    }
  }

  private Optional<String> containingGroup(List<Member> component) {
    Optional<String> common = Optional.empty();
    for (Member member : component) {
      Container container = edges.containers().get(member.id());
      Optional<String> group =
          container == null
              ? Optional.empty()
              : Optional.ofNullable(canonicalIds.get(container.id()));
      if (group.isEmpty() || (common.isPresent() && !common.equals(group))) {
        return Optional.empty();
      }
      common = group;
    }
    return common;
  }

  private CopyLink excerpt(Member member, String canonicalId) {
    Container container = edges.containers().get(member.id());
    long comparedId = container == null ? member.id() : container.id();
    return new CopyLink(member.id(), canonicalId, Relation.EXCERPT, comparedId);
  }

  private static CopyLink copy(Member member, Member original) {
    Relation relation =
        member.equals(original)
            ? Relation.ORIGINAL
            : member.textHash().equals(original.textHash()) ? Relation.EXACT : Relation.NEAR;
    return new CopyLink(member.id(), original.articleId(), relation, original.id());
  }
}
