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
  private static final int MOST_ITEMS = 12;
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
        .filter(a -> continues(draft, earlier))
        .ifPresent(
            a -> {
              draft.head =
                  source(draft).or(() -> isForm(draft) ? Optional.of(formItem(draft)) : a.head);
              draft.isHeadInherited = true;
            });
  }

  /** "Dua ASN diperiksa. Satu bertugas di Pemkot, satu lagi dosen": together they are the two. */
  void series(List<Draft> sentence, List<Draft> earlier) {
    List<Draft> open = sentence.stream().filter(d -> d.head.isEmpty()).toList();
    if (open.size() < 2 || open.size() > MOST_ITEMS || open.size() != sentence.size()) {
      return;
    }
    if (open.stream().anyMatch(d -> isForm(d) || source(d).isPresent())) {
      return;
    }
    long sum = open.stream().mapToLong(Draft::max).sum();
    antecedent(open.get(0), earlier)
        .filter(a -> a.max() == sum && a.unit == FigureUnit.PERSON)
        .ifPresent(a -> open.forEach(d -> inherit(d, a)));
  }

  private static void inherit(Draft draft, Draft whole) {
    draft.head = whole.head;
    draft.isHeadInherited = true;
    draft.isBare = true;
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

  private boolean continues(Draft draft, List<Draft> earlier) {
    boolean hasVerb =
        draft.verb.filter(v -> TELLING.contains(v.term().attribute("act"))).isPresent();
    return hasVerb
        || source(draft).isPresent()
        || reading.terms().isCue("among", draft.end)
        || hasCueBefore(draft, "rest")
        || reading.terms().isCue("rest", draft.end)
        || (draft.itemRegion.isPresent() && isItem(draft))
        || hasCueBefore(draft, "from_that")
        || isForm(draft)
        || isOfNumber(draft, earlier)
        || isPointingBack(draft, earlier);
  }

  /** "lima lagi menyangkut ASN. Dari lima itu, tiga terjadi …": the five were counted before. */
  private static boolean isPointingBack(Draft draft, List<Draft> earlier) {
    return draft.isAnaphor
        && earlier.subList(Math.max(0, earlier.size() - WINDOW), earlier.size()).stream()
            .filter(d -> draft.sentence - d.sentence <= REACH_SENTENCES)
            .anyMatch(d -> d.isViolation() && d.max() == draft.max());
  }

  /** "Dari 130 perkara itu, 12 berupa pidana, 97 melanggar aturan lain". */
  private boolean isOfNumber(Draft draft, List<Draft> earlier) {
    for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - WINDOW); i--) {
      Draft whole = earlier.get(i);
      if (whole.sentence != draft.sentence) {
        return false;
      }
      if (whole.max() >= draft.max()
          && whole.isViolation()
          && reading.terms().within(TermClass.CUE, whole.first - 3, whole.first).stream()
              .anyMatch(c -> c.end() == whole.first && c.term().has("cue", "from"))) {
        return true;
      }
    }
    return false;
  }

  private static TermMatch formItem(Draft draft) {
    return new TermMatch(FORM_ITEM, draft.end, draft.end);
  }

  /** "8 temuan dan 51 dari laporan masyarakat". */
  private Optional<TermMatch> source(Draft draft) {
    return reading.tokens().word(draft.end).equals("dari")
        ? reading
            .terms()
            .at(TermClass.NOUN, draft.end + 1)
            .filter(n -> n.term().has("sense", "filing"))
        : Optional.empty();
  }

  /** "Tiga dari unggahan grup WhatsApp, satu dari Facebook". */
  private boolean isForm(Draft draft) {
    return LEADING.contains(reading.tokens().word(draft.end))
        && reading.terms().within(TermClass.CATEGORY, draft.end, draft.end + REACH_TOKENS).stream()
            .anyMatch(c -> c.term().has("dimension", "form"));
  }

  private boolean hasCueBefore(Draft draft, String cue) {
    int from = Math.max(reading.firstAround(draft), draft.first - 6);
    return reading.terms().hasCue(cue, from, draft.first);
  }

  private boolean isItem(Draft draft) {
    int before = draft.first - 1;
    String word = reading.tokens().word(before);
    return word.equals(":")
        || (word.equals("(") && reading.tokens().word(draft.end).equals(")"))
        || reading
            .placesWithin(
                reading.tokens().start(draft.zoneStart), reading.tokens().start(draft.first))
            .stream()
            .anyMatch(p -> reading.tokens().after(p.span().end()) >= before);
  }
}
