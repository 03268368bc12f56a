package id.netra.figure;

import id.netra.text.InstitutionMention;
import id.netra.text.NumberForm;
import id.netra.text.Qualifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Marks later mentions of a fact, which are not further facts.
 *
 * <p>The body outranks the headline; "360-an" repeats 369; "dari 109 tersebut" repeats 109. Small
 * numbers repeat only where nothing tells them apart: "Klaten 6" and "Blora 6" are two facts.
 */
final class Repeats {
  private static final int SMALL = 10;
  private static final int MOST_FACTS = 50;
  private static final int MOST_ROUND = 50;
  private static final Set<FigureKind> MATTERS =
      Set.of(FigureKind.VIOLATION_CASES, FigureKind.REPORTS, FigureKind.REPORTED_PERSONS);

  private static final Set<String> INVOLVING =
      Set.of("melibatkan", "menyeret", "menjerat", "menyangkut");
  private final Reading reading;

  private Repeats(Reading reading) {
    this.reading = reading;
  }

  /** Marks the repeats among the figures of an article. */
  static void mark(List<Draft> drafts, Reading reading) {
    new Repeats(reading).mark(drafts);
  }

  private void mark(List<Draft> drafts) {
    Map<Long, List<Draft>> exact = new HashMap<>();
    List<Draft> round = new ArrayList<>();
    for (Draft draft : drafts) {
      exact.computeIfAbsent(draft.max(), v -> new ArrayList<>()).add(draft);
      if (draft.qualifier() == Qualifier.ABOUT && round.size() < MOST_ROUND) {
        round.add(draft);
      }
    }
    exact.values().forEach(same -> markAmong(same, same));
    for (Draft vague : round) {
      markAmong(List.of(vague), drafts);
    }
  }

  private void markAmong(List<Draft> marked, List<Draft> facts) {
    List<Draft> open = new ArrayList<>();
    facts.stream().filter(d -> !d.isRepeat).limit(MOST_FACTS).forEach(open::add);
    for (Draft draft : marked) {
      for (int i = 0; i < open.size() && !draft.isRepeat; i++) {
        Draft other = open.get(i);
        boolean isEarlier = other.first < draft.first;
        if (other != draft
            && !other.isRepeat
            && outranks(other, draft, isEarlier)
            && isSameFact(other, draft)) {
          draft.isRepeat = true;
          draft.original = Optional.of(other);
        }
      }
    }
  }

  private static boolean outranks(Draft better, Draft draft, boolean isEarlier) {
    if (isRounded(better, draft) != isRounded(draft, better)) {
      return isRounded(better, draft);
    }
    if (better.isInTitle != draft.isInTitle) {
      return draft.isInTitle;
    }
    if (better.isAnaphor != draft.isAnaphor) {
      return draft.isAnaphor;
    }
    return isEarlier;
  }

  private boolean isSameFact(Draft a, Draft b) {
    if (!isSameValue(a, b)) {
      return false;
    }
    if (b.isAnaphor) {
      return a.isViolation() == b.isViolation();
    }
    return isSameKind(a, b) && isSafe(a, b) && !areToldApart(a, b);
  }

  private static boolean isSameValue(Draft a, Draft b) {
    boolean isSameUnit = a.unit == b.unit || a.isBare || b.isBare || a.isInTitle || b.isInTitle;
    return (a.min() == b.min() && a.max() == b.max())
        || (isSameUnit && (isRounded(a, b) || isRounded(b, a)));
  }

  /** "360-an" of 369, "ratusan" of 369. */
  private static boolean isRounded(Draft exact, Draft round) {
    if (exact.qualifier() != Qualifier.EXACT || round.qualifier() != Qualifier.ABOUT) {
      return false;
    }
    long step = 1;
    while (step * 10 <= round.max() && round.max() % (step * 10) == 0) {
      step *= 10;
    }
    boolean isVague = round.number.form() == NumberForm.VAGUE;
    return isVague
        ? round.min() <= exact.min() && exact.max() <= round.max()
        : exact.min() >= round.min() && exact.min() < round.min() + step && step > 1;
  }

