package id.netra.figure;

import id.netra.text.NumberForm;
import id.netra.text.PlaceMention;
import id.netra.text.Region;
import id.netra.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hands the noun and verb of a list to all its items.
 *
 * <p>"Rembang 8 kasus, Sukoharjo 7, Blora 4": the noun stands on one item only. An item is told by
 * the place or category before its number; neighbours are parted by a comma, "dan" or "lalu".
 */
final class ListPropagation {
  private static final int LONGEST_GAP = 16;
  private static final int LONGEST_TOLD = 9;
  private static final int SHORTEST_TOLD = 4;
  private static final Set<String> BUILDINGS = Set.of("kantor", "rumah", "ruang", "gedung");
  private static final Set<String> COUNTED =
      Set.of("case", "filing", "recommendation", "staff", "attendee", "person", "office");
  private final Reading reading;

  ListPropagation(Reading reading) {
    this.reading = reading;
  }

  /** Fills in the nouns that the items of one sentence share. */
  void apply(List<Draft> drafts) {
    drafts.forEach(this::label);
    labelByBodies(drafts);
    drafts.stream().filter(d -> d.isBare || isUnnamed(d)).forEach(this::nounBefore);
    shareHeader(drafts);
    for (int i = 1; i < drafts.size(); i++) {
      inherit(drafts.get(i), drafts.get(i - 1), isListed(drafts.get(i - 1), drafts.get(i)));
    }
    for (int i = 1; i < drafts.size(); i++) {
      compare(drafts.get(i), drafts.get(i - 1));
    }
    for (int i = drafts.size() - 2; i >= 0; i--) {
      inherit(drafts.get(i), drafts.get(i + 1), isListed(drafts.get(i), drafts.get(i + 1)));
    }
  }

  /** Reads the place and category that an item carries before or after its number. */
  void label(Draft draft) {
    List<PlaceMention> before = places(draft.zoneStart, draft.first);
    List<PlaceMention> after = places(draft.phraseEnd, draft.zoneEnd);
    boolean isAfter = before.isEmpty() || (!after.isEmpty() && isNextToPhrase(draft, after.get(0)));
    List<PlaceMention> named = isAfter ? after : before;
    if (!named.isEmpty()) {
      draft.itemRegion = Optional.of(named.get(isAfter ? 0 : named.size() - 1).region());
      draft.hasSeveralRegions = named.size() > 1 && areJoined(named);
    }
  }

  /** "Pemkot Cilegon 2 orang, Pemkab Serang 6": the bodies of a list stand for their places. */
  private void labelByBodies(List<Draft> drafts) {
    List<Draft> items =
        drafts.stream().filter(d -> d.itemRegion.isEmpty() && body(d).isPresent()).toList();
    long several = items.stream().flatMap(d -> body(d).stream()).distinct().count();
    if (several > 1) {
      items.forEach(d -> d.itemRegion = body(d));
    }
  }

  private Optional<Region> body(Draft draft) {
    Span zone = reading.tokens().span(draft.zoneStart, draft.first);
    return reading.placesWithin(zone.start(), zone.end()).stream()
        .filter(PlaceMention::isOfBody)
        .reduce((a, b) -> b)
        .map(PlaceMention::region);
  }

  private boolean isNextToPhrase(Draft draft, PlaceMention place) {
    int token = reading.tokens().after(place.span().start());
    return (token == draft.phraseEnd && !draft.nouns.isEmpty())
        || (token == draft.phraseEnd + 1 && reading.tokens().word(draft.phraseEnd).equals("di"));
  }

  private List<PlaceMention> places(int first, int end) {
    if (end <= first) {
      return List.of();
    }
    int from = reading.tokens().start(first);
    int to = reading.tokens().end(end - 1);
    return reading.placesWithin(from, to).stream()
        .filter(p -> !p.isOfBody() && !reading.isDateline(p))
        .toList();
  }

