package id.netra.figure;

import id.netra.text.NumberForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the outcome verb nearest to a number.
 *
 * <p>The strongest act in the number's own zone decides: sanction, forwarding, stopping, proof,
 * then examination. "Empat ASN dikenai sanksi karena terbukti melanggar" counts sanctions. A
 * sanction that is only recommended or intended counts for nothing: "direkomendasikan agar dijatuhi
 * sanksi" is a recommendation.
 */
final class OutcomeVerb {
  private static final List<String> ACTS =
      List.of("sanction", "forward", "stop", "proven", "process", "processed", "accuse", "receive");
  private static final Set<String> NOT = Set.of("tidak", "tak", "bukan", "tanpa");
  private static final Set<String> INTENDED =
      Set.of(
          "agar",
          "untuk",
          "akan",
          "bisa",
          "dapat",
          "harus",
          "supaya",
          "guna",
          "bakal",
          "segera",
          "terancam",
          "meminta",
          "minta",
          "perlu",
          "dalam",
          "proses");
  private static final Set<String> SOME =
      Set.of(
          "sebagian",
          "sebagiannya",
          "mayoritas",
          "beberapa",
          "kebanyakan",
          "separuh",
          "separuhnya");
  private static final Set<String> AGENTS =
      Set.of(
          "kami",
          "kita",
          "saya",
          "mereka",
          "dia",
          "bawaslu",
          "kasn",
          "bkn",
          "pihaknya",
          "telah",
          "sudah");
  private static final Term DENIED =
      new Term("out.denied", TermClass.OUTCOME, Map.of("act", "stop", "stage", "stopped"));
  private static final Term PENDING =
      new Term("out.pending", TermClass.OUTCOME, Map.of("act", "process", "stage", "in_process"));
  private static final Set<String> RECIPIENT_MARKS = Set.of("ke", "kepada", "pada");
  private static final int REACH = 7;
  private static final int LONGEST_GAP = 6;
  private final Reading reading;

  OutcomeVerb(Reading reading) {
    this.reading = reading;
  }

  void assign(Draft draft) {
    List<TermMatch> verbs = candidates(draft);
    boolean isJudged = verbs.stream().anyMatch(v -> v.term().has("act", "proven") || isBreach(v));
    draft.verb =
        strongest(verbs.stream().filter(v -> !isJudged || !v.term().has("weak", "yes")).toList());
    draft.isConfirmed = isJudged && verbs.stream().anyMatch(v -> v.term().has("weak", "yes"));
  }

  private List<TermMatch> candidates(Draft draft) {
    List<TermMatch> found = new ArrayList<>();
    for (TermMatch verb : reading.terms().within(TermClass.OUTCOME, draft.zoneStart, draft.first)) {
      if (counts(verb, draft.zoneStart) && isSentOn(verb, draft)) {
        found.add(verb);
      }
    }
    for (TermMatch verb :
        reading.terms().within(TermClass.OUTCOME, draft.phraseEnd, draft.zoneEnd)) {
      if (isSaidAfter(verb)
          && counts(verb, draft.phraseEnd)
          && !isOfSome(draft.phraseEnd, verb.first())) {
        found.add(verb);
      }
    }
    for (TermMatch verb : reading.terms().within(TermClass.OUTCOME, draft.end, draft.phraseEnd)) {
      if (verb.term().has("act", "accuse")) {
        found.add(verb);
      }
    }
    return found;
  }

  /** Whoever only "mengirim satu laporan" passes nothing on, who sends it "ke KASN" does. */
  private boolean isSentOn(TermMatch verb, Draft draft) {
    boolean isSending = reading.tokens().word(verb.first()).startsWith("mengirim");
    for (int i = verb.end(); isSending && i < draft.zoneEnd; i++) {
      if (RECIPIENT_MARKS.contains(reading.tokens().word(i))) {
        return true;
      }
    }
    return !isSending;
  }