  private static boolean isSameKind(Draft a, Draft b) {
    boolean isCompared =
        (a.isVerbInherited || b.isVerbInherited)
            && a.isViolation()
            && b.isViolation()
            && a.head.map(TermMatch::term).equals(b.head.map(TermMatch::term))
            && a.min() >= SMALL;
    return a.kind.equals(b.kind)
        || isCompared
        || (a.kind.filter(MATTERS::contains).isPresent()
            && b.kind.filter(MATTERS::contains).isPresent()
            && a.min() >= SMALL
            && a.stage.equals(b.stage))
        || (a.kind.filter(MATTERS::contains).isPresent()
            && b.kind.filter(MATTERS::contains).isPresent()
            && a.min() >= SMALL * 10);
  }

  private boolean areToldApart(Draft a, Draft b) {
    boolean isOtherPlace =
        a.itemRegion.isPresent() && b.itemRegion.isPresent() && !a.itemRegion.equals(b.itemRegion);
    boolean isOtherPart =
        a.dimension.isPresent()
            && b.dimension.isPresent()
            && (!a.dimension.equals(b.dimension) || !a.category.equals(b.category));
    boolean isOneList =
        a.sentence == b.sentence
            && ((a.total.isPresent() && a.total.equals(b.total))
                || a.isKind(FigureKind.PARTICIPANTS_BREAKDOWN));
    boolean isProven =
        a.stage.filter(s -> s == Stage.PROVEN).isPresent()
            != b.stage.filter(s -> s == Stage.PROVEN).isPresent();
    boolean isOtherStage =
        isProven && !b.isInTitle && !b.isVerbInherited && b.hasAct("proven") && b.isHeadInherited;
    boolean isOtherRole = a.role.isPresent() && b.role.isPresent() && !a.role.equals(b.role);
    boolean isOtherThing =
        (a.unit == FigureUnit.PERSON) != (b.unit == FigureUnit.PERSON)
            && hasOwnNoun(a)
            && hasOwnNoun(b)
            && (isInvolved(b) || isOtherBody(a, b));
    boolean isOtherNoun =
        (a.isKind(FigureKind.OTHER_COUNT) || a.isKind(FigureKind.REGIONS))
            && !a.head.map(TermMatch::term).equals(b.head.map(TermMatch::term));
    return isOtherStage
        || isOtherThing
        || isOneList
        || isOtherPlace
        || isOtherPart
        || isOtherRole
        || isOtherNoun;
  }

  /** "369 kasus itu melibatkan 369 orang". */
  private boolean isInvolved(Draft people) {
    return reading.terms().within(TermClass.OUTCOME, people.first - 3, people.first).stream()
        .map(v -> reading.tokens().word(v.first()))
        .anyMatch(INVOLVING::contains);
  }

  /** "Bawaslu mencatat 369 kasus. KASN menerima aduan atas 369 ASN". */
  private boolean isOtherBody(Draft a, Draft b) {
    Set<String> first = bodies(a);
    Set<String> second = bodies(b);
    return !first.isEmpty() && !second.isEmpty() && Collections.disjoint(first, second);
  }

  private Set<String> bodies(Draft draft) {
    int from = reading.tokens().start(reading.firstAround(draft));
    int to = reading.tokens().start(reading.endAround(draft));
    return reading.bodiesWithin(from, to).stream()
        .map(InstitutionMention::body)
        .collect(Collectors.toSet());
  }

  /** Whether a noun of its own, in the body of the text, says what is counted. */
  private static boolean hasOwnNoun(Draft draft) {
    return !draft.isHeadInherited && !draft.isInTitle && !draft.nouns.isEmpty();
  }

  private static boolean isSafe(Draft a, Draft b) {
    boolean isPart = a.dimension.isPresent() != b.dimension.isPresent();
    return a.min() >= SMALL
        || a.isInTitle != b.isInTitle
        || (!isPart && a.stage.equals(b.stage) && a.sentence != b.sentence);
  }
}
