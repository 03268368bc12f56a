package id.netra.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Ties parts to the total that they break down.
 *
 * <p>By words ("dari jumlah itu", "di antaranya", "terdiri dari", "sisanya", "dari 109 …, 75 …"),
 * by outcome ("39 laporan dihentikan" after "369 dugaan"), by list ("Rembang 8, Klaten 5") and by
 * arithmetic (4.923 + 5.988 = 10.911).
 */
final class PartLinks {
  private static final int REACH_SENTENCES = 5;
  private static final String ASIDE = "politik_uang";
  private static final int WINDOW = 60;
  private static final int REACH_TOKENS = 250;
  private static final int LIST_REACH_SENTENCES = 9;
  private static final Set<String> OUTCOMES =
      Set.of("sanction", "forward", "stop", "proven", "process", "processed");
  private final Reading reading;
  private final ListPropagation lists;

  PartLinks(Reading reading) {
    this.reading = reading;
    lists = new ListPropagation(reading);
  }

  /** Links the figures of an article, in the order of the text. */
  void apply(List<Draft> drafts) {
    new PartSums(reading).apply(drafts);
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      List<Draft> earlier = drafts.subList(Math.max(0, i - WINDOW), i);
      if (!draft.isAnaphor && draft.total.isEmpty() && !draft.isRepeat) {
        int index = i;
        draft.total =
            fromNext(draft, drafts, i)
                .or(() -> total(draft, earlier))
                .or(() -> announced(draft, drafts, index))
                .map(PartLinks::first)
                .filter(t -> isLarger(t, draft));
      }
    }
  }

  /** The mention that is no repeat. */
  private static Draft first(Draft total) {
    return total.original.orElse(total);
  }

  private static boolean isLarger(Draft total, Draft part) {
    boolean isSameSort = total.isViolation() == part.isViolation();
    return total != part && total.max() >= part.min() && isSameSort && !isPartOf(total, part);
  }

  private static boolean isPartOf(Draft inner, Draft outer) {
    Optional<Draft> above = inner.total;
    for (int depth = 0; depth < 8 && above.isPresent(); depth++) {
      if (above.get() == outer) {
        return true;
      }
      above = above.get().total;
    }
    return false;
  }

  private Optional<Draft> total(Draft draft, List<Draft> earlier) {
    return progress(draft, earlier)
        .or(() -> fromNumber(draft, earlier))
        .or(() -> among(draft, earlier))
        .or(() -> comprised(draft, earlier))
        .or(() -> fromThat(draft, earlier))
        .or(() -> rest(draft, earlier))
        .or(() -> listed(draft, earlier))
        .or(() -> outcome(draft, earlier));
  }

  /** "Dari 109 dugaan, 75 diregister". */
  private Optional<Draft> fromNumber(Draft draft, List<Draft> earlier) {
    return lastBefore(
        draft, earlier, 0, c -> hasFrom(c) && c.max() >= draft.max() && c.phraseEnd <= draft.first);
  }

  /** "183 ASN dari 403 ASN yang dilaporkan". */
  private Optional<Draft> fromNext(Draft draft, List<Draft> drafts, int index) {
    if (index + 1 >= drafts.size()) {
      return Optional.empty();
    }
    Draft next = drafts.get(index + 1);
    boolean isJoined = next.sentence == draft.sentence && next.zoneStart <= draft.phraseEnd + 1;
    return isJoined && hasFrom(next) && next.max() > draft.max()
        ? Optional.of(original(next, drafts.subList(Math.max(0, index - WINDOW), index + 2)))
        : Optional.empty();
  }

  private boolean hasFrom(Draft draft) {
    return reading.terms().within(TermClass.CUE, draft.first - 3, draft.first).stream()
        .anyMatch(c -> c.end() == draft.first && c.term().has("cue", "from"));
  }

  /** The first mention of a value that is pointed back to. */
  static Draft original(Draft mention, List<Draft> earlier) {
    return earlier.stream()
        .filter(d -> d != mention && d.kind.isPresent() && d.first < mention.first)
        .filter(d -> d.max() == mention.max() && d.isViolation() == mention.isViolation())
        .filter(d -> mention.isAnaphor || d.unit == mention.unit || mention.max() >= 100)
        .findFirst()
        .orElse(mention);
  }

  private static Optional<Draft> lastBefore(
      Draft draft, List<Draft> earlier, int sentences, Predicate<Draft> wanted) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Draft candidate = earlier.get(i);
      if (draft.sentence - candidate.sentence > sentences) {
        return Optional.empty();
      }
      if (candidate.isViolation() == draft.isViolation() && wanted.test(candidate)) {
        return Optional.of(original(candidate, earlier));
      }
    }
    return Optional.empty();
  }

  /** "97 ASN di antaranya". */
  private Optional<Draft> among(Draft draft, List<Draft> earlier) {
    boolean isAmong =
        reading.terms().within(TermClass.CUE, draft.zoneStart - 2, draft.zoneEnd).stream()
            .anyMatch(c -> c.term().has("cue", "among"));
    return isAmong ? lastBefore(draft, earlier, 2, c -> c.max() >= draft.max()) : Optional.empty();
  }

  /** "283 ASN melanggar, tetapi baru 99 yang ditindaklanjuti PPK". */
  private Optional<Draft> progress(Draft draft, List<Draft> earlier) {
    if (!draft.hasAct("sanction") || draft.isVerbInherited) {
      return Optional.empty();
    }
    return lastBefore(
        draft,
        earlier,
        1,
        c ->
            (c.hasAct("proven") || c.hasAct("forward") || c.isConfirmed)
                && c.unit == draft.unit
                && c.max() >= draft.max());
  }

  /** "112 peserta. Terdiri dari 60 orang sekretaris, 11 camat". */
  private Optional<Draft> comprised(Draft draft, List<Draft> earlier) {
    int from =
        Math.max(reading.firstToken(Math.max(0, draft.sentence - 1)), draft.first - REACH_TOKENS);
    return reading.terms().within(TermClass.CUE, from, draft.first).stream()
        .filter(c -> c.term().has("cue", "comprise"))
        .reduce((a, b) -> b)
        .flatMap(
            cue ->
                lastBefore(
                    draft,
                    earlier,
                    2,
                    c -> c.first < cue.first() && c.max() >= draft.max() && isCounting(c, draft)));
  }

  private static boolean isCounting(Draft whole, Draft part) {
    boolean isGuard = part.kind.filter(FigureKind::isCounting).isEmpty();
    return !isGuard || whole.kind.equals(part.kind);
  }

  /** "Dari jumlah itu 283 ASN melanggar". */
  private Optional<Draft> fromThat(Draft draft, List<Draft> earlier) {
    int from = reading.firstAround(draft);
    Optional<TermMatch> cue =
        reading.terms().within(TermClass.CUE, from, draft.first).stream()
            .filter(c -> c.term().has("cue", "from_that"))
            .findFirst();
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    Predicate<Draft> fits =
        c ->
            c.first < cue.get().first()
                && c.max() >= draft.max()
                && (c.unit == draft.unit || isWhole(c));
    return lastBefore(draft, earlier, REACH_SENTENCES, c -> fits.test(c) && c.total.isEmpty())
        .or(() -> lastBefore(draft, earlier, REACH_SENTENCES, fits));
  }

  /** "sisanya 5 kasus", "10 lainnya": of the total that the part before belongs to. */
  private Optional<Draft> rest(Draft draft, List<Draft> earlier) {
    boolean isRest =
        reading
            .terms()
            .within(
                TermClass.CUE, Math.max(draft.first - 5, draft.zoneStart - 3), draft.phraseEnd + 2)
            .stream()
            .anyMatch(c -> c.term().has("cue", "rest"));
    return isRest && !earlier.isEmpty() ? earlier.get(earlier.size() - 1).total : Optional.empty();
  }

  /** "Klaten 5, Blora 4 … Total 9 kasus". */
  private Optional<Draft> announced(Draft draft, List<Draft> drafts, int index) {
    if (draft.dimension.filter(d -> d != Dimension.OUTCOME).isEmpty()) {
      return Optional.empty();
    }
    return drafts.subList(index + 1, Math.min(drafts.size(), index + WINDOW)).stream()
        .takeWhile(d -> d.sentence - draft.sentence <= 2)
        .filter(d -> d.dimension.isEmpty() && d.max() > draft.max() && isAlike(d, draft))
        .filter(this::isTotal)
        .findFirst();
  }

  boolean isTotal(Draft draft) {
    return reading.terms().within(TermClass.CUE, draft.zoneStart, draft.first).stream()
        .anyMatch(c -> c.term().has("cue", "total"));
  }

  /** "Rembang 8 kasus, Klaten 5": of the last count that is no item of a list. */
  private Optional<Draft> listed(Draft draft, List<Draft> earlier) {
    boolean isItem = draft.dimension.filter(d -> d != Dimension.OUTCOME).isPresent();
    boolean isAside = draft.category.filter(ASIDE::equals).isPresent() && !draft.isListed;
    if (!isItem || isAside) {
      return Optional.empty();
    }
    return wholeOfList(draft, earlier, c -> !isPassedOn(c))
        .or(() -> wholeOfList(draft, earlier, c -> isRegional(draft) && c.hasAct("forward")));
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
      boolean isWhole = candidate.dimension.isEmpty() && candidate.max() > draft.max() && isAlike;
      if (isWhole && wanted.test(candidate) && isApart(candidate, draft)) {
        return Optional.of(original(candidate, earlier));
      }
    }
    return Optional.empty();
  }

  private static boolean isPassedOn(Draft draft) {
    return draft.isViolation()
        && !draft.isInTitle
        && draft.stage.filter(s -> s == Stage.ALLEGED || s == Stage.RECEIVED).isEmpty();
  }

  /** "1.056 dugaan, lalu masyarakat menambahkan 167 laporan": neighbours of one list. */
  private boolean isApart(Draft whole, Draft part) {
    boolean isSource = part.dimension.filter(d -> d == Dimension.SOURCE).isPresent();
    return isSamePeriod(whole, part) && !(isSource && lists.isListed(whole, part));
  }

  private static boolean isSamePeriod(Draft whole, Draft part) {
    return whole.ownPeriod.isEmpty()
        || part.ownPeriod.isEmpty()
        || whole.ownPeriod.equals(part.ownPeriod);
  }

  private static boolean isAlike(Draft whole, Draft part) {
    boolean isMatter = whole.unit != FigureUnit.PERSON && part.unit != FigureUnit.PERSON;
    boolean isPeople = whole.unit == part.unit && whole.kind.equals(part.kind);
    return whole.isViolation() == part.isViolation() && (isMatter || isPeople);
  }

  /** "39 laporan dihentikan" after "mencatat 369 dugaan". */
  private Optional<Draft> outcome(Draft draft, List<Draft> earlier) {
    boolean isOutcome =
        draft.isViolation()
            && !draft.isInTitle
            && draft.verb.filter(v -> OUTCOMES.contains(v.term().attribute("act"))).isPresent();
    if (!isOutcome || (draft.max() <= 1 && draft.unit == FigureUnit.PERSON)) {
      return Optional.empty();
    }
    return earlier.stream()
        .filter(c -> draft.sentence - c.sentence <= REACH_SENTENCES || c.isInTitle)
        .filter(c -> isWhole(c) && c.max() > draft.max() && isSamePeriod(c, draft))
        .filter(c -> c.unit != FigureUnit.PERSON || draft.unit == FigureUnit.PERSON)
        .max(Comparator.comparingInt(c -> c.sentence))
        .map(c -> original(c, earlier));
  }

  private static boolean isWhole(Draft draft) {
    boolean isOpen = draft.stage.filter(s -> s == Stage.ALLEGED || s == Stage.RECEIVED).isPresent();
    return draft.isViolation() && isOpen && draft.total.isEmpty() && draft.dimension.isEmpty();
  }
}
