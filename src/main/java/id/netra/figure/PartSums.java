package id.netra.figure;

import java.util.List;
import java.util.Optional;

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
  private final Reading reading;
  private final ListPropagation lists;

  PartSums(Reading reading) {
    this.reading = reading;
    lists = new ListPropagation(reading);
  }

  void apply(List<Draft> drafts) {
    for (int from = 0; from < drafts.size(); from++) {
      if (drafts.get(from).isRepeat || drafts.get(from).isAnaphor) {
        continue;
      }
      long sum = drafts.get(from).max();
      int limit = Math.min(drafts.size(), from + MOST_PARTS);
      for (int to = from + 1; to < limit && fits(drafts.get(from), drafts.get(to)); to++) {
        sum += drafts.get(to).max();
        link(drafts, from, to, sum);
      }
    }
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
        sum >= SMALLEST_TOTAL
            && parts.stream().noneMatch(p -> p.max() == 0 || p.total.isPresent())
            && lists.isListed(parts.get(parts.size() - 2), parts.get(parts.size() - 1));
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
            .filter(d -> d.first < first.first || d.sentence == first.sentence || isTotal(d))
            .findFirst();
    total.ifPresent(t -> parts.forEach(p -> p.total = Optional.of(t.original.orElse(t))));
  }

  private boolean isTotal(Draft draft) {
    return reading.terms().within(TermClass.CUE, draft.zoneStart, draft.first).stream()
        .anyMatch(c -> c.term().has("cue", "total"));
  }

  private static boolean isAlike(Draft total, Draft part) {
    boolean isSameAxis =
        total.dimension.filter(d -> d != Dimension.SOURCE).isPresent()
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
