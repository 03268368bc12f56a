package id.netra.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.netra.config.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CopyGroupsTest {
  private static final Similarity WHOLE = new Similarity(0.1, 1);
  private static final Similarity MOST = new Similarity(0.1, 0.9);

  private final CopyEdges edges =
      new CopyEdges(Kinship.of(Settings.defaults().dedup(), CommonPhrases.NONE));

  private static Member member(long id, int day, int shingles) {
    return new Member(id, "a" + id, "text" + id, Optional.of(LocalDate.of(2024, 5, day)), shingles);
  }

  private List<CopyLink> decide(Member... members) {
    return CopyGroups.decide(List.of(members), edges, Map.of());
  }

  private static org.assertj.core.groups.Tuple link(long id, String canonical, Relation relation) {
    return tuple(id, canonical, relation);
  }

  private static void assertLinks(List<CopyLink> links, org.assertj.core.groups.Tuple... expected) {
    assertThat(links)
        .extracting(CopyLink::id, CopyLink::canonicalArticleId, CopyLink::relation)
        .containsExactlyInAnyOrder(expected);
  }

  @Test
  void earliestIsTheOriginal() {
    edges.addNear(1, 2);
    assertLinks(
        decide(member(1, 9, 200), member(2, 8, 100)),
        link(1, "a2", Relation.NEAR),
        link(2, "a2", Relation.ORIGINAL));
  }

  @Test
  void longestOfADayIsTheOriginal() {
    edges.addNear(1, 2);
    assertLinks(
        decide(member(1, 8, 100), member(2, 8, 200)),
        link(1, "a2", Relation.NEAR),
        link(2, "a2", Relation.ORIGINAL));
  }

  @Test
  void unknownDateComesLast() {
    edges.addNear(1, 2);
    Member undated = new Member(1, "a1", "text1", Optional.empty(), 500);
    assertLinks(
        decide(undated, member(2, 8, 200)),
        link(1, "a2", Relation.NEAR),
        link(2, "a2", Relation.ORIGINAL));
  }

  @Test
  void sameWordsMakeAnExactCopy() {
    edges.addNear(1, 2);
    Member reprint = new Member(2, "a2", "text1", Optional.empty(), 100);
    assertLinks(
        decide(member(1, 8, 100), reprint),
        link(1, "a1", Relation.ORIGINAL),
        link(2, "a1", Relation.EXACT));
  }

  @Test
  void articleThatIsNearTwoGroupsJoinsThem() {
    edges.addNear(1, 2);
    edges.addNear(3, 4);
    edges.addNear(2, 3);
    assertThat(decide(member(1, 1, 9), member(2, 2, 9), member(3, 3, 9), member(4, 4, 9)))
        .extracting(CopyLink::canonicalArticleId)
        .containsOnly("a1");
  }

  @Test
  void excerptOfTwoArticlesGoesToTheBestAndJoinsThemNot() {
    edges.addContainer(3, new Container(1, MOST));
    edges.addContainer(3, new Container(2, WHOLE));
    List<CopyLink> links = decide(member(1, 1, 400), member(2, 2, 400), member(3, 3, 40));
    assertLinks(
        links,
        link(1, "a1", Relation.ORIGINAL),
        link(2, "a2", Relation.ORIGINAL),
        link(3, "a2", Relation.EXCERPT));
    assertThat(links)
        .filteredOn(link -> link.id() == 3)
        .extracting(CopyLink::comparedId)
        .containsExactly(2L);
  }

  @Test
  void likeExcerptsGoTogether() {
    edges.addNear(3, 4);
    edges.addContainer(3, new Container(1, WHOLE));
    edges.addContainer(4, new Container(1, WHOLE));
    assertLinks(
        decide(member(1, 5, 400), member(3, 1, 40), member(4, 2, 45)),
        link(1, "a1", Relation.ORIGINAL),
        link(3, "a1", Relation.EXCERPT),
        link(4, "a1", Relation.EXCERPT));
  }

  @Test
  void groupIsNotDrawnAwayByOneExcerpt() {
    edges.addNear(3, 4);
    edges.addContainer(3, new Container(1, WHOLE));
    assertLinks(
        decide(member(1, 5, 400), member(3, 1, 40), member(4, 2, 100)),
        link(1, "a1", Relation.ORIGINAL),
        link(3, "a3", Relation.ORIGINAL),
        link(4, "a3", Relation.NEAR));
  }

  @Test
  void excerptOfASettledArticleFollowsItsGroup() {
    edges.addContainer(3, new Container(77, WHOLE));
    assertLinks(
        CopyGroups.decide(List.of(member(3, 1, 40)), edges, Map.of(77L, "old")),
        link(3, "old", Relation.EXCERPT));
  }
}
