package id.netra.figure;

import id.netra.text.NumberForm;
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
  private static final int WINDOW = 60;
  private static final Set<String> GIVEN_TO = Set.of("kepada", "untuk", "bagi");
  private final Reading reading;
  private final Participation participation;

  KindDecision(Reading reading) {
    this.reading = reading;
    participation = new Participation(reading);
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
    if (draft.isKind(FigureKind.OTHER_COUNT) && draft.unit == FigureUnit.REGION) {
      draft.unit = FigureUnit.OTHER;
    }
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
    if (isGeneric(draft) || isSupposed(draft)) {
      return Optional.empty();
    }
    return switch (draft.sense()) {
      case "area" ->
          draft.min() >= 2 || draft.min() == 0 ? Optional.of(FigureKind.REGIONS) : Optional.empty();
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
        || (isArticle && (draft.verb.isEmpty() || draft.isVerbInherited))
        || draft.sense().equals("area")
        || draft.sense().equals("other");
  }

  /** "Bila ada seorang ASN yang tidak netral". */
  private boolean isSupposed(Draft draft) {
    return reading.terms().within(TermClass.CUE, draft.zoneStart, draft.first).stream()
        .anyMatch(c -> c.term().has("cue", "condition"));
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
    String act = draft.verb.map(v -> v.term().attribute("act")).orElse("");
    return switch (act) {
      case "sanction" -> Optional.of(FigureKind.SANCTIONED_PERSONS);
      case "forward" -> Optional.of(FigureKind.RECOMMENDATIONS);
      case "stop" -> Optional.of(FigureKind.DISMISSED_CASES);
      case "proven", "process", "processed", "accuse" -> Optional.of(FigureKind.REPORTED_PERSONS);
      default -> unsaid(draft, earlier);
    };
  }

  private Optional<FigureKind> unsaid(Draft draft, List<Draft> earlier) {
    draft.isGuessed = true;
    int from = reading.firstAround(draft);
    int to = reading.endAround(draft);
    boolean isAccused =
        draft.head.filter(h -> h.term().has("accused", "yes")).isPresent()
            || reading.terms().within(TermClass.OUTCOME, from, to).stream()
                .anyMatch(v -> v.term().has("act", "accuse"))
            || (draft.min() < SMALLEST_STAFF
                && reading.terms().within(TermClass.NOUN, from, to).stream()
                    .anyMatch(n -> n.term().id().equals("noun.pelanggaran")));
    boolean isStaff =
        reading.terms().within(TermClass.CUE, from, to).stream()
            .anyMatch(c -> c.term().has("cue", "staff_total"));
    if (GIVEN_TO.contains(reading.tokens().word(draft.first - 1)) && !isAccused) {
      return Optional.of(FigureKind.OTHER_COUNT);
    }
    if (draft.sense().equals("staff") || draft.sense().equals("office")) {
      if ((isStaff && draft.min() > 1) || draft.min() >= SMALLEST_STAFF) {
        return Optional.of(FigureKind.WORKFORCE);
      }
    }
    if (isAccused && !draft.sense().equals("attendee")) {
      return Optional.of(FigureKind.REPORTED_PERSONS);
    }
    return continued(draft, earlier);
  }

  /** "4.923 laki-laki" after "16.836 pegawai", "Wakatobi 37 orang" after "188 terlapor". */
  private static Optional<FigureKind> continued(Draft draft, List<Draft> earlier) {
    for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - WINDOW); i--) {
      Draft before = earlier.get(i);
      int distance = draft.sentence - before.sentence;
      if (distance > (draft.itemRegion.isPresent() ? 3 : 1)) {
        return Optional.empty();
      }
      boolean isPeople = before.unit == FigureUnit.PERSON;
      if (isPeople && before.isKind(FigureKind.WORKFORCE)) {
        return before.kind;
      }
      if (isPeople && before.isViolation() && draft.sense().equals("person")) {
        return Optional.of(FigureKind.REPORTED_PERSONS);
      }
    }
    return Optional.empty();
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
