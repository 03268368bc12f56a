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
  private static final int NEIGHBOURS = 20;
  private final Reading reading;
  private final List<Draft> drafts;
  private final int firstTopic;
  private final int firstCivil;
  private final boolean hasMatter;

  Neutrality(Reading reading, List<Draft> drafts) {
    this.reading = reading;
    this.drafts = drafts;
    firstTopic = first("topic");
    boolean isElection = !reading.periods().isEmpty();
    firstCivil = isElection ? first("civil") : Integer.MAX_VALUE;
    hasMatter = first("matter") < Integer.MAX_VALUE;
  }

  private int first(String cue) {
    return reading.terms().all(TermClass.CUE).stream()
        .filter(c -> c.term().has("cue", cue))
        .mapToInt(TermMatch::first)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  /** Decides for the figures of the article, in the order of the text. */
  void assign() {
    for (int i = 0; i < drafts.size(); i++) {
      assign(drafts.get(i), i);
    }
  }

  /** Whether the article speaks of neutrality, civil servants or an election at all. */
  static boolean isSpokenOf(Reading reading) {
    return reading.terms().all(TermClass.CUE).stream()
            .anyMatch(c -> c.term().has("cue", "topic") || c.term().has("cue", "civil"))
        || !reading.periods().isEmpty()
        || reading.bodies().stream().anyMatch(b -> b.body().equals("Bawaslu"));
  }

  private void assign(Draft draft, int index) {
    FigureKind kind = draft.kind.orElse(FigureKind.OTHER_COUNT);
    if (kind.isAttendance()) {
      boolean isTopic = hasMatter || firstTopic < endOfParagraph(draft);
      draft.isNeutrality =
          isTopic && draft.population.filter(p -> p == Population.PENYELENGGARA).isEmpty();
    } else {
      draft.isNeutrality = kind.isViolation() && isMatter(draft, index);
    }
  }

  private int endOfParagraph(Draft draft) {
    int paragraph = reading.paragraphAt(reading.tokens().start(draft.first));
    return reading.tokens().startingFrom(reading.paragraphs().get(paragraph).end());
  }

  private boolean isMatter(Draft draft, int index) {
    boolean isOther =
        draft.population.filter(p -> p != Population.ASN && p != Population.HONORER).isPresent();
    boolean isCivil = draft.unit == FigureUnit.PERSON && !isOther && draft.population.isPresent();
    int to = reading.endAround(draft);
    return ofWords(draft, isOther)
        .or(() -> isWholeOfAllKinds(draft, index) ? Optional.of(false) : Optional.empty())
        .or(() -> draft.total.filter(t -> t.first < draft.first).map(t -> t.isNeutrality))
        .or(() -> isCivil ? Optional.of(true) : Optional.empty())
        .or(() -> ofSentence(draft, index, isOther))
        .or(() -> antecedent(draft, index))
        .orElseGet(() -> firstTopic < to || firstCivil < to);
  }

  private Optional<Boolean> ofWords(Draft draft, boolean isOther) {
    int first = draft.zoneStart;
    return verdict(first, draft.zoneEnd, isOther || has("off_topic", first, draft.zoneEnd));
  }

  /** The words of the sentence, but what others are said not to concern says nothing here. */
  private Optional<Boolean> ofSentence(Draft draft, int index, boolean isOther) {
    int from = reading.firstAround(draft);
    int to = reading.endAround(draft);
    boolean isOff =
        reading.terms().within(TermClass.CUE, from, to).stream()
            .anyMatch(c -> c.term().has("cue", "off_topic") && !isOfOther(c, draft, index));
    return verdict(from, to, isOther || isOff);
  }

  private boolean isOfOther(TermMatch cue, Draft draft, int index) {
    int from = Math.max(0, index - NEIGHBOURS);
    return drafts.subList(from, Math.min(drafts.size(), index + NEIGHBOURS)).stream()
        .filter(d -> d != draft && d.sentence == draft.sentence && d.total.isEmpty())
        .anyMatch(d -> d.first <= cue.first() && cue.end() <= d.zoneEnd);
  }

  /** "176 kasus netralitas ASN dari 406 kasus yang ditangani": the whole is of all kinds. */
  private boolean isWholeOfAllKinds(Draft whole, int index) {
    if (index == 0 || whole.unit == FigureUnit.PERSON) {
      return false;
    }
    Draft part = drafts.get(index - 1);
    boolean isFrom =
        reading.terms().within(TermClass.CUE, whole.first - 4, whole.first).stream()
            .anyMatch(c -> c.end() == whole.first && c.term().has("cue", "from"));
    return isFrom
        && part.sentence == whole.sentence
        && part.unit == whole.unit
        && part.isKind(FigureKind.VIOLATION_CASES)
        && part.verb.filter(v -> !v.term().has("act", "accuse")).isEmpty()
        && !whole.isAnaphor;
  }

  /** What a stretch of words says; empty if it says nothing or both. */
  private Optional<Boolean> verdict(int first, int end, boolean isOff) {
    boolean isTopic = has("topic", first, end);
    boolean isCivil = has("civil", first, end);
    if ((isTopic && !isOff) || (isCivil && !isOff)) {
      return Optional.of(true);
    }
    return isOff && !isTopic ? Optional.of(false) : Optional.empty();
  }

  private boolean has(String cue, int first, int end) {
    return reading.terms().hasCue(cue, first, end);
  }

  private Optional<Boolean> antecedent(Draft draft, int index) {
    for (int i = index - 1; i >= Math.max(0, index - WINDOW); i--) {
      Draft candidate = drafts.get(i);
      if (draft.sentence - candidate.sentence > 2) {
        return Optional.empty();
      }
      if (candidate.isViolation()) {
        return Optional.of(candidate.isNeutrality);
      }
    }
    return Optional.empty();
  }
}
