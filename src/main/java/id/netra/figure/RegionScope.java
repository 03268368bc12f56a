package id.netra.figure;

import id.netra.text.PlaceMention;
import id.netra.text.Region;
import id.netra.text.RegionLevel;
import id.netra.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the place that was counted, and where it comes from.
 *
 * <p>Nearest first: the number's own words, its sentence, the body that issues the count, the
 * paragraph, the lead. Neither the speaker's own office nor the venue is a scope: an official of
 * Jakarta Selatan who quotes a national total does not make it Jakarta Selatan's.
 */
final class RegionScope {
  private static final int LEAD_PARAGRAPHS = 2;
  private static final int LONGEST_NAME = 60;
  private static final long LARGEST_STAFF = 200;
  private static final long NATIONAL_STAFF = 1_000_000;
  private static final int LEAST_PARTS = 2;
  private static final int REACH_CHARS = 3000;
  private final Reading reading;
  private final Issuers issuers;
  private final Statements statements;
  private final EventRegion events;
  private final Set<Integer> items = new HashSet<>();
  private final Map<Draft, Set<Region>> parts = new HashMap<>();

  /**
   * A region with its basis.
   *
   * @param region the place counted, if it is one
   * @param basis where it comes from
   */
  record Found(Optional<Region> region, RegionBasis basis) {
    static final Found NOTHING = new Found(Optional.empty(), RegionBasis.UNSAID);

    /** One of several places that the text lists. */
    static final Found ANYWHERE = new Found(Optional.empty(), RegionBasis.STATED_PLACE);

    /** The same for a part of what was counted there. */
    Found passedOn() {
      return new Found(region, RegionBasis.INHERITED);
    }

    static Found of(Region region, RegionBasis basis) {
      return region.level() == RegionLevel.DISTRICT
          ? NOTHING
          : new Found(Optional.of(region), basis);
    }
  }

  RegionScope(Reading reading, Scopes scopes, List<Draft> drafts) {
    this.reading = reading;
    issuers = scopes.issuers();
    statements = scopes.statements();
    events = new EventRegion(reading);
    drafts.stream()
        .filter(d -> d.dimension.filter(x -> x == Dimension.REGION).isPresent())
        .forEach(this::addItems);
    drafts.forEach(
        d ->
            d.itemRegion.ifPresent(
                r ->
                    d.total.ifPresent(t -> parts.computeIfAbsent(t, k -> new HashSet<>()).add(r))));
  }

  private void addItems(Draft item) {
    Span zone = reading.tokens().span(item.zoneStart, item.zoneEnd);
    reading.placesWithin(zone.start(), zone.end()).forEach(p -> items.add(p.span().start()));
  }

  Found of(Draft draft) {
    if (draft.hasSeveralRegions) {
      return Found.NOTHING;
    }
    boolean isWide = draft.isKind(FigureKind.PARTICIPANTS) && events.isFromAllOver(draft);
    if (draft.itemRegion.isPresent() && !isWide) {
      return Found.of(draft.itemRegion.get(), RegionBasis.STATED_PLACE);
    }
    FigureKind kind = draft.kind.orElse(FigureKind.OTHER_COUNT);
    if (kind.isAttendance()) {
      return events.of(draft);
    }
    return ownBody(draft)
        .or(() -> ofItem(draft))
        .or(() -> national(draft))
        .or(() -> inSentence(draft))
        .or(() -> issuers.region(draft, statements).map(r -> Found.of(r, RegionBasis.INHERITED)))
        .or(
            () ->
                draft.total.map(this::of).filter(f -> f.region().isPresent()).map(Found::passedOn))
        .or(() -> issuers.ownRegion(draft).map(r -> Found.of(r, RegionBasis.INHERITED)))
        .or(() -> draft.total.isPresent() ? Optional.empty() : inherited(draft))
        .orElse(Found.NOTHING);
  }

