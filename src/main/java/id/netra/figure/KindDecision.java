package id.netra.figure;

import id.netra.text.NumberForm;
import id.netra.text.Qualifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides the kind, unit, stage and population of a figure.
 *
 * <p>In this order: expected or invited is another count; attendance; the outcome verb; the head
 * noun. A bare count of civil servants is workforce where staff is spoken of and reported persons
 * where a violation is.
 */
final class KindDecision {
  private static final long SMALLEST_STAFF = 1000;
  private static final long SMALLEST_GROUP = 100;
  private static final long LARGEST_ACCUSED = 20_000;
  private static final Set<String> UNDECIDED = Set.of("", "accuse", "process");
  private static final Set<String> VIEWING =
      Set.of(
          "dibandingkan",
          "dibanding",
          "disandingkan",
          "dilihat",
          "dirinci",
          "ditotal",
          "dijumlah",
          "dijumlahkan",
          "dihitung",
          "digabung",
          "digabungkan");
  private static final int ACCUSED_TOKENS = 12;
  private static final Set<String> INVOLVING =
      Set.of("menyangkut", "melibatkan", "menyeret", "menjerat", "terhadap");
  private static final Set<String> GIVEN_TO = Set.of("kepada", "untuk", "bagi");
  private final Reading reading;
  private final Participation participation;
  private final People people;
  private int genericSentence = -1;

  KindDecision(Reading reading) {
    this.reading = reading;
    participation = new Participation(reading);
    people = new People(reading);
  }

  void decide(Draft draft, List<Draft> earlier) {
    if (draft.head.isEmpty()) {
      return;
    }
    Term noun = draft.head.get().term();
    draft.unit = Coded.parse(FigureUnit.class, noun.attribute("unit")).orElse(FigureUnit.OTHER);
    draft.population =
        Populations.of(draft.unit == FigureUnit.PERSON ? draft.nouns : accused(draft))
            .or(() -> Coded.parse(Population.class, noun.attribute("population")));
    draft.kind = kind(draft, earlier);
    draft.kind.ifPresent(k -> draft.stage = stage(draft, k));
    draft.rule =
        draft.verb.filter(v -> draft.isViolation()).map(v -> v.term().id()).orElse(noun.id());
    boolean isJudged = draft.isKind(FigureKind.VIOLATION_CASES) || isNoBreach(draft);
    if (draft.isHeadInherited && draft.unit == FigureUnit.REPORT && isJudged) {
      draft.unit = FigureUnit.CASE;
    }
    if (draft.isKind(FigureKind.OTHER_COUNT) && draft.unit == FigureUnit.REGION) {
      draft.unit = FigureUnit.OTHER;
    }
  }

  /** "314 melanggar, 99 bukan pelanggaran" of reports: cases are judged, not filings. */
  private boolean isNoBreach(Draft draft) {
    return draft.isKind(FigureKind.DISMISSED_CASES)
        && draft
            .verb
            .filter(v -> reading.tokens().between(v.first(), v.end()).contains("pelanggaran"))
            .isPresent();
  }

  /** The people of "22 kasus netralitas kepala desa". */
  private List<TermMatch> accused(Draft draft) {
    return !draft.sense().equals("case") && !draft.sense().equals("filing")
        ? List.of()
        : reading.terms().within(TermClass.NOUN, draft.end, draft.zoneEnd).stream()
            .filter(n -> n.term().has("sense", "staff") || isVillage(n))
            .toList();
  }

  private static boolean isVillage(TermMatch noun) {
    return noun.term().has("population", "kepala_desa");
  }

  private Optional<FigureKind> kind(Draft draft, List<Draft> earlier) {
    if (isGeneric(draft) && !people.isListedWithAccused(draft, earlier)) {
      genericSentence = draft.sentence;
      return Optional.empty();
    }
    if (isSupposed(draft) || isVagueRemark(draft) || people.isUnfinished(draft)) {
      return Optional.empty();
    }
    return switch (draft.sense()) {
      case "area" ->
          draft.min() >= 2 || draft.min() == 0 ? Optional.of(FigureKind.REGIONS) : Optional.empty();
      case "data" ->
          draft.hasAct("sanction") ? Optional.of(FigureKind.SANCTIONED_PERSONS) : Optional.empty();
      case "other" -> draft.min() >= 2 ? Optional.of(FigureKind.OTHER_COUNT) : Optional.empty();
      case "case", "filing", "recommendation", "light" -> matter(draft);
      default -> people(draft, earlier);
    };
  }

