package id.netra.dedup;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why an article stands in its group: what it shares, and how much, with the article that ties it
 * there, and with every other member.
 *
 * @param article the article that was asked for
 * @param closest the member with which it has most in common; itself if it is alone
 * @param reason one sentence that names relation and ratios
 * @param passages what stands word for word in both, longest first
 * @param kin the other members and their ratios, the original first
 */
public record Explanation(
    GroupMember article,
    GroupMember closest,
    String reason,
    List<Passage> passages,
    List<Kin> kin) {

  /**
   * An article of the group.
   *
   * @param articleId its id
   * @param relation its relation to the original, as the table has it
   * @param name what a reader knows it by: address, else title
   * @param titleChars length of the title with its line break; 0 without a title
   * @param text title, line break, body; passages are spans of it
   */
  public record GroupMember(
      String articleId, String relation, String name, int titleChars, String text) {
    BodyWords words() {
      return titleChars == 0
          ? BodyWords.of(text)
          : BodyWords.of(Optional.of(text.substring(0, titleChars - 1)), text);
    }

    boolean isOriginal() {
      return relation.equals(Relation.ORIGINAL.code());
    }
  }

  /** Another member, and what it has in common with the article. */
  public record Kin(GroupMember member, double jaccardRatio, double containmentRatio) {}

  /**
   * Explains the place of an article.
   *
   * @param article the article
   * @param group all members of its group, itself among them
   * @param settings by which the group was found
   */
  public static Explanation of(
      GroupMember article, List<GroupMember> group, DedupSettings settings) {
    List<Kin> kin =
        group.stream()
            .filter(member -> !member.articleId().equals(article.articleId()))
            .map(member -> kin(article, member))
            .sorted(
                Comparator.comparing((Kin k) -> !k.member().isOriginal())
                    .thenComparing(k -> k.member().articleId()))
            .toList();
    return kin.stream()
        .max(
            Comparator.comparingDouble(Kin::containmentRatio)
                .thenComparingDouble(Kin::jaccardRatio))
        .map(closest -> tied(article, closest, kin, settings))
        .orElseGet(() -> alone(article, settings));
  }

  private static Explanation tied(
      GroupMember article, Kin closest, List<Kin> kin, DedupSettings settings) {
    GroupMember other = closest.member();
    List<Passage> passages = SharedPassages.of(article.words(), other.words());
    String reason =
        String.format(
            Locale.ROOT,
            "%s is %s: it shares with %s %.0f %% of all their word 3-grams (near copies from %.0f %%)"
                + " and %.0f %% of those of the shorter of the two (excerpts from %.0f %%,"
                + " if traces stand in %.0f %% of its passages).",
            article.name(),
            article.isOriginal() ? "the original" : "a copy (" + article.relation() + ")",
            other.name(),
            100 * closest.jaccardRatio(),
            100 * settings.minJaccard(),
            100 * closest.containmentRatio(),
            100 * settings.minContainment(),
            100 * settings.minCoverage());
    return new Explanation(article, other, reason, passages, kin);
  }

  private static Explanation alone(GroupMember article, DedupSettings settings) {
    String reason =
        String.format(
            Locale.ROOT,
            "%s has no copies: no other article within %d days shares enough with it.",
            article.name(),
            settings.windowDays());
    return new Explanation(article, article, reason, List.of(), List.of());
  }

  private static Kin kin(GroupMember article, GroupMember member) {
    Similarity similarity =
        Similarity.of(Shingles.of(article.words()), Shingles.of(member.words()));
    return new Kin(member, similarity.jaccardRatio(), similarity.containmentRatio());
  }
}