  /** "Empat ASN Pemkot Cilegon". */
  private Optional<Found> ownBody(Draft draft) {
    Span zone = reading.tokens().span(draft.phraseEnd, draft.zoneEnd);
    return reading.placesWithin(zone.start(), zone.end()).stream()
        .filter(p -> p.isOfBody() && isGovernment(p))
        .findFirst()
        .map(p -> Found.of(p.region(), RegionBasis.STATED_PLACE));
  }

  /** "Bulukumba 16 kasus, dengan satu dihentikan": the parts lie where the item does. */
  private static Optional<Found> ofItem(Draft draft) {
    return draft
        .total
        .filter(t -> t.sentence == draft.sentence && !t.hasSeveralRegions)
        .flatMap(t -> t.itemRegion)
        .map(r -> Found.of(r, RegionBasis.INHERITED));
  }

  private boolean isGovernment(PlaceMention place) {
    String words = place.span().in(reading.text()).toLowerCase(Locale.ROOT);
    int token = reading.tokens().after(place.span().start());
    return words.startsWith("pem") || reading.tokens().word(token - 1).startsWith("pem");
  }

  private Optional<Found> national(Draft draft) {
    boolean isNational =
        reading.terms().hasCue("national", reading.firstAround(draft), reading.endAround(draft));
    return isNational
        ? Optional.of(new Found(Optional.empty(), RegionBasis.STATED_NATIONAL))
        : Optional.empty();
  }

  private Optional<Found> inSentence(Draft draft) {
    Span sentence = reading.sentence(draft.sentence);
    int number = draft.number.span().start();
    List<PlaceMention> before = scopes(Math.max(sentence.start(), number - REACH_CHARS), number);
    List<PlaceMention> after = scopes(number, endOfClause(number, sentence.end()));
    Optional<PlaceMention> place =
        before.isEmpty() ? after.stream().findFirst() : Optional.of(before.get(before.size() - 1));
    return place.map(
        p ->
            isElection(p)
                ? issuers
                    .region(draft, statements)
                    .filter(r -> p.region().contains(r))
                    .map(r -> Found.of(r, RegionBasis.INHERITED))
                    .orElseGet(() -> Found.of(p.region(), RegionBasis.STATED_PLACE))
                : Found.of(p.region(), RegionBasis.STATED_PLACE));
  }

  /** "Bawaslu mencatat 3 ASN; kepala desa itu dari Indramayu": up to the semicolon. */
  private int endOfClause(int number, int end) {
    int last = Math.min(end, number + REACH_CHARS);
    int semicolon = reading.text().substring(number, last).indexOf(';');
    return semicolon < 0 ? last : number + semicolon;
  }

  /** "Pilkada Kalsel" in the count of Bawaslu Banjarmasin. */
  private boolean isElection(PlaceMention place) {
    int first = reading.tokens().after(place.span().start());
    return reading
        .periodsWithin(reading.tokens().start(Math.max(0, first - 3)), place.span().start())
        .stream()
        .anyMatch(p -> reading.tokens().startingFrom(p.span().end()) >= first - 1);
  }

  /** The places of a stretch that can be a scope: no office, no venue, no dateline. */
  private List<PlaceMention> scopes(int start, int end) {
    return reading.placesWithin(start, end).stream()
        .filter(p -> !p.isOfBody() && !isVenue(p) && !reading.isDateline(p))
        .filter(p -> !isListed(p) && !isShortForm(p) && !isRanked(p))
        .filter(p -> !reading.isLink(p.span().start()))
        .toList();
  }

  /** "Kasus tembus 490, Klaten terbanyak": one place of many. */
  private boolean isRanked(PlaceMention place) {
    int end = reading.tokens().startingFrom(place.span().end());
    return reading.terms().isCue("rank", end);
  }