  /** "satu kasus dapat menyangkut beberapa ASN", "seorang warga": nothing is counted. */
  private boolean isGeneric(Draft draft) {
    NumberForm form = draft.number.form();
    boolean isOne = draft.max() == 1 && form != NumberForm.DIGITS && form != NumberForm.MIXED;
    if (!isOne) {
      return false;
    }
    boolean isModal = reading.terms().isCue("generic", draft.phraseEnd);
    boolean isArticle = form == NumberForm.ARTICLE;
    return isModal
        || draft.qualifier() == Qualifier.AT_LEAST
        || (isArticle && (draft.verb.isEmpty() || draft.isVerbInherited))
        || draft.sense().equals("area")
        || draft.sense().equals("other");
  }

  /** "Satu kasus bisa menyeret puluhan ASN". */
  private boolean isVagueRemark(Draft draft) {
    return draft.sentence == genericSentence && draft.number.form() == NumberForm.VAGUE;
  }

  /** "Bila ada seorang ASN yang tidak netral"; "bila dibandingkan" supposes nothing. */
  private boolean isSupposed(Draft draft) {
    return reading.terms().within(TermClass.CUE, draft.zoneStart, draft.first).stream()
        .filter(c -> c.term().has("cue", "condition"))
        .anyMatch(c -> !VIEWING.contains(reading.tokens().word(c.end())));
  }

  private Optional<FigureKind> matter(Draft draft) {
    if (participation.isExpected(draft)) {
      return Optional.of(FigureKind.OTHER_COUNT);
    }
    String act = draft.verb.map(v -> v.term().attribute("act")).orElse("");
    return Optional.of(
        switch (act) {
          case "sanction" -> FigureKind.SANCTIONED_PERSONS;
          case "forward" -> FigureKind.RECOMMENDATIONS;
          case "stop" -> FigureKind.DISMISSED_CASES;
          case "proven" -> FigureKind.VIOLATION_CASES;
          default -> ofNoun(draft);
        });
  }

  private static FigureKind ofNoun(Draft draft) {
    return switch (draft.sense()) {
      case "filing" -> FigureKind.REPORTS;
      case "recommendation" -> FigureKind.RECOMMENDATIONS;
      default -> FigureKind.VIOLATION_CASES;
    };
  }

  private Optional<FigureKind> people(Draft draft, List<Draft> earlier) {
    if (participation.isExpected(draft)) {
      return Optional.of(FigureKind.OTHER_COUNT);
    }
    if (participation.attends(draft)) {
      return Optional.of(FigureKind.PARTICIPANTS);
    }
    if (isWholeStaff(draft)) {
      return Optional.of(FigureKind.WORKFORCE);
    }
    String act = draft.verb.map(v -> v.term().attribute("act")).orElse("");
    if (UNDECIDED.contains(act) && people.isDeployed(draft, earlier)) {
      return Optional.of(FigureKind.OTHER_COUNT);
    }
    boolean isOpen = UNDECIDED.contains(act) || act.equals("stop");
    if (isOpen && people.isAppointed(draft, earlier)) {
      draft.isAppointed = true;
      return Optional.of(FigureKind.OTHER_COUNT);
    }
    return switch (act) {
      case "sanction" -> Optional.of(FigureKind.SANCTIONED_PERSONS);
      case "forward" -> Optional.of(FigureKind.RECOMMENDATIONS);
      case "stop" -> Optional.of(FigureKind.DISMISSED_CASES);
      case "proven", "process", "processed", "accuse" -> Optional.of(FigureKind.REPORTED_PERSONS);
      default -> unsaid(draft, earlier);
    };
  }

  private boolean isTold(String cue, Draft draft) {
    return reading.terms().hasCue(cue, draft.phraseEnd, draft.zoneEnd);
  }

  /** "pegawai yang dilaporkan, berjumlah 2.007 ASN", "dugaan itu menyangkut 1.158 ASN". */
  private boolean isAccusedBefore(Draft draft) {
    int from = Math.max(reading.firstToken(draft.sentence), draft.first - ACCUSED_TOKENS);
    boolean isInvolved =
        INVOLVING.contains(reading.tokens().word(draft.first - 1))
            || INVOLVING.contains(reading.tokens().word(draft.first - 2));
    return isInvolved || reading.terms().hasAct("accuse", from, draft.first);
  }

