package id.netra.figure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Corrects links of parts once all of them are known.
 *
 * <p>An outcome beside the count of a place is a part of that count ("Agam: 4 kasus ditangani, 3
 * direkomendasikan"); what two numbers make together is their total ("1.365 disanksi. Masih ada 223
 * terlapor" of 1.588); items of a list that together exceed the first of them are items all.
 */
final class PartRepairs {
  private static final int REACH_SENTENCES = 2;
  private static final int REACH_TOTAL_SENTENCES = 4;
  private static final double MOST_SHARE = 1.1;
  private static final int WINDOW = 40;
  private static final long SMALLEST_REST = 20;
  private final Statements statements;
  private final PartLinks links;

  PartRepairs(Statements statements, PartLinks links) {
    this.statements = statements;
    this.links = links;
  }

  void apply(List<Draft> drafts) {
    loosen(drafts);
    for (int i = 1; i < drafts.size(); i++) {
      nest(drafts.get(i), drafts.get(i - 1));
    }
    loosenLists(drafts);
    for (int i = 1; i < drafts.size(); i++) {
      complement(drafts.get(i), drafts.subList(Math.max(0, i - WINDOW), i));
    }
  }

  /** "372 dugaan. 332 terbukti, 107 bukan pelanggaran": far more than the total is no part. */
  private static void loosen(List<Draft> drafts) {
    Map<Integer, Long> sums = new HashMap<>();
    drafts.stream()
        .filter(d -> d.isImplied && d.total.isPresent())
        .forEach(d -> sums.merge(d.sentence, d.max(), Long::sum));
    drafts.stream()
        .filter(d -> d.isImplied)
        .filter(
            d ->
                d.total
                    .filter(t -> sums.getOrDefault(d.sentence, 0L) > t.max() * MOST_SHARE)
                    .isPresent())
        .forEach(d -> d.total = Optional.empty());
  }

  /** "Agam: 4 kasus ditangani, 3 direkomendasikan": of the 4. */
  private static void nest(Draft draft, Draft item) {
    boolean isItem =
        item.sentence == draft.sentence
            && item.itemRegion.isPresent()
            && item.dimension.filter(d -> d == Dimension.REGION).isPresent();
    boolean isOutcome =
        draft.verb.isPresent()
            && !draft.isVerbInherited
            && !draft.verb.equals(item.verb)
            && draft.itemRegion.isEmpty()
            && draft.isViolation()
            && !draft.isRepeat;
    boolean isInside =
        isItem && isOutcome && item.isViolation() && item.max() >= draft.max() && isDeed(draft);
    if (isInside && draft.zoneStart <= item.zoneEnd + 1) {
      draft.total = Optional.of(item);
      draft.dimension = Optional.of(Dimension.OUTCOME);
    }
  }

  private static boolean isDeed(Draft draft) {
    return draft.hasAct("forward")
        || draft.hasAct("stop")
        || draft.hasAct("sanction")
        || draft.hasAct("proven");
  }

  /** "Kota itu menyumbang 13. Palopo 11, Pangkep 6 …. Total 69": 13 is no total of theirs. */
  private void loosenLists(List<Draft> drafts) {
    Map<Draft, Long> sums = new LinkedHashMap<>();
    Map<Draft, Draft> lastItems = new HashMap<>();
    for (Draft draft : drafts) {
      boolean isItem = draft.dimension.filter(d -> d == Dimension.REGION).isPresent();
      draft
          .total
          .filter(t -> isItem && !draft.isRepeat)
          .ifPresent(
              t -> {
                sums.merge(t, draft.max(), Long::sum);
                lastItems.put(t, draft);
              });
    }
    sums.forEach(
        (total, sum) -> {
          if (sum > total.max() * 2 && total.total.isEmpty()) {
            retie(total, lastItems.getOrDefault(total, total), drafts);
          }
        });
  }

  private void retie(Draft wrong, Draft last, List<Draft> drafts) {
    Optional<Draft> right =
        drafts.stream()
            .filter(d -> d.first > last.first && d.max() > wrong.max() && links.isTotal(d))
            .filter(d -> d.sentence - last.sentence <= REACH_TOTAL_SENTENCES)
            .filter(d -> d.isViolation() == wrong.isViolation() && d.unit == wrong.unit)
            .findFirst();
    drafts.stream()
        .filter(d -> d.total.filter(wrong::equals).isPresent())
        .filter(d -> d.dimension.filter(x -> x == Dimension.REGION).isPresent())
        .forEach(d -> d.total = right);
    if (right.isPresent()) {
      wrong.total = right;
      wrong.dimension = Optional.of(Dimension.REGION);
      wrong.isListed = true;
    }
  }

  /** "1.588 terbukti, 1.365 di antaranya disanksi. Masih ada 223 terlapor". */
  private void complement(Draft draft, List<Draft> earlier) {
    boolean isOpen =
        (draft.total.isEmpty() || draft.isImplied)
            && draft.isViolation()
            && !draft.isRepeat
            && !draft.isAnaphor
            && draft.max() >= SMALLEST_REST;
    if (!isOpen) {
      return;
    }
    earlier.stream()
        .filter(p -> draft.sentence - p.sentence <= REACH_SENTENCES && p.unit == draft.unit)
        .filter(p -> p.total.filter(t -> t.max() == p.max() + draft.max()).isPresent())
        .filter(p -> !statements.startsAnew(draft.sentence, p.sentence))
        .findFirst()
        .ifPresent(p -> draft.total = p.total);
  }
}
