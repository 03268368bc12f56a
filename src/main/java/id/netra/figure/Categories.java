package id.netra.figure;

import id.netra.text.Region;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what sets a part apart from the other parts, and along which axis.
 *
 * <p>Form of violation, stage of the election, source, role, sanction, gender, mode come from
 * {@code categories.tsv}; places make the axis of region, outcome verbs the axis of outcome.
 */
final class Categories {
  private static final Set<String> OUTCOMES =
      Set.of("forward", "stop", "proven", "process", "processed", "sanction");
  private static final int NEAR_CHARS = 20;
  private static final int NEAR_TOKENS = 30;
  private static final int NEAR_AFTER = 3;
  private static final int LONGEST_AGENCY = 4;
  private static final String NEUTRALITY = "netralitas";
  private static final int NEIGHBOURS = 15;
  private static final Set<String> TOP =
      Set.of(
          "terbanyak",
          "tertinggi",
          "paling",
          "terbesar",
          "teratas",
          "terendah",
          "tersedikit",
          "terbanyaknya",
          "urutan",
          "peringkat",
          "mendominasi",
          "menyusul",
          "disusul");
  private final Reading reading;
  private final ListPropagation lists;

  Categories(Reading reading) {
    this.reading = reading;
    lists = new ListPropagation(reading);
  }