  private boolean areJoined(List<PlaceMention> places) {
    for (int i = 1; i < places.size(); i++) {
      int gap = reading.tokens().after(places.get(i - 1).span().end());
      boolean isAnd = reading.terms().isCue("and", gap) || reading.tokens().word(gap).equals(",");
      if (isAnd && reading.tokens().start(gap + 1) == places.get(i).span().start()) {
        return true;
      }
    }
    return false;
  }

  /** "dugaan pelanggaran berjumlah 1.536", "temuan 5": the noun stands before its number. */
  private void nounBefore(Draft draft) {
    List<TermMatch> nouns =
        reading.terms().within(TermClass.NOUN, draft.zoneStart, draft.first).stream()
            .filter(
                n ->
                    COUNTED.contains(n.term().attribute("sense"))
                        || (n.term().has("unit", "person") && n.term().has("sense", "other")))
            .filter(n -> !isSort(n.first() - 1) && !isBuilding(n))
            .toList();
    if (nouns.isEmpty()) {
      return;
    }
    TermMatch last = nouns.get(nouns.size() - 1);
    if (isUnnamed(draft) && !last.term().has("unit", "person")) {
      return;
    }
    if (last.end() == draft.first || isLinked(draft) || isNone(draft) || isTold(last, draft)) {
      draft.head = Optional.of(isUnnamed(draft) ? last : preferred(nouns, last));
    }
  }

  /** "Sumber perkaranya dua": sources are counted, no cases. */
  private boolean isSort(int token) {
    return reading
        .terms()
        .at(TermClass.REJECTER, token)
        .filter(r -> r.term().id().equals("rej.measure"))
        .isPresent();
  }

  /** "Hulu Sungai Tengah serta kantor gubernur masing-masing seorang": an office as a place. */
  private boolean isBuilding(TermMatch noun) {
    return noun.term().has("sense", "office")
        && BUILDINGS.contains(reading.tokens().word(noun.first() - 1));
  }

  /** "laporan yang masuk 430", "jumlah ASN kami 14.662", "jumlah guru di kabupaten itu 3 ribu". */
  private boolean isTold(TermMatch noun, Draft draft) {
    boolean isSum = reading.terms().hasCue("total", draft.zoneStart, noun.end());
    boolean isNear = draft.first - noun.end() <= (isSum ? LONGEST_TOLD : SHORTEST_TOLD);
    return isNear && isFilled(noun.end(), draft.first, isSum);
  }

  private boolean isFilled(int from, int to, boolean isSum) {
    boolean isVerb = isSum;
    for (int i = from; i < to; i++) {
      Optional<TermMatch> verb = reading.terms().at(TermClass.OUTCOME, i);
      isVerb |= verb.isPresent();
      if (verb.isPresent()) {
        i = verb.get().end() - 1;
      } else if (!isSum && reading.terms().at(TermClass.CUE, i).isEmpty()) {
        return false;
      }
    }
    return isVerb;
  }

  /** "Kasus di Maluku Utara nihil". */
  private static boolean isNone(Draft draft) {
    return draft.max() == 0 && draft.number.form() == NumberForm.WORDS;
  }