  /** "Bawaslu Kota Jakarta Selatan (Jaksel)": still the body's name. */
  private boolean isShortForm(PlaceMention place) {
    int start = place.span().start();
    boolean isBracketed = start > 0 && reading.text().charAt(start - 1) == '(';
    return isBracketed
        && reading.placesWithin(Math.max(0, start - LONGEST_NAME), start).stream()
            .anyMatch(p -> p.isOfBody() && p.region().equals(place.region()));
  }

  /** A place that is one of several: the item of a list, "di Sambas, Ketapang, dan Sintang". */
  private boolean isListed(PlaceMention place) {
    return items.contains(place.span().start()) || isJoined(place);
  }

  private boolean isJoined(PlaceMention place) {
    int end = reading.tokens().startingFrom(place.span().end());
    int first = reading.tokens().after(place.span().start());
    return (isJoint(end) && startsPlace(end + 1))
        || (isJoint(end) && isJoint(end + 1) && startsPlace(end + 2))
        || (isJoint(first - 1) && endsPlace(first - 2))
        || (isJoint(first - 1) && isJoint(first - 2) && endsPlace(first - 3));
  }

  private boolean isJoint(int token) {
    return reading.tokens().word(token).equals(",") || reading.terms().isCue("and", token);
  }

  private boolean startsPlace(int token) {
    int start = reading.tokens().start(token);
    return reading.placesWithin(start, start + LONGEST_NAME).stream()
        .anyMatch(p -> p.span().start() == start && !p.isOfBody());
  }

  private boolean endsPlace(int token) {
    if (token < 0) {
      return false;
    }
    int end = reading.tokens().end(token);
    return reading.placesWithin(Math.max(0, end - LONGEST_NAME), end).stream()
        .anyMatch(p -> p.span().end() == end && !p.isOfBody());
  }

  private boolean isVenue(PlaceMention place) {
    int first = reading.tokens().after(place.span().start());
    int end = reading.tokens().startingFrom(place.span().end());
    for (int i = first - 6; i < first; i++) {
      if (Venues.hidesPlace(reading.tokens().word(i))) {
        return true;
      }
    }
    boolean isAtEvent =
        Set.of("di", "dari").contains(reading.tokens().word(first - 1))
            && reading.terms().within(TermClass.EVENT, first - 3, first).stream()
                .anyMatch(e -> e.end() == first - 1);
    if (isAtEvent) {
      return true;
    }
    int to = Math.min(reading.text().length(), place.span().end() + 14);
    return reading.hasDateIn(place.span().end(), to)
        || (reading.tokens().word(end).equals(",") && isWeekday(reading.tokens().word(end + 1)));
  }

  private static boolean isWeekday(String word) {
    return Set.of("senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu", "ahad")
        .contains(word);
  }

  private Optional<Found> inherited(Draft draft) {
    if (draft.isKind(FigureKind.WORKFORCE) && draft.min() >= NATIONAL_STAFF) {
      return Optional.empty();
    }
    Span sentence = reading.sentence(draft.sentence);
    int paragraph = reading.paragraphAt(sentence.start());
    int lead =
        reading.paragraphs().get(Math.min(LEAD_PARAGRAPHS, reading.paragraphs().size()) - 1).end();
    int from =
        Math.max(reading.paragraphs().get(paragraph).start(), sentence.start() - REACH_CHARS);
    int to = Math.min(Math.min(lead, REACH_CHARS), sentence.start());
    if (statements.isCentral(draft.sentence)) {
      return Optional.empty();
    }
    return last(told(from, sentence.start(), draft))
        .or(() -> told(0, to, draft).stream().findFirst())
        .map(p -> Found.of(p.region(), RegionBasis.INHERITED))
        .or(() -> ofParts(draft))
        .or(() -> draft.isKind(FigureKind.WORKFORCE) ? government(draft) : dateline(from, draft))
        .or(() -> isOfStaff(draft) ? ownGovernment(draft) : Optional.empty())
        .or(
            () ->
                draft.isViolation()
                    ? issuers
                        .onlyRegion(draft, statements)
                        .map(r -> Found.of(r, RegionBasis.INHERITED))
                    : Optional.empty());
  }