  /** Sets axis and category of the figures of one sentence before totals are sought. */
  void apply(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean isListed =
          (i > 0 && lists.isListed(drafts.get(i - 1), draft))
              || (i + 1 < drafts.size() && lists.isListed(draft, drafts.get(i + 1)));
      if (draft.isViolation() && !draft.isAnaphor) {
        draft.isListed = isListed;
        int from = Math.max(0, i - NEIGHBOURS);
        matter(draft, isListed, drafts.subList(from, Math.min(drafts.size(), i + NEIGHBOURS)));
      }
    }
    drafts.stream()
        .filter(
            d ->
                d.isKind(FigureKind.WORKFORCE)
                    || d.kind.filter(FigureKind::isAttendance).isPresent())
        .forEach(this::people);
  }

  private void matter(Draft draft, boolean isListed, List<Draft> drafts) {
    Optional<Term> label =
        label(draft).filter(t -> !t.has("dimension", "source") || isSourced(t, draft, drafts));
    label
        .or(() -> draft.head.map(TermMatch::term))
        .map(Term::attributes)
        .flatMap(a -> Coded.parse(ViolationType.class, a.getOrDefault("type", "")))
        .ifPresent(t -> draft.violationType = Optional.of(t));
    boolean isPlace = hasPlace(draft);
    boolean isOutcome = hasOwnOutcome(draft);
    boolean isForm =
        label.filter(t -> t.has("dimension", "form") || t.has("dimension", "sanction")).isPresent();
    boolean isPlaces = isListed && drafts.stream().filter(Categories::hasPlace).count() > 1;
    boolean isItem = isPlaces || (isPlaceAtNumber(draft) && !isPartOfNext(draft, drafts));
    if (isItem && isUnit(draft)) {
      unit(draft);
    } else if (isPlace && isItem) {
      draft.dimension = Optional.of(Dimension.REGION);
      draft.category = draft.itemRegion.map(Region::code);
    } else if (isPartOfNext(draft, drafts) && isTopic(draft)) {
      draft.dimension = Optional.of(Dimension.FORM);
      draft.category = Optional.of(NEUTRALITY);
    } else if (label.isPresent() && (!isOutcome || isForm) && (isListed || isLabelled(draft))) {
      set(draft, label.get());
    } else if (draft.head.filter(h -> !h.term().attribute("form").isEmpty()).isPresent()) {
      draft.dimension = Optional.of(Dimension.FORM);
      draft.category = draft.head.map(h -> h.term().attribute("form"));
    } else if (isListed && isOutcome) {
      draft.dimension = Optional.of(Dimension.OUTCOME);
    }
  }

  /** "netralitas ASN 176 kasus dari 406 kasus": a part of the number after it. */
  private boolean isPartOfNext(Draft draft, List<Draft> drafts) {
    int next = drafts.indexOf(draft) + 1;
    return draft.isKind(FigureKind.VIOLATION_CASES)
        && draft.verb.filter(v -> !v.term().has("act", "accuse")).isEmpty()
        && next < drafts.size()
        && drafts.get(next).unit == draft.unit
        && reading.terms().within(TermClass.CUE, draft.phraseEnd, drafts.get(next).first).stream()
            .anyMatch(c -> c.end() == drafts.get(next).first && c.term().has("cue", "from"));
  }

  private boolean isTopic(Draft draft) {
    return reading.terms().hasCue("topic", reading.firstAround(draft), draft.end);
  }

  /** "Kantor Regional IV Makassar 5": offices are told apart, not the cities they lie in. */
  private boolean isUnit(Draft draft) {
    return unitBefore(draft, draft.zoneStart).filter(u -> isAgency(u, draft)).isPresent()
        || reading.terms().within(TermClass.CATEGORY, draft.end, draft.zoneEnd).stream()
            .anyMatch(c -> c.term().id().equals("unit.dinas"));
  }

  private boolean isAgency(TermMatch unit, Draft draft) {
    int place = reading.tokens().start(unit.end() + LONGEST_AGENCY);
    return unit.term().id().equals("unit.dinas")
        && (draft.first - unit.end() <= LONGEST_AGENCY
            || !reading.placesWithin(reading.tokens().start(unit.first()), place).isEmpty());
  }

  private Optional<TermMatch> unitBefore(Draft draft, int from) {
    return reading.terms().within(TermClass.CATEGORY, from, draft.first).stream()
        .filter(c -> c.term().has("dimension", "unit"))
        .reduce((a, b) -> b);
  }

  private void unit(Draft draft) {
    draft.dimension = Optional.of(Dimension.UNIT);
    draft.category =
        unitBefore(draft, draft.zoneStart)
            .or(
                () ->
                    reading.terms().within(TermClass.CATEGORY, draft.end, draft.zoneEnd).stream()
                        .filter(c -> c.term().has("dimension", "unit"))
                        .findFirst())
            .map(this::unitName);
  }

  /** "744 temuan dan 61 laporan": the other source stands beside it, or before the number. */
  private boolean isSourced(Term source, Draft draft, List<Draft> drafts) {
    boolean isBefore =
        reading.terms().within(TermClass.CATEGORY, draft.zoneStart, draft.first).stream()
            .anyMatch(c -> c.term().equals(source));
    return isBefore
        || drafts.stream()
            .filter(d -> d != draft && Math.abs(d.first - draft.first) <= NEAR_TOKENS)
            .flatMap(d -> label(d).stream())
            .anyMatch(t -> t.has("dimension", "source") && !t.equals(source));
  }

  private static boolean hasPlace(Draft draft) {
    return draft.itemRegion.isPresent() || draft.hasSeveralRegions;
  }

  private static boolean hasOwnOutcome(Draft draft) {
    return !draft.isVerbInherited
        && draft.verb.filter(v -> OUTCOMES.contains(v.term().attribute("act"))).isPresent();
  }

  private static void set(Draft draft, Term label) {
    draft.dimension = Coded.parse(Dimension.class, label.attribute("dimension"));
    draft.category = Optional.of(label.attribute("category"));
  }

  private boolean isPlaceAtNumber(Draft draft) {
    return reading
        .placesWithin(reading.tokens().start(draft.zoneStart), reading.tokens().start(draft.first))
        .stream()
        .anyMatch(
            p ->
                !p.isOfBody()
                    && !reading.isDateline(p)
                    && (reading.tokens().start(draft.first) - p.span().end() <= NEAR_CHARS
                        || isTop(draft)));
  }

  /** "paling tinggi di Wakatobi, mencapai 14 kasus": one of several places. */
  private boolean isTop(Draft draft) {
    for (int i = Math.max(0, draft.zoneStart - 4); i < draft.first; i++) {
      if (TOP.contains(reading.tokens().word(i))) {
        return true;
      }
    }
    return false;
  }

  /** The category named before the number, else after it; a source only by its noun. */
  private Optional<Term> label(Draft draft) {
    List<TermMatch> before =
        reading.terms().within(TermClass.CATEGORY, draft.zoneStart, draft.first);
    List<TermMatch> after = reading.terms().within(TermClass.CATEGORY, draft.end, draft.zoneEnd);
    return before.stream()
        .reduce((a, b) -> b)
        .filter(c -> isLabel(draft, c))
        .or(() -> after.stream().filter(c -> isLabel(draft, c)).findFirst())
        .map(TermMatch::term);
  }

  private boolean isLabel(Draft draft, TermMatch category) {
    Term term = category.term();
    boolean isMatter = !term.id().equals("form.netralitas") || isWholeMatter(category);
    boolean isRole =
        !term.has("dimension", "role") || (draft.unit == FigureUnit.PERSON && isRole(draft, term));
    boolean isSource = !term.has("dimension", "source") || draft.unit != FigureUnit.PERSON;
    return isMatter && isRole && isSource && !term.has("dimension", "unit");
  }

  /** "pelaksana 92 orang": the office stands before a number of people. */
  private boolean isRole(Draft draft, Term role) {
    return !role.id().equals("role.asn")
        && draft.nouns.stream().allMatch(n -> n.term().has("sense", "person"))
        && reading.terms().within(TermClass.CATEGORY, draft.zoneStart, draft.first).stream()
            .anyMatch(c -> c.term().equals(role) && draft.first - c.end() <= 2);
  }

  /** "netralitas ASN 637 kasus" sets apart, "pelanggaran netralitas ASN 35" does not. */
  private boolean isWholeMatter(TermMatch label) {
    return reading.terms().within(TermClass.NOUN, label.first() - 3, label.end()).stream()
            .allMatch(n -> n.term().has("unit", "person"))
        && !reading.tokens().word(label.first() - 1).equals("terkait");
  }

  private boolean isLabelled(Draft draft) {
    boolean isBefore =
        reading.terms().within(TermClass.CATEGORY, draft.zoneStart, draft.first).stream()
            .anyMatch(c -> draft.first - c.end() <= 3 || isTop(draft));
    return isBefore
        || reading.terms().within(TermClass.CATEGORY, draft.end, draft.zoneEnd).stream()
            .anyMatch(c -> c.end() > draft.phraseEnd && c.first() <= draft.phraseEnd);
  }

  private void people(Draft draft) {
    boolean isSum = reading.terms().hasCue("total", draft.zoneStart, draft.first);
    int from = isSum ? reading.firstAround(draft) : draft.zoneStart;
    if (draft.isKind(FigureKind.WORKFORCE) || draft.role.isEmpty()) {
      unitBefore(draft, from)
          .ifPresent(
              c -> {
                draft.dimension = Optional.of(Dimension.UNIT);
                draft.category = Optional.of(unitName(c));
              });
    }
    reading.terms().within(TermClass.CATEGORY, draft.end, draft.zoneEnd).stream()
        .filter(c -> c.first() - draft.end <= NEAR_AFTER)
        .map(TermMatch::term)
        .filter(
            t ->
                t.has("dimension", "gender")
                    || t.has("dimension", "mode")
                    || (draft.isKind(FigureKind.WORKFORCE) && isStaffSort(t)))
        .findFirst()
        .ifPresent(t -> set(draft, t));
  }

  /** "6.004 PNS dan 3.808 PPPK", "2.924 fungsional": sorts of staff. */
  private static boolean isStaffSort(Term term) {
    return (term.has("dimension", "role") && !term.id().equals("role.asn"))
        || (term.has("dimension", "unit") && !term.id().equals("unit.dinas"));
  }

  private String unitName(TermMatch unit) {
    int end = unit.end();
    while (end < unit.end() + 4 && reading.tokens().isCapitalised(end)) {
      end++;
    }
    return reading.tokens().between(unit.first(), end);
  }

  /** A total that is no part itself lies on no axis. */
  private static void beWhole(Draft total) {
    total.dimension = Optional.empty();
    total.category = Optional.empty();
  }

  /** "enam ASN … 14 kepala desa" of 20: the parts differ by who is counted. */
  private static boolean isOfPeople(Draft draft, List<Draft> drafts, int index) {
    if (draft.unit != FigureUnit.PERSON || draft.total.isEmpty() || draft.population.isEmpty()) {
      return false;
    }
    int from = Math.max(0, index - NEIGHBOURS);
    return drafts.subList(from, Math.min(drafts.size(), index + NEIGHBOURS)).stream()
        .filter(d -> d.total.equals(draft.total) && d.unit == FigureUnit.PERSON)
        .anyMatch(d -> d.population.isPresent() && !d.population.equals(draft.population));
  }

  private static void byPeople(Draft draft) {
    boolean isOpen = draft.dimension.filter(d -> d != Dimension.OUTCOME).isEmpty();
    if (isOpen && draft.isViolation()) {
      draft.dimension = Optional.of(Dimension.ROLE);
      draft.category = draft.role.or(() -> draft.population.map(Population::code));
    }
  }

  private static void byTypeOrTime(Draft draft) {
    boolean isTyped = draft.violationType.isPresent() && draft.total.isPresent();
    if (isTyped && draft.dimension.isEmpty()) {
      draft.dimension = Optional.of(Dimension.FORM);
      draft.category = draft.violationType.map(ViolationType::code);
    }
    boolean isTime = draft.isListed && draft.isYearItem && draft.dimension.isEmpty();
    if (isTime) {
      draft.dimension = Optional.of(Dimension.TIME);
      draft.category = draft.ownPeriod.map(Scope.Period::label);
    }
  }

  /** "36 orang hadir di Kecamatan Cilimus", "4.100 tenaga honorer": counts of their own. */
  private static boolean isApartAnyway(Draft draft) {
    boolean isOtherStaff =
        draft.isKind(FigureKind.WORKFORCE)
            && draft.population.filter(p -> p == Population.HONORER).isPresent();
    return isOtherStaff || draft.isKind(FigureKind.PARTICIPANTS);
  }

  /** Completes the axis of figures whose totals are known. */
  static void complete(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      if (isOfPeople(drafts.get(i), drafts, i)) {
        byPeople(drafts.get(i));
      }
    }
    for (Draft draft : drafts) {
      boolean isOutcome =
          draft.isConfirmed
              || (draft.isViolation()
                  && draft
                      .verb
                      .filter(v -> OUTCOMES.contains(v.term().attribute("act")))
                      .isPresent());
      boolean isPart = draft.total.isPresent() || draft.dimension.isPresent();
      boolean isRegion = draft.dimension.filter(d -> d == Dimension.REGION).isPresent();
      if (isRegion && !draft.isListed && draft.total.isEmpty()) {
        draft.dimension = Optional.empty();
        draft.category = Optional.empty();
      }
      byTypeOrTime(draft);
      if (isPart && isOutcome && draft.dimension.isEmpty()) {
        draft.dimension = Optional.of(Dimension.OUTCOME);
      }
      if (draft.dimension.filter(d -> d == Dimension.OUTCOME).isPresent()) {
        draft.category = draft.stage.map(Stage::code);
      }
      draft.total.filter(t -> t.total.isEmpty()).ifPresent(Categories::beWhole);
      if (draft.total.isEmpty() && isApartAnyway(draft)) {
        beWhole(draft);
      }
      if (draft.isKind(FigureKind.PARTICIPANTS_BREAKDOWN) && draft.dimension.isEmpty()) {
        draft.dimension = Optional.of(Dimension.ROLE);
        draft.category = draft.role;
      }
    }
  }
}