  /** "5 dari 10 ASN": both count the same. */
  void shareNoun(List<Draft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      Draft part = drafts.get(i - 1);
      Draft whole = drafts.get(i);
      boolean isSetIn =
          whole.first - part.end == 1 && reading.tokens().word(part.end).equals("dari");
      if (isSetIn && part.head.isEmpty() && part.isBare) {
        part.head = whole.head;
        part.isHeadInherited = true;
      }
    }
  }

  private static boolean isUnnamed(Draft draft) {
    return isGeneric(draft) && draft.nouns.size() == 1;
  }

  /** "Jumlah ASN hanya 4,3 juta orang": the word after the number says only that it is people. */
  private static boolean isGeneric(Draft draft) {
    return draft.nouns.size() >= 1
        && draft.nouns.get(0).term().has("sense", "person")
        && draft.nouns.stream().allMatch(n -> n.term().has("unit", "person"))
        && !draft.nouns.get(0).term().has("accused", "yes");
  }

  /** Of "pelanggaran netralitas ASN" the violation is counted, of "ASN terlapor" the person. */
  private static TermMatch preferred(List<TermMatch> nouns, TermMatch last) {
    if (!last.term().has("unit", "person")) {
      return first(nouns, last);
    }
    return nouns.stream()
        .filter(n -> !n.term().has("unit", "person"))
        .filter(n -> last.first() - n.end() <= 2)
        .findFirst()
        .map(n -> first(nouns, n))
        .orElse(last);
  }

  /** The first of nouns that follow on each other: "laporan" of "laporan dugaan pelanggaran". */
  private static TermMatch first(List<TermMatch> nouns, TermMatch last) {
    TermMatch first = last;
    for (int i = nouns.indexOf(last) - 1; i >= 0; i--) {
      TermMatch before = nouns.get(i);
      if (first.first() - before.end() > 1 || before.term().has("unit", "person")) {
        break;
      }
      first = before;
    }
    return first;
  }

  private boolean isLinked(Draft draft) {
    int before = draft.first - 1;
    return reading.tokens().word(before).equals(":")
        || draft.number.qualifierSpan().start() < draft.number.span().start()
        || reading.terms().within(TermClass.CUE, before - 2, draft.first).stream()
            .anyMatch(
                c ->
                    c.end() == draft.first
                        && (c.term().has("cue", "link") || c.term().has("cue", "total")));
  }

  private static void inherit(Draft item, Draft neighbour, boolean isListed) {
    boolean isOpen = item.isBare && item.head.isEmpty();
    if (isListed
        && isGeneric(item)
        && isGeneric(neighbour)
        && item.verb.isEmpty()
        && neighbour.first < item.first) {
      item.verb = neighbour.verb;
      item.isVerbInherited = true;
    }
    if (!isListed || !isOpen || neighbour.head.isEmpty() || neighbour.isAnaphor) {
      return;
    }
    item.head = neighbour.head;
    item.isHeadInherited = true;
    if (item.verb.isEmpty()) {
      item.verb = neighbour.verb;
      item.isVerbInherited = true;
    }
  }

  /** "Daerah dengan pelanggaran tertinggi: Purbalingga (56), Wakatobi (34)". */
  private void shareHeader(List<Draft> drafts) {
    List<Draft> items = drafts.stream().filter(d -> d.isBare && isLabelled(d)).toList();
    boolean isOpen = items.size() > 1 && drafts.stream().allMatch(d -> d.head.isEmpty());
    if (!isOpen) {
      return;
    }
    int first = items.get(0).first;
    reading.terms().within(TermClass.NOUN, reading.firstAround(items.get(0)), first).stream()
        .filter(n -> n.term().has("sense", "case") || n.term().has("sense", "filing"))
        .reduce((a, b) -> b)
        .ifPresent(
            noun -> {
              items.get(0).head = Optional.of(noun);
              items.get(0).isHeadInherited = true;
            });
  }

  private boolean isLabelled(Draft draft) {
    return draft.itemRegion.isPresent()
        || !reading.terms().within(TermClass.CATEGORY, draft.zoneStart, draft.first).isEmpty();
  }

  /** "merekomendasikan 356 kasus, naik dari 29 kasus": the same is counted again. */
  private void compare(Draft draft, Draft before) {
    boolean isCompared = reading.terms().hasCue("compare", draft.first - 6, draft.first);
    boolean isSame = draft.head.map(TermMatch::term).equals(before.head.map(TermMatch::term));
    if (isCompared && isSame && draft.verb.isEmpty()) {
      draft.verb = before.verb;
      draft.isVerbInherited = true;
    }
  }

  /** Whether two numbers stand in one list. */
  boolean isListed(Draft left, Draft right) {
    if (left.sentence != right.sentence || right.first - left.phraseEnd > LONGEST_GAP) {
      return false;
    }
    for (int i = left.phraseEnd; i < right.first; i++) {
      String word = reading.tokens().word(i);
      boolean parts =
          word.equals(",")
              || word.equals(";")
              || reading.terms().isCue("and", i)
              || reading.terms().isCue("conj", i)
              || reading.tokens().opensLine(i);
      if (parts) {
        return true;
      }
    }
    return false;
  }
}
