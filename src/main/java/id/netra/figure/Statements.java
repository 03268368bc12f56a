package id.netra.figure;

import id.netra.text.DateMention;
import id.netra.text.InstitutionMention;
import id.netra.text.PeriodMention;
import id.netra.text.PlaceMention;
import id.netra.text.Region;
import id.netra.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which sentences of an article state counts of their own.
 *
 * <p>"Bawaslu Klaten mencatat 40 kasus hingga 4 Oktober 2024. Per 1 September 2024, KASN mendata 12
 * ASN": two issuers, two days. Nothing that one of them says holds for the other, and the smaller
 * count is no part of the larger.
 */
final class Statements {
  private static final int DEEPEST = 8;
  private final Reading reading;
  private final Issuers issuers;
  private final AsOfDates asOf;
  private final Map<Integer, List<Draft>> bySentence = new HashMap<>();
  private final Set<Integer> counting = new HashSet<>();
  private final Map<Integer, Optional<Region>> places = new HashMap<>();

  Statements(Reading reading, Issuers issuers, AsOfDates asOf, List<Draft> drafts) {
    this.reading = reading;
    this.issuers = issuers;
    this.asOf = asOf;
    drafts.forEach(d -> bySentence.computeIfAbsent(d.sentence, s -> new ArrayList<>()).add(d));
    drafts.stream()
        .filter(d -> d.isViolation() && !d.isInTitle && !d.isAnaphor)
        .forEach(d -> counting.add(d.sentence));
  }

  /** Whether the sentence counts something of its own. */
  boolean isCounting(int sentence) {
    return counting.contains(sentence);
  }

  /** Whether a sentence breaks the count down or says it again: "81 dari 805 itu". */
  boolean isAbout(int sentence, Draft count) {
    return bySentence.getOrDefault(sentence, List.of()).stream()
        .anyMatch(d -> whole(d) == whole(count));
  }

  /** The count that a part belongs to in the end, in its first mention. */
  private static Draft whole(Draft part) {
    Draft whole = part.original.orElse(part);
    for (int depth = 0; depth < DEEPEST && whole.total.isPresent(); depth++) {
      whole = whole.total.get().original.orElse(whole.total.get());
    }
    return whole;
  }

  /** Whether what the one sentence says does not hold for the other. */
  boolean areApart(int one, int other) {
    return one != other
        && (differ(dayOf(one), dayOf(other))
            || haveOtherIssuers(one, other)
            || haveOtherPlaces(one, other));
  }

  /** Whether a sentence says on its own up to when, for which election and whose count it is. */
  boolean isComplete(int sentence) {
    return isCounting(sentence)
        && asOf.in(sentence).isPresent()
        && (periodOf(sentence).isPresent() || issuers.in(sentence).isPresent());
  }

  /** Whether a count begins here that an earlier sentence does not continue into. */
  boolean startsAnew(int sentence, int earlier) {
    return sentence != earlier
        && (areApart(sentence, earlier) || (isComplete(sentence) && isCounting(earlier)));
  }

  /** Whether the sentence is a complete count other than that of the draft's sentence. */
  boolean isOther(int sentence, int own) {
    return sentence != own && (isComplete(sentence) || areApart(sentence, own));
  }

  /** Whether a central body counts here, on its own, with a day or an election but no place. */
  boolean isCentral(int sentence) {
    boolean isBound = asOf.in(sentence).isPresent() && periodOf(sentence).isPresent();
    return isBound && issuers.in(sentence).filter(Statements::isCentralBody).isPresent();
  }

  private static boolean isCentralBody(InstitutionMention body) {
    return body.place().isEmpty() && Set.of("KASN", "BKN", "Kemendagri").contains(body.body());
  }

  private Optional<String> dayOf(int sentence) {
    return asOf.in(sentence).map(DateMention::date).map(Object::toString);
  }

  private static boolean differ(Optional<?> one, Optional<?> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /** "Bawaslu" is any Bawaslu, but neither KASN nor the Bawaslu of two places are one. */
  private boolean haveOtherIssuers(int one, int other) {
    Optional<InstitutionMention> a = issuers.in(one);
    Optional<InstitutionMention> b = issuers.in(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    return !a.get().body().equals(b.get().body())
        || areApart(a.flatMap(InstitutionMention::place), b.flatMap(InstitutionMention::place));
  }

  private boolean haveOtherPlaces(int one, int other) {
    return isCounting(one) && isCounting(other) && areApart(placeOf(one), placeOf(other));
  }

  private static boolean areApart(Optional<Region> one, Optional<Region> other) {
    return one.isPresent()
        && other.isPresent()
        && !one.get().contains(other.get())
        && !other.get().contains(one.get());
  }

  /** The one place that the sentence names beside its bodies. */
  private Optional<Region> placeOf(int sentence) {
    return places.computeIfAbsent(sentence, this::onlyPlace);
  }

  private Optional<Region> onlyPlace(int sentence) {
    Span span = reading.sentence(sentence);
    List<Region> named =
        reading.placesWithin(span.start(), span.end()).stream()
            .filter(p -> !p.isOfBody() && !reading.isDateline(p))
            .map(PlaceMention::region)
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private Optional<PeriodMention> periodOf(int sentence) {
    Span span = reading.sentence(sentence);
    return reading.periodsWithin(span.start(), span.end()).stream().findFirst();
  }
}
