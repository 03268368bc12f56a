package id.netra.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the total of the items of a list.
 *
 * <p>"Ada 64 kasus. Terbanyak di Klaten 30 kasus, Blora 20": the last count before that is no item
 * itself, counts the same sort of thing and has not been passed on already.
 */
final class ListWholes {
  private static final String ASIDE = "politik_uang";
  private static final int LIST_REACH_SENTENCES = 9;
  private final Reading reading;
  private final ListPropagation lists;

  ListWholes(Reading reading, ListPropagation lists) {
    this.reading = reading;
    this.lists = lists;
  }

  /** "Rembang 8 kasus, Klaten 5": of the last count that is no item of a list. */
  Optional<Draft> of(Draft draft, List<Draft> earlier) {
    boolean isItem = draft.dimension.filter(d -> d != Dimension.OUTCOME).isPresent();
    boolean isAside = draft.category.filter(ASIDE::equals).isPresent() && !draft.isListed;
    if (!isItem || isAside) {
      return Optional.empty();
    }
    return wholeOfList(draft, earlier, c -> !isPassedOn(c) && !isOfOthers(c, draft))
        .or(() -> wholeOfList(draft, earlier, c -> isRegional(draft) && c.hasAct("forward")))
        .or(() -> wholeOfList(draft, earlier, c -> areSanctioned(c, draft)));
  }

  /** "Memblokir 26 data. Terbanyak instansi pusat, 17 data". */
  private static boolean areSanctioned(Draft whole, Draft part) {
    return whole.isKind(FigureKind.SANCTIONED_PERSONS)
        && part.isKind(FigureKind.SANCTIONED_PERSONS);
  }

  /** "81 ASN, 21 perangkat desa, dan 10 lurah": side by side. */
  private static boolean isOfOthers(Draft whole, Draft part) {
    return part.dimension.filter(d -> d == Dimension.ROLE).isPresent()
        && whole.population.isPresent()
        && part.population.isPresent()
        && !whole.population.equals(part.population);
  }

  /** "24 pengaduan ditolak, 60 dibatalkan, dan 4 …": one of several parts is no whole. */
  private static boolean isSmallerPart(Draft candidate, List<Draft> earlier) {
    return candidate.total.isPresent()
        && earlier.stream()
            .filter(d -> d.sentence == candidate.sentence && d.total.equals(candidate.total))
            .anyMatch(d -> d.max() > candidate.max());
  }

  private static boolean isRegional(Draft draft) {
    return draft.dimension.filter(d -> d == Dimension.REGION).isPresent()
        && draft.unit != FigureUnit.PERSON;
  }

  private Optional<Draft> wholeOfList(Draft draft, List<Draft> earlier, Predicate<Draft> wanted) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Draft candidate = earlier.get(i);
      int distance = draft.sentence - candidate.sentence;
      if (distance > LIST_REACH_SENTENCES) {
        return Optional.empty();
      }
      if (candidate.isRepeat) {
        continue;
      }
      boolean isAlike = isAlike(candidate, draft);
      boolean isSameAxis = candidate.dimension.equals(draft.dimension) && isAlike;
      if (isSameAxis && distance <= 1 && candidate.total.isPresent()) {
        return candidate.total;
      }
      boolean isOpen =
          (candidate.dimension.isEmpty() || isNeutralityPart(candidate, draft))
              && !isSmallerPart(candidate, earlier);
      boolean isWhole = isOpen && candidate.max() > draft.max() && isAlike;
      if (isWhole && wanted.test(candidate) && isApart(candidate, draft)) {
        return Optional.of(PartLinks.original(candidate, earlier));
      }
    }
    return Optional.empty();
  }

  /** "netralitas ASN 176 dari 406 kasus. Daftar netralitas ASN: Klaten 48 …": of the 176. */
  private boolean isNeutralityPart(Draft candidate, Draft draft) {
    return isRegional(draft)
        && candidate.category.filter("netralitas"::equals).isPresent()
        && reading.terms().hasCue("matter", reading.firstAround(draft), draft.first);
  }

  /** Whether the count is an outcome rather than what came in. */
  static boolean isPassedOn(Draft draft) {
    return draft.isViolation()
        && !draft.isInTitle
        && draft.stage.filter(s -> s == Stage.ALLEGED || s == Stage.RECEIVED).isEmpty();
  }

  /** "1.056 dugaan, lalu masyarakat menambahkan 167 laporan": neighbours of one list. */
  private boolean isApart(Draft whole, Draft part) {
    boolean isSource = part.dimension.filter(d -> d == Dimension.SOURCE).isPresent();
    return isSamePeriod(whole, part) && !(isSource && lists.isListed(whole, part));
  }

  /** Whether the two sentences name no different elections. */
  static boolean isSamePeriod(Draft whole, Draft part) {
    return whole.ownPeriod.isEmpty()
        || part.ownPeriod.isEmpty()
        || whole.ownPeriod.equals(part.ownPeriod);
  }

  /** Whether the two count the same sort of thing. */
  static boolean isAlike(Draft whole, Draft part) {
    boolean isMatter = whole.unit != FigureUnit.PERSON && part.unit != FigureUnit.PERSON;
    boolean isPeople = whole.unit == part.unit && whole.kind.equals(part.kind);
    return whole.isViolation() == part.isViolation() && (isMatter || isPeople);
  }
}
