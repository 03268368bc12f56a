package id.netra.figure;

import id.netra.table.FigureVocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Turns drafts into figures: scope, verdict, confidence. */
final class FigureWriting {
  private static final int MOST_REPEATS = 5;
  private final Reading reading;
  private final boolean inherits;
  private final MentionTraits traits;
  private final Once<Scopes> scopes;

  FigureWriting(Reading reading, Set<RuleFamily> families, Once<Scopes> scopes) {
    this.reading = reading;
    inherits = families.contains(RuleFamily.INHERITANCE);
    traits = new MentionTraits(reading);
    this.scopes = scopes;
  }

  List<Figure> figures(List<Draft> drafts) {
    Map<Draft, Integer> indexes = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      indexes.put(drafts.get(i), i);
    }
    if (drafts.isEmpty()) {
      return List.of();
    }
    Verdicts.assign(drafts);
    RegionScope regions = new RegionScope(reading, scopes.get(), drafts);
    Map<Draft, List<Draft>> repeats = repeats(drafts);
    List<Figure> figures = new ArrayList<>();
    for (Draft draft : drafts) {
      figures.add(
          figure(draft, indexes, inherits ? completed(draft, repeats, regions) : unscoped()));
    }
    return List.copyOf(figures);
  }

  private static Map<Draft, List<Draft>> repeats(List<Draft> drafts) {
    Map<Draft, List<Draft>> repeats = new HashMap<>();
    for (Draft draft : drafts) {
      draft
          .original
          .filter(o -> o.kind.equals(draft.kind))
          .map(o -> repeats.computeIfAbsent(o, k -> new ArrayList<>()))
          .filter(all -> all.size() < MOST_REPEATS)
          .ifPresent(all -> all.add(draft));
    }
    return repeats;
  }

  private Figure figure(Draft draft, Map<Draft, Integer> indexes, Scope scope) {
    Amount amount = new Amount(draft.min(), draft.max(), draft.qualifier(), draft.share);
    return new Figure(
        amount,
        subject(draft),
        scope,
        new PartOf(total(draft, indexes), draft.dimension),
        draft.verdict,
        new Evidence(
            draft.number.span(),
            reading.sentence(draft.sentence),
            draft.rule,
            Confidence.of(traits.of(draft))),
        draft.isRepeat);
  }

  private static OptionalInt total(Draft draft, Map<Draft, Integer> indexes) {
    return draft.total.filter(indexes::containsKey).isPresent()
        ? OptionalInt.of(indexes.getOrDefault(draft.total.get(), 0))
        : OptionalInt.empty();
  }

  private static Subject subject(Draft draft) {
    return new Subject(
        draft.kind.orElse(FigureKind.OTHER_COUNT),
        draft.unit,
        draft.stage,
        draft.population,
        draft.category.filter(c -> draft.dimension.isPresent()).orElse(FigureVocabulary.TOTAL),
        draft.role,
        draft.violationType,
        draft.isNeutrality);
  }

  /** What a fact leaves unsaid is taken from its repeats in the same article. */
  private Scope completed(Draft draft, Map<Draft, List<Draft>> repeats, RegionScope regions) {
    Scope scope = scope(draft, regions);
    for (Draft repeat : repeats.getOrDefault(draft, List.of())) {
      scope = scope.completedBy(scope(repeat, regions));
    }
    return scope;
  }

  private Scope scope(Draft draft, RegionScope regions) {
    RegionScope.Found region = regions.of(draft);
    return new Scope(
        draft.period,
        scopes.get().asOf().of(draft),
        region.region(),
        region.basis(),
        scopes.get().issuers().body(draft, region, scopes.get().statements()),
        scopes.get().speakers().of(draft.sentence).map(Speakers.Office::label));
  }

  private static Scope unscoped() {
    return new Scope(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        RegionBasis.UNSAID,
        Optional.empty(),
        Optional.empty());
  }
}
