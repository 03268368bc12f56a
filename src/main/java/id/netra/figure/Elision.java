package id.netra.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a number without a noun the noun that was counted before.
 *
 * <p>"Yang diteruskan ke KASN ada 324", "47 diteruskan", "sisanya 5", "Klaten: 3" under a heading:
 * the verb, a cue or the label of an item shows that the earlier count goes on.
 */
final class Elision {
  private static final int REACH_SENTENCES = 4;
  private static final Term FORM_ITEM =
      new Term("noun.form_item", TermClass.NOUN, Map.of("unit", "case", "sense", "case"));
  private static final Set<String> LEADING =
      Set.of("dari", "di", "melalui", "lewat", "berupa", "terkait", "karena", "soal", "berkaitan");
  private static final int REACH_TOKENS = 5;
  private static final int WINDOW = 60;
  private static final Set<String> TELLING =
      Set.of("sanction", "forward", "stop", "proven", "process", "processed");
  private final Reading reading;

  Elision(Reading reading) {
    this.reading = reading;
  }

  /** Fills in the noun of a bare number from the counts before it. */
  void apply(Draft draft, List<Draft> earlier) {
    if (draft.head.isPresent() || !draft.isBare) {
      return;
    }
    antecedent(draft, earlier)
        .filter(a -> continues(draft))
        .ifPresent(
            a -> {
              draft.head = isForm(draft) ? Optional.of(formItem(draft)) : a.head;
              draft.isHeadInherited = true;
            });
  }

  /** The last count of violations before the number. */
  static Optional<Draft> antecedent(Draft draft, List<Draft> earlier) {
    List<Draft> near = earlier.subList(Math.max(0, earlier.size() - WINDOW), earlier.size());
    for (int i = near.size() - 1; i >= 0; i--) {
      Draft candidate = near.get(i);
      if (draft.sentence - candidate.sentence > REACH_SENTENCES) {
        return Optional.empty();
      }
      if (candidate.isViolation() && candidate.head.isPresent() && candidate != draft) {
        return Optional.of(PartLinks.original(candidate, near));
      }
    }
    return Optional.empty();
  }

  private boolean continues(Draft draft) {
    boolean hasVerb =
        draft.verb.filter(v -> TELLING.contains(v.term().attribute("act"))).isPresent();
    return hasVerb
        || reading.terms().isCue("among", draft.end)
        || hasCueBefore(draft, "rest")
        || reading.terms().isCue("rest", draft.end)
        || (draft.itemRegion.isPresent() && isItem(draft))
        || hasCueBefore(draft, "from_that")
        || isForm(draft);
  }

  private static TermMatch formItem(Draft draft) {
    return new TermMatch(FORM_ITEM, draft.end, draft.end);
  }

  /** "Tiga dari unggahan grup WhatsApp, satu dari Facebook". */
  private boolean isForm(Draft draft) {
    return LEADING.contains(reading.tokens().word(draft.end))
        && reading.terms().within(TermClass.CATEGORY, draft.end, draft.end + REACH_TOKENS).stream()
            .anyMatch(c -> c.term().has("dimension", "form"));
  }

  private boolean hasCueBefore(Draft draft, String cue) {
    int from = Math.max(reading.firstAround(draft), draft.first - 6);
    return reading.terms().within(TermClass.CUE, from, draft.first).stream()
        .anyMatch(c -> c.term().has("cue", cue));
  }

  private boolean isItem(Draft draft) {
    int before = draft.first - 1;
    String word = reading.tokens().word(before);
    return word.equals(":")
        || reading
            .placesWithin(
                reading.tokens().start(draft.zoneStart), reading.tokens().start(draft.first))
            .stream()
            .anyMatch(p -> reading.tokens().after(p.span().end()) >= before);
  }
}
