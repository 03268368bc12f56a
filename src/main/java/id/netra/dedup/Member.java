package id.netra.dedup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * An article as the grouping sees it.
 *
 * @param id number of the article within the search
 * @param articleId its id
 * @param textHash equal for exact copies
 * @param publishedDate day of publication, if known
 * @param shingleCount different word 3-grams of its body: its length
 */
record Member(
    long id,
    String articleId,
    String textHash,
    Optional<LocalDate> publishedDate,
    int shingleCount) {
  /** The original of a group comes first: the earliest, then the longest, then by id. */
  static final Comparator<Member> ORIGINAL_FIRST =
      Comparator.comparing((Member member) -> member.publishedDate().orElse(LocalDate.MAX))
          .thenComparing(Comparator.comparingInt(Member::shingleCount).reversed())
          .thenComparing(Member::articleId);
}