  private int sentenceOf(PlaceMention place) {
    return reading.sentenceAt(place.span().start());
  }

  /** Whether the parts of a total lie in the region: Parepare's 13 are not of Palopo. */
  private boolean isAround(Region region, Draft total) {
    return parts.getOrDefault(total, Set.of()).stream().allMatch(region::contains);
  }

  /** The province of which all parts are: "Parepare 13, Palopo 11 …. Total 69". */
  private Optional<Found> ofParts(Draft total) {
    Set<Region> regions = parts.getOrDefault(total, Set.of());
    List<String> provinces = regions.stream().map(Region::province).distinct().toList();
    if (provinces.size() != 1 || regions.size() < LEAST_PARTS) {
      return Optional.empty();
    }
    return reading.places().stream()
        .map(PlaceMention::region)
        .filter(r -> r.code().equals(provinces.get(0)))
        .findFirst()
        .map(r -> Found.of(r, RegionBasis.INHERITED));
  }

  /** The scopes of a stretch that hold for the draft. */
  private List<PlaceMention> told(int start, int end, Draft draft) {
    return scopes(start, end).stream()
        .filter(p -> !statements.areApart(sentenceOf(p), draft.sentence))
        .filter(p -> isAround(p.region(), draft))
        .toList();
  }

  /** "KOTA BIMA - Bawaslu setempat …": "setempat" means the place of the dateline. */
  private Optional<Found> dateline(int from, Draft draft) {
    int first = reading.tokens().after(Math.max(from, draft.number.span().start() - REACH_CHARS));
    boolean isLocal = reading.terms().hasCue("local", first, reading.endAround(draft));
    if (!isLocal) {
      return Optional.empty();
    }
    int end = Math.min(reading.text().length(), REACH_CHARS);
    return reading.placesWithin(0, end).stream()
        .filter(reading::isDateline)
        .filter(p -> p.region().level() != RegionLevel.PROVINCE && hasLocalBody(p.region(), end))
        .findFirst()
        .map(p -> Found.of(p.region(), RegionBasis.INHERITED));
  }

  private boolean hasLocalBody(Region region, int end) {
    return reading.bodiesWithin(0, end).stream()
        .anyMatch(b -> b.place().filter(region::equals).isPresent());
  }

  private static Optional<PlaceMention> last(List<PlaceMention> places) {
    return places.isEmpty() ? Optional.empty() : Optional.of(places.get(places.size() - 1));
  }

  private static boolean isOfStaff(Draft draft) {
    return draft.unit == FigureUnit.PERSON && draft.isViolation() && draft.max() < LARGEST_STAFF;
  }

  /** "Pemkab menjatuhkan sanksi …. Dua orang dikenai …": the only government of the text. */
  private Optional<Found> ownGovernment(Draft draft) {
    int end = reading.sentence(draft.sentence).end();
    List<Region> regions =
        reading.placesWithin(Math.max(0, end - REACH_CHARS), end).stream()
            .filter(p -> p.isOfBody() && isGovernment(p))
            .map(PlaceMention::region)
            .distinct()
            .toList();
    return regions.size() == 1
        ? Optional.of(Found.of(regions.get(0), RegionBasis.INHERITED))
        : Optional.empty();
  }

  private Optional<Found> government(Draft draft) {
    int end = reading.sentence(draft.sentence).end();
    return last(reading.placesWithin(Math.max(0, end - REACH_CHARS), end).stream()
            .filter(p -> p.isOfBody() && isGovernment(p))
            .toList())
        .or(
            () ->
                last(
                    reading.placesWithin(Math.max(0, end - REACH_CHARS), end).stream()
                        .filter(PlaceMention::isOfBody)
                        .toList()))
        .map(p -> Found.of(p.region(), RegionBasis.INHERITED));
  }
}
