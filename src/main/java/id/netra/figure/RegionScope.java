package id.netra.figure;

import id.netra.text.PlaceMention;
import id.netra.text.Region;
import id.netra.text.RegionLevel;
import id.netra.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
  private static final Set<String> VENUES =
      Set.of(
          "hotel",
          "gedung",
          "aula",
          "kantor",
          "pendopo",
          "ballroom",
          "balai",
          "ruang",
          "lapangan",
          "jalan",
          "jl",
          "graha",
          "gor",
          "alun-alun",
          "halaman",
          "rumah");
  private static final Set<String> RANKS =
      Set.of("terbanyak", "tertinggi", "teratas", "terbesar", "terendah", "juara", "memimpin");
  private static final int LEAD_PARAGRAPHS = 2;
  private static final int LONGEST_NAME = 60;
  private static final long LARGEST_STAFF = 200;
  private static final int REACH_CHARS = 3000;
  private final Reading reading;
  private final Issuers issuers;
  private final Set<Integer> items = new HashSet<>();

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

  RegionScope(Reading reading, Issuers issuers, List<Draft> drafts) {
    this.reading = reading;
    this.issuers = issuers;
    drafts.stream()
        .filter(d -> d.dimension.filter(x -> x == Dimension.REGION).isPresent())
        .forEach(this::addItems);
  }

  private void addItems(Draft item) {
    Span zone = reading.tokens().span(item.zoneStart, item.zoneEnd);
    reading.placesWithin(zone.start(), zone.end()).forEach(p -> items.add(p.span().start()));
  }

  Found of(Draft draft) {
    if (draft.hasSeveralRegions) {
      return Found.NOTHING;
    }
    if (draft.itemRegion.isPresent()) {
      return Found.of(draft.itemRegion.get(), RegionBasis.STATED_PLACE);
    }
    FigureKind kind = draft.kind.orElse(FigureKind.OTHER_COUNT);
    if (kind.isAttendance()) {
      return event(draft);
    }
    return ownBody(draft)
        .or(() -> national(draft))
        .or(() -> inSentence(draft))
        .or(() -> issuers.region(draft).map(r -> Found.of(r, RegionBasis.INHERITED)))
        .or(
            () ->
                draft.total.map(this::of).filter(f -> f.region().isPresent()).map(Found::passedOn))
        .or(() -> issuers.ownRegion(draft).map(r -> Found.of(r, RegionBasis.INHERITED)))
        .or(() -> inherited(draft))
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

  private boolean isGovernment(PlaceMention place) {
    String words = place.span().in(reading.text()).toLowerCase(Locale.ROOT);
    int token = reading.tokens().after(place.span().start());
    return words.startsWith("pem") || reading.tokens().word(token - 1).startsWith("pem");
  }

  private Optional<Found> national(Draft draft) {
    boolean isNational =
        reading
            .terms()
            .within(TermClass.CUE, reading.firstAround(draft), reading.endAround(draft))
            .stream()
            .anyMatch(c -> c.term().has("cue", "national"));
    return isNational
        ? Optional.of(new Found(Optional.empty(), RegionBasis.STATED_NATIONAL))
        : Optional.empty();
  }

  private Optional<Found> inSentence(Draft draft) {
    Span sentence = reading.sentence(draft.sentence);
    int number = draft.number.span().start();
    List<PlaceMention> before = scopes(Math.max(sentence.start(), number - REACH_CHARS), number);
    List<PlaceMention> after = scopes(number, Math.min(sentence.end(), number + REACH_CHARS));
    Optional<PlaceMention> place =
        before.isEmpty() ? after.stream().findFirst() : Optional.of(before.get(before.size() - 1));
    return place.map(p -> Found.of(p.region(), RegionBasis.STATED_PLACE));
  }

  /** The places of a stretch that can be a scope: no office, no venue, no dateline. */
  private List<PlaceMention> scopes(int start, int end) {
    return reading.placesWithin(start, end).stream()
        .filter(p -> !p.isOfBody() && !isVenue(p) && !reading.isDateline(p))
        .filter(p -> !isListed(p) && !isShortForm(p) && !isRanked(p))
        .toList();
  }

  /** "Kasus tembus 490, Klaten terbanyak": one place of many. */
  private boolean isRanked(PlaceMention place) {
    int end = reading.tokens().startingFrom(place.span().end());
    return RANKS.contains(reading.tokens().word(end));
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
      if (VENUES.contains(reading.tokens().word(i))) {
        return true;
      }
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
    Span sentence = reading.sentence(draft.sentence);
    int paragraph = reading.paragraphAt(sentence.start());
    int lead =
        reading.paragraphs().get(Math.min(LEAD_PARAGRAPHS, reading.paragraphs().size()) - 1).end();
    int from =
        Math.max(reading.paragraphs().get(paragraph).start(), sentence.start() - REACH_CHARS);
    int to = Math.min(Math.min(lead, REACH_CHARS), sentence.start());
    return last(scopes(from, sentence.start()))
        .or(() -> scopes(0, to).stream().findFirst())
        .map(p -> Found.of(p.region(), RegionBasis.INHERITED))
        .or(() -> draft.isKind(FigureKind.WORKFORCE) ? government(draft) : dateline(from, draft))
        .or(() -> isOfStaff(draft) ? ownGovernment(draft) : Optional.empty());
  }

  /** "KOTA BIMA - Bawaslu setempat …": "setempat" means the place of the dateline. */
  private Optional<Found> dateline(int from, Draft draft) {
    String words = reading.text().substring(from, reading.sentence(draft.sentence).end());
    if (!words.contains("setempat")) {
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
        .map(p -> Found.of(p.region(), RegionBasis.INHERITED));
  }

  /** An attendance lies where its event does. */
  private Found event(Draft draft) {
    Span sentence = reading.sentence(draft.sentence);
    int end = Math.min(sentence.end(), REACH_CHARS);
    List<PlaceMention> places =
        reading.placesWithin(0, end).stream()
            .filter(p -> p.region().level() != RegionLevel.DISTRICT)
            .toList();
    Optional<PlaceMention> fine =
        places.stream().filter(p -> p.region().level() != RegionLevel.PROVINCE).findFirst();
    return fine.or(() -> places.stream().findFirst())
        .map(p -> Found.of(p.region(), RegionBasis.INHERITED))
        .orElse(Found.NOTHING);
  }
}
