package id.netra.figure;

import java.util.List;
import java.util.Optional;

/**
 * Decides whether a figure concerns the neutrality of civil servants.
 *
 * <p>The number's own words decide, then its sentence, then the total it belongs to, then what the
 * article has spoken of so far: "104 kasus dugaan politik uang" is not, even in an article about
 * neutrality.
 */
final class Neutrality {
  private static final int WINDOW = 60;
  private final Reading reading;
  private final int firstTopic;

  Neutrality(Reading reading) {
    this.reading = reading;
    firstTopic =
        reading.terms().all(TermClass.CUE).stream()
            .filter(c -> c.term().has("cue", "topic"))
            .mapToInt(TermMatch::first)
            .findFirst()
            .orElse(Integer.MAX_VALUE);
  }

  /** Whether the article speaks of neutrality, civil servants or an election at all. */
  static boolean isSpokenOf(Reading reading) {
    return reading.terms().all(TermClass.CUE).stream()
            .anyMatch(c -> c.term().has("cue", "topic") || c.term().has("cue", "civil"))
        || !reading.periods().isEmpty()
        || reading.bodies().stream().anyMatch(b -> b.body().equals("Bawaslu"));
  }

  void assign(Draft draft, List<Draft> earlier) {
    FigureKind kind = draft.kind.orElse(FigureKind.OTHER_COUNT);
    if (kind.isAttendance()) {
      draft.isNeutrality =
          isTopicSoFar(reading.tokens().size())
              && draft.population.filter(p -> p == Population.PENYELENGGARA).isEmpty();
    } else {
      draft.isNeutrality = kind.isViolation() && isMatter(draft, earlier);
    }
  }

  private boolean isMatter(Draft draft, List<Draft> earlier) {
    int from = reading.firstAround(draft);
    int to = reading.endAround(draft);
    boolean isOther =
        draft.population.filter(p -> p != Population.ASN && p != Population.HONORER).isPresent();
    return verdict(draft.zoneStart, draft.zoneEnd, isOther)
        .or(() -> draft.total.filter(t -> t.first < draft.first).map(t -> t.isNeutrality))
        .or(() -> verdict(from, to, isOther))
        .or(() -> antecedent(draft, earlier))
        .orElseGet(() -> isTopicSoFar(to));
  }

  /** What a stretch of words says; empty if it says nothing or both. */
  private Optional<Boolean> verdict(int first, int end, boolean isOther) {
    boolean isTopic = has("topic", first, end);
    boolean isCivil = has("civil", first, end);
    boolean isOff = isOther || has("off_topic", first, end);
    if ((isTopic && !isOff) || (isCivil && !isOff)) {
      return Optional.of(true);
    }
    return isOff && !isTopic ? Optional.of(false) : Optional.empty();
  }

  private boolean has(String cue, int first, int end) {
    return reading.terms().within(TermClass.CUE, first, end).stream()
        .anyMatch(c -> c.term().has("cue", cue));
  }

  private static Optional<Boolean> antecedent(Draft draft, List<Draft> earlier) {
    for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - WINDOW); i--) {
      Draft candidate = earlier.get(i);
      if (draft.sentence - candidate.sentence > 2) {
        return Optional.empty();
      }
      if (candidate.isViolation()) {
        return Optional.of(candidate.isNeutrality);
      }
    }
    return Optional.empty();
  }

  private boolean isTopicSoFar(int end) {
    return firstTopic < end;
  }
}