  /** "403 laporan dan sebagian besar terbukti": the verb is said of some only. */
  private boolean isOfSome(int from, int to) {
    for (int i = from; i < to; i++) {
      if (SOME.contains(reading.tokens().word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBreach(TermMatch verb) {
    return verb.term().id().equals("out.accuse")
        && reading.tokens().word(verb.first()).equals("melanggar");
  }

  /** "yang kami teruskan" stands after what is passed on, "meneruskan" before it. */
  private boolean isSaidAfter(TermMatch verb) {
    String id = verb.term().id();
    boolean isByUs = AGENTS.contains(reading.tokens().word(verb.first() - 1));
    return !id.endsWith("_active") && (isByUs || !id.endsWith("_bare"));
  }

  private boolean counts(TermMatch verb, int zoneStart) {
    String before = reading.tokens().word(verb.first() - 1);
    if (NOT.contains(before) || before.equals("belum")) {
      return false;
    }
    boolean isFact = verb.term().has("act", "accuse") || verb.term().has("act", "process");
    if (!isFact && isIntended(verb)) {
      return false;
    }
    return !isSoftSanction(verb) || !isRecommended(verb, zoneStart);
  }

  private boolean isIntended(TermMatch verb) {
    return INTENDED.contains(reading.tokens().word(verb.first() - 1))
        || (INTENDED.contains(reading.tokens().word(verb.first() - 2))
            && reading.terms().isCue("bare_next", verb.first() - 1));
  }

  private static boolean isSoftSanction(TermMatch verb) {
    return verb.term().has("act", "sanction") && !verb.term().has("firm", "yes");
  }

  private boolean isRecommended(TermMatch verb, int zoneStart) {
    int from = Math.max(zoneStart, verb.first() - REACH);
    return reading.terms().hasAct("forward", from, verb.first())
        || reading.terms().within(TermClass.NOUN, from, verb.first()).stream()
            .anyMatch(n -> n.term().has("sense", "recommendation"));
  }

  private static Optional<TermMatch> strongest(List<TermMatch> verbs) {
    return verbs.stream()
        .filter(v -> ACTS.contains(v.term().attribute("act")))
        .min(Comparator.comparingInt(v -> ACTS.indexOf(v.term().attribute("act"))));
  }

  /**
   * Gives a verb back to the part where a total is set in between.
   *
   * <p>"183 ASN dari 403 ASN yang dilaporkan terbukti": reported are 403, proven 183.
   */
  void share(List<Draft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      Draft part = drafts.get(i - 1);
      Draft whole = drafts.get(i);
      boolean isSetIn =
          reading.tokens().word(whole.first - 1).equals("dari")
              && whole.zoneStart <= part.phraseEnd + 1
              && part.verb.filter(v -> !v.term().has("act", "accuse")).isEmpty();
      List<TermMatch> after =
          reading.terms().within(TermClass.OUTCOME, whole.phraseEnd, whole.zoneEnd).stream()
              .filter(v -> isSaidAfter(v) && counts(v, whole.phraseEnd))
              .toList();
      if (isSetIn && !after.isEmpty()) {
        boolean isRelative =
            after.get(0).first() - whole.phraseEnd <= 2
                && reading.tokens().word(whole.phraseEnd).equals("yang");
        whole.verb = isRelative ? Optional.of(after.get(0)) : Optional.empty();
        part.verb =
            strongest(isRelative ? after.subList(1, after.size()) : after).or(() -> part.verb);
      }
    }
  }

  /** "26 terbukti, sementara 73 tidak", "130 diregistrasi, 10 belum". */
  void deny(List<Draft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Draft before = drafts.get(i - 1);
      if (draft.verb.isEmpty() && before.verb.filter(OutcomeVerb::isOutcome).isPresent()) {
        draft.verb = denial(draft);
      }
    }
  }

  private static boolean isOutcome(TermMatch verb) {
    return ACTS.indexOf(verb.term().attribute("act")) < ACTS.indexOf("accuse");
  }

  private Optional<TermMatch> denial(Draft draft) {
    int token = draft.phraseEnd;
    while (reading.terms().isCue("rest", token) || reading.tokens().word(token).equals("lagi")) {
      token++;
    }
    boolean closes =
        !reading.tokens().isWord(token + 1) || reading.terms().isCue("conj", token + 1);
    if (!closes || draft.number.form() == NumberForm.VAGUE) {
      return Optional.empty();
    }
    return switch (reading.tokens().word(token)) {
      case "tidak", "tak", "bukan" -> Optional.of(new TermMatch(DENIED, token, token + 1));
      case "belum" -> Optional.of(new TermMatch(PENDING, token, token + 1));
      default -> Optional.empty();
    };
  }

  /** "Dua ASN dan satu kepala desa dipanggil": the verb is said of both. */
  void spread(List<Draft> drafts) {
    boolean isSeries = false;
    for (int i = drafts.size() - 2; i >= 0; i--) {
      Draft draft = drafts.get(i);
      Draft next = drafts.get(i + 1);
      boolean isAnd = reading.terms().isCue("and", next.first - 1);
      boolean isComma = reading.tokens().word(draft.phraseEnd).equals(",");
      boolean isJoined =
          next.first - draft.phraseEnd <= LONGEST_GAP && (isAnd || (isComma && isSeries));
      boolean isSaidAfter = next.verb.filter(v -> v.first() >= next.phraseEnd).isPresent();
      boolean isOpen = draft.verb.isEmpty() && !draft.nouns.isEmpty() && !next.nouns.isEmpty();
      isSeries = isJoined && isSaidAfter && isOpen;
      if (isSeries) {
        draft.verb = next.verb;
      }
    }
  }
}
