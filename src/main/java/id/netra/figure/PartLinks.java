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
  private static final int WINDOW = 60;
  private static final int DEEPEST = 8;
  private static final int REACH_TOKENS = 250;
  private static final int PROGRESS_SENTENCES = 2;
  private static final Set<String> OUTCOMES =
      Set.of("sanction", "forward", "stop", "proven", "process", "processed");
  private final Reading reading;
  private final ListPropagation lists;
  private final ListWholes wholes;
  private final Once<Scopes> scopes;

  PartLinks(Reading reading, Once<Scopes> scopes) {
    this.reading = reading;
    this.scopes = scopes;
    lists = new ListPropagation(reading);
    wholes = new ListWholes(reading, lists);
  }

  /** Links the figures of an article, in the order of the text. */
  void apply(List<Draft> drafts) {
    drafts.forEach(d -> d.isSetIn = hasFrom(d));
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
                .or(() -> implied(draft, earlier))
                .map(PartLinks::first)
                .filter(t -> isLarger(t, draft) && isOfOneStatement(t, draft));
      }
    }
    new PartRepairs(scopes.get().statements(), this).apply(drafts);
  }

  private Optional<Draft> implied(Draft draft, List<Draft> earlier) {
    Optional<Draft> total = outcome(draft, earlier);
    draft.isImplied = total.isPresent();
    return total;
  }

  /** The mention that is no repeat. */
  private static Draft first(Draft total) {
    return total.original.orElse(total);
  }

  private static boolean isLarger(Draft total, Draft part) {
    boolean isSameSort = total.isViolation() == part.isViolation();
    return total != part
        && total.max() >= part.min()
        && isSameSort
        && !isPartOf(total, part)
        && !isOtherStaff(total, part);
  }

  /**
   * "13.842 ASN dan 4.100 tenaga honorer": the one are none of the other, whatever ties them; other
   * populations are apart only in a list of roles, for which {@link ListWholes} has its own rule.
   */
  private static boolean isOtherStaff(Draft total, Draft part) {
    return part.isKind(FigureKind.WORKFORCE)
        && part.population.filter(p -> p == Population.HONORER).isPresent()
        && total.population.filter(p -> p == Population.ASN).isPresent();
  }

  /** "Per 1 September, KASN mendata 12 ASN" is no part of what Bawaslu counted up to October. */
  private boolean isOfOneStatement(Draft total, Draft part) {
    boolean isNear = total.sentence == part.sentence || total.isInTitle || part.isInTitle;
    return isNear || !scopes.get().statements().startsAnew(part.sentence, total.sentence);
  }

  private static boolean isPartOf(Draft inner, Draft outer) {
    Optional<Draft> above = inner.total;
    for (int depth = 0; depth < DEEPEST && above.isPresent(); depth++) {
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
        .or(() -> wholes.of(draft, earlier));
  }

  /** "Dari 109 dugaan, 75 diregister". */
  private Optional<Draft> fromNumber(Draft draft, List<Draft> earlier) {
    return lastBefore(
        draft, earlier, 0, c -> c.isSetIn && c.max() >= draft.max() && c.phraseEnd <= draft.first);
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
    boolean isAmong = reading.terms().hasCue("among", draft.zoneStart - 2, draft.zoneEnd);
    return isAmong ? lastBefore(draft, earlier, 2, c -> c.max() >= draft.max()) : Optional.empty();
  }

  /** "283 ASN melanggar, tetapi baru 99 yang ditindaklanjuti PPK". */
  private Optional<Draft> progress(Draft draft, List<Draft> earlier) {
    if (!draft.hasAct("sanction") || draft.isVerbInherited || isBlocked(draft)) {
      return Optional.empty();
    }
    return lastBefore(
        draft,
        earlier,
        PROGRESS_SENTENCES,
        c ->
            (c.hasAct("proven") || c.hasAct("forward") || c.isConfirmed)
                && c.unit == draft.unit
                && c.max() >= draft.max());
  }

  /** "memblokir 26 data": a step of another body, no part of what was sanctioned. */
  private boolean isBlocked(Draft draft) {
    return draft
        .verb
        .filter(v -> reading.tokens().between(v.first(), v.end()).contains("blokir"))
        .isPresent();
  }

  /** "112 peserta. Terdiri dari 60 orang sekretaris, 11 camat". */
  private Optional<Draft> comprised(Draft draft, List<Draft> earlier) {
    int from =
        Math.max(reading.firstToken(Math.max(0, draft.sentence - 1)), draft.first - REACH_TOKENS);
    return reading.terms().within(TermClass.CUE, from, draft.first).stream()
        .filter(c -> c.term().has("cue", "comprise"))
        .reduce((a, b) -> b)
        .flatMap(cue -> comprising(draft, earlier, cue));
  }

  private static Optional<Draft> comprising(Draft draft, List<Draft> earlier, TermMatch cue) {
    Predicate<Draft> fits =
        c ->
            c.first < cue.first()
                && c.max() >= draft.max()
                && isCounting(c, draft)
                && (c.dimension.isEmpty() || !c.dimension.equals(draft.dimension));
    return sibling(draft, earlier)
        .filter(t -> t.first < cue.first())
        .or(() -> whole(draft, earlier, fits));
  }

  /** The total of the item before. */
  private static Optional<Draft> sibling(Draft draft, List<Draft> earlier) {
    return earlier.stream()
        .filter(c -> c.dimension.isPresent() && c.dimension.equals(draft.dimension))
        .filter(c -> draft.sentence - c.sentence <= 1 && ListWholes.isAlike(c, draft))
        .reduce((a, b) -> b)
        .flatMap(c -> c.total);
  }

  private static Optional<Draft> whole(Draft draft, List<Draft> earlier, Predicate<Draft> fits) {
    return lastBefore(
            draft,
            earlier,
            2,
            c -> fits.test(c) && (!ListWholes.isPassedOn(c) || ListWholes.isPassedOn(draft)))
        .or(() -> lastBefore(draft, earlier, 2, fits));
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
        .or(() -> lastBefore(draft, earlier, REACH_SENTENCES, fits))
        .filter(t -> !isOneOfTwo(t, earlier));
  }

  /** "22 laporan dan 9 temuan. Dari jumlah itu …": the total is their sum, which is not told. */
  private boolean isOneOfTwo(Draft whole, List<Draft> earlier) {
    return whole.total.isEmpty()
        && earlier.stream()
            .filter(d -> d.total.isEmpty() && d.isKind(FigureKind.REPORTS))
            .anyMatch(d -> lists.isListed(whole, d) || lists.isListed(d, whole))
        && whole.isKind(FigureKind.REPORTS);
  }

  /** "sisanya 5 kasus", "10 lainnya": of the total that the part before belongs to. */
  private Optional<Draft> rest(Draft draft, List<Draft> earlier) {
    boolean isRest =
        reading
                .terms()
                .hasCue("rest", Math.max(draft.first - 5, draft.zoneStart - 3), draft.phraseEnd + 2)
            || reading.terms().isCue("rest", reading.firstToken(draft.sentence));
    return isRest && !earlier.isEmpty()
        ? above(earlier.get(earlier.size() - 1), draft.max())
        : Optional.empty();
  }

  /** The nearest total above a part that is large enough. */
  private static Optional<Draft> above(Draft part, long least) {
    Optional<Draft> total = part.total;
    for (int depth = 0; depth < DEEPEST && total.isPresent(); depth++) {
      if (total.get().max() >= least) {
        return total;
      }
      total = total.get().total;
    }
    return part.total;
  }

  /** "Klaten 5, Blora 4 … Total 9 kasus". */
  private Optional<Draft> announced(Draft draft, List<Draft> drafts, int index) {
    if (draft.dimension.filter(d -> d != Dimension.OUTCOME).isEmpty()) {
      return Optional.empty();
    }
    return drafts.subList(index + 1, Math.min(drafts.size(), index + WINDOW)).stream()
        .takeWhile(d -> d.sentence - draft.sentence <= 2)
        .filter(d -> d.dimension.isEmpty() && d.max() > draft.max() && ListWholes.isAlike(d, draft))
        .filter(this::isTotal)
        .findFirst();
  }

  boolean isTotal(Draft draft) {
    return reading.terms().hasCue("total", draft.zoneStart, draft.first);
  }

  /** "39 laporan dihentikan" after "mencatat 369 dugaan". */
  private Optional<Draft> outcome(Draft draft, List<Draft> earlier) {
    boolean isOutcome =
        draft.isViolation()
            && !draft.isInTitle
            && draft.verb.filter(v -> OUTCOMES.contains(v.term().attribute("act"))).isPresent();
    boolean isSingle = draft.max() <= 1 && draft.unit == FigureUnit.PERSON;
    if (!isOutcome || isBlocked(draft) || isOther(draft) || isSingle) {
      return Optional.empty();
    }
    return earlier.stream()
        .filter(c -> draft.sentence - c.sentence <= REACH_SENTENCES || c.isInTitle)
        .filter(c -> isWhole(c) && c.max() > draft.max() && ListWholes.isSamePeriod(c, draft))
        .filter(c -> c.unit != FigureUnit.PERSON || draft.unit == FigureUnit.PERSON)
        .filter(c -> !isContrasted(c, draft))
        .max(Comparator.comparingInt(c -> c.sentence))
        .map(c -> original(c, earlier));
  }

  /** "436 menanti tindakan, sedangkan 19 dihukum": side by side. */
  private boolean isContrasted(Draft one, Draft other) {
    return one.sentence == other.sentence
        && reading
            .tokens()
            .between(/* first= */ one.phraseEnd, /* end= */ other.first)
            .contains("sedangkan");
  }

  /** "Satu laporan lain dihentikan": of others. */
  private boolean isOther(Draft draft) {
    Tokens tokens = reading.tokens();
    return tokens.word(draft.phraseEnd).equals("lain")
        && Set.of("tentang", "soal", "terkait", "mengenai")
            .contains(tokens.word(draft.phraseEnd + 1));
  }

  private static boolean isWhole(Draft draft) {
    boolean isOpen = draft.stage.filter(s -> s == Stage.ALLEGED || s == Stage.RECEIVED).isPresent();
    return draft.isViolation() && isOpen && draft.total.isEmpty() && draft.dimension.isEmpty();
  }
}