  /** "Linmas 2.816 orang": no staff of an office. */
  private static boolean isOutsider(Draft draft) {
    return draft
        .head
        .map(h -> h.term().attribute("population"))
        .filter(p -> p.equals("other") || p.equals("tni_polri") || p.equals("penyelenggara"))
        .isPresent();
  }

  /** "148 PNS yang terlapor dari 2,6 juta PNS yang ada": the whole staff is set in. */
  private boolean isWholeStaff(Draft draft) {
    return draft.min() >= LARGEST_ACCUSED
        && draft.sense().equals("staff")
        && reading.tokens().word(draft.first - 1).equals("dari");
  }

  private Optional<FigureKind> unsaid(Draft draft, List<Draft> earlier) {
    draft.isGuessed = true;
    if (isTold("as_staff", draft) && draft.min() >= SMALLEST_GROUP) {
      return Optional.of(FigureKind.WORKFORCE);
    }
    if (people.isRecommended(draft)) {
      return Optional.of(FigureKind.RECOMMENDATIONS);
    }
    if (people.isListedWithAccused(draft, earlier)) {
      return earlier.get(earlier.size() - 1).kind;
    }
    int from = reading.firstAround(draft);
    int to = reading.endAround(draft);
    boolean isAccused =
        draft.head.filter(h -> h.term().has("accused", "yes")).isPresent()
            || reading.terms().within(TermClass.NOUN, draft.zoneStart, draft.first).stream()
                .anyMatch(n -> n.term().has("accused", "yes"))
            || reading.terms().hasAct("accuse", from, to)
            || (draft.min() < SMALLEST_STAFF
                && reading.terms().within(TermClass.NOUN, from, to).stream()
                    .anyMatch(n -> n.term().id().equals("noun.pelanggaran")));
    boolean isStaff = reading.terms().hasCue("staff_total", from, to);
    if (GIVEN_TO.contains(reading.tokens().word(draft.first - 1)) && !isAccused) {
      return Optional.of(FigureKind.OTHER_COUNT);
    }
    if (draft.sense().equals("staff") || draft.sense().equals("office")) {
      boolean isLarge = draft.min() >= SMALLEST_STAFF && !isAccusedBefore(draft);
      if ((isStaff && draft.min() > 1) || (isLarge && !isOutsider(draft))) {
        return Optional.of(FigureKind.WORKFORCE);
      }
    }
    if (isAccused && !draft.sense().equals("attendee")) {
      return Optional.of(FigureKind.REPORTED_PERSONS);
    }
    return people.continued(draft, earlier);
  }

  private static Optional<Stage> stage(Draft draft, FigureKind kind) {
    if (draft.isKind(FigureKind.VIOLATION_CASES)
        || draft.isKind(FigureKind.REPORTED_PERSONS)
        || draft.isKind(FigureKind.REPORTS)) {
      Optional<Stage> said =
          draft
              .verb
              .filter(v -> !v.term().has("act", "accuse"))
              .flatMap(v -> Coded.parse(Stage.class, v.term().attribute("stage")));
      if (draft.isConfirmed) {
        return Optional.of(Stage.PROVEN);
      }
      boolean isReceivedCase = said.filter(s -> s == Stage.RECEIVED).isPresent();
      if (said.isPresent() && !isReceivedCase) {
        return said;
      }
    }
    return switch (kind) {
      case VIOLATION_CASES ->
          draft
              .head
              .flatMap(h -> Coded.parse(Stage.class, h.term().attribute("stage")))
              .or(() -> Optional.of(Stage.ALLEGED));
      case REPORTED_PERSONS -> Optional.of(Stage.ALLEGED);
      case REPORTS -> Optional.of(Stage.RECEIVED);
      case SANCTIONED_PERSONS -> Optional.of(Stage.IMPOSED);
      case RECOMMENDATIONS ->
          Optional.of(draft.hasAct("process") ? Stage.IN_PROCESS : Stage.FORWARDED);
      case DISMISSED_CASES -> Optional.of(Stage.STOPPED);
      default -> Optional.empty();
    };
  }
}
