package id.netra.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds totals by arithmetic: numbers of one sentence that together make a number nearby.
 *
 * <p>"4.923 laki-laki dan 5.988 perempuan, total 10.911 orang"; the total may stand before or after
 * its parts.
 */
final class PartSums {
  private static final int REACH_SENTENCES = 3;
  private static final int MOST_PARTS = 20;
  private static final long SMALLEST_TOTAL = 10;
  private static final long SMALLEST_SUM = 2;
  private static final int REACH_SMALL = 1;
  private static final long CLEAR_SUM = 50;
  private static final long LARGE_SUM = 1000;
  private final Reading reading;
  private final ListPropagation lists;

  PartSums(Reading reading) {
    this.reading = reading;
    lists = new ListPropagation(reading);
  }

  void apply(List<Draft> drafts) {
    Set<Long> values = new HashSet<>();
    drafts.forEach(d -> values.add(d.max()));
    for (int from = 0; from < drafts.size(); from++) {
      boolean isInside = from > 0 && continues(drafts.get(from - 1), drafts.get(from));
      if (drafts.get(from).isRepeat || drafts.get(from).isAnaphor) {
        continue;
      }
      long sum = drafts.get(from).max();
      int limit = Math.min(drafts.size(), from + MOST_PARTS);
      for (int to = from + 1; to < limit && fits(drafts.get(from), drafts.get(to)); to++) {
        sum += drafts.get(to).max();
        boolean isOfBefore = isInside && sum == drafts.get(from - 1).max();
        if (values.contains(sum) && (!isInside || isOfBefore)) {
          link(drafts, from, to, sum);
        }
      }
    }
  }

  /** Whether a list goes on: no sum begins amid it, except of what stands right before. */
  private boolean continues(Draft before, Draft item) {
    return before.isListed
        && item.isListed
        && before.dimension.isPresent()
        && before.dimension.equals(item.dimension)
        && before.sentence == item.sentence
        && lists.isListed(before, item);
  }

  private boolean fits(Draft first, Draft next) {
    return next.sentence == first.sentence
        && (first.kind.equals(next.kind) || (first.isViolation() && next.isViolation()))
        && !next.isAnaphor
        && !next.isRepeat
        && first.unit == next.unit;
  }

  private void link(List<Draft> drafts, int from, int to, long sum) {
    List<Draft> parts = drafts.subList(from, to + 1);
    boolean isClear =
        sum >= SMALLEST_SUM
            && (sum >= SMALLEST_TOTAL || areOfOneKind(parts))
            && parts.stream().noneMatch(p -> p.max() == 0 || p.total.isPresent())
            && (sum >= CLEAR_SUM
                || lists.isListed(parts.get(parts.size() - 2), parts.get(parts.size() - 1)));
    if (!isClear) {
      return;
    }
    Draft first = parts.get(0);
    Optional<Draft> total =
        drafts
            .subList(Math.max(0, from - MOST_PARTS), Math.min(drafts.size(), to + MOST_PARTS))
            .stream()
            .filter(d -> d.max() == sum && d.kind.isPresent() && !parts.contains(d))
            .filter(d -> isAlike(d, first) && isNear(d, first, parts.get(parts.size() - 1)))
            .filter(d -> d.total.filter(parts::contains).isEmpty())
            .filter(d -> sum >= SMALLEST_TOTAL || isSmallTotal(d, first))
            .filter(d -> d.first < first.first || d.sentence == first.sentence || isTotal(d))
            .findFirst();
    total.ifPresent(t -> parts.forEach(p -> p.total = Optional.of(t.original.orElse(t))));
  }

  private static boolean areOfOneKind(List<Draft> parts) {
    return parts.stream().map(p -> p.kind).distinct().count() == 1;
  }

  /** "Dua polisi ditindak, satu di Blora dan satu di Pati": small sums only close by. */
  private static boolean isSmallTotal(Draft total, Draft part) {
    return total.first < part.first
        && part.sentence - total.sentence <= REACH_SMALL
        && total.kind.equals(part.kind)
        && total.unit == part.unit;
  }

  private boolean isTotal(Draft draft) {
    return reading.terms().hasCue("total", draft.zoneStart, draft.first);
  }

  private static boolean isAlike(Draft total, Draft part) {
    boolean isSameAxis =
        total.max() < LARGE_SUM
            && total.dimension.filter(d -> d != Dimension.SOURCE).isPresent()
            && total.dimension.equals(part.dimension);
    boolean isPeople = total.unit == FigureUnit.PERSON;
    return !isSameAxis
        && total.isViolation() == part.isViolation()
        && isPeople == (part.unit == FigureUnit.PERSON);
  }

  private boolean isNear(Draft total, Draft first, Draft last) {
    int distance = Math.max(first.sentence - total.sentence, total.sentence - last.sentence);
    boolean isTitle = reading.isInTitle(reading.tokens().start(total.first));
    return distance <= REACH_SENTENCES || isTitle;
  }
}
