package id.netra.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One pass over a text that notes which names stand where and what the words before them say.
 *
 * <p>It decides whether a name is a place at all; which of several namesakes is meant is left to
 * {@link PlaceChoice}.
 */
final class PlaceScan {
  private static final TokenTrie<PlaceWord> WORDS = PlaceLexicon.words();
  private static final TokenTrie<List<Region>> DISTRICTS = PlaceLexicon.districts();
  private static final Set<String> WORDS_AFTER = PlaceLexicon.wordsAfter();

  private final String text;
  private final PlaceText surroundings;
  private final List<Named> named = new ArrayList<>();
  private final List<Named> doubtful = new ArrayList<>();
  private final Map<RegionLevel, Integer> looseOffices = new EnumMap<>(RegionLevel.class);
  private Optional<Lead> lead = Optional.empty();
  private int readUpTo;

  private PlaceScan(String text) {
    this.text = text;
    this.surroundings = new PlaceText(text);
  }

  /**
   * A name that stands in the text as a place.
   *
   * @param span the name with the word for its tier: "Kabupaten Klaten"
   * @param name the name alone
   * @param candidates the areas of that name, the likeliest first
   * @param tier the tier that the words before it announce
   * @param isOfBody whether it is part of an office's or institution's name
   */
  record Named(
      Span span, Span name, List<Region> candidates, Optional<RegionLevel> tier, boolean isOfBody) {

    /** Whether the name was announced as a district: "Kecamatan Rembang". */
    boolean isDistrict() {
      return candidates.get(0).level() == RegionLevel.DISTRICT;
    }
  }

  /**
   * What a pass yields.
   *
   * @param named the names in order of text
   * @param looseOffices how often an office of a tier stands without a name: "Bupati"
   */
  record Found(List<Named> named, Map<RegionLevel, Integer> looseOffices) {}

  /** The cues read so far that may belong to the name to come; the area is empty without a tier. */
  private record Lead(
      Span area,
      PlaceWord.Role role,
      Optional<RegionLevel> tier,
      boolean isAbbreviation,
      boolean isLoneOffice) {

    int end() {
      return area.end();
    }

    int startOf(int nameStart) {
      return area.length() == 0 ? nameStart : area.start();
    }
  }

  /** Reads a text. */
  static Found read(String text) {
    PlaceScan scan = new PlaceScan(text);
    for (TokenTrie.Match<PlaceWord> match : WORDS.find(text)) {
      if (match.span().start() >= scan.readUpTo) {
        scan.read(match.span(), match.value());
      }
    }
    scan.dropLead();
    scan.acceptDoubtful();
    return new Found(List.copyOf(scan.named), Map.copyOf(scan.looseOffices));
  }

  private void read(Span span, PlaceWord word) {
    if (word instanceof PlaceWord.Cue cue) {
      readCue(span, cue);
    } else if (word instanceof PlaceWord.Name name) {
      readName(span, name);
    } else {
      dropLead();
    }
  }

  private void readCue(Span span, PlaceWord.Cue cue) {
    if (cue.role().needsCapital() && !surroundings.isCapitalised(span)) {
      return;
    }
    Lead next = reaches(span.start()) ? joined(span, cue) : fresh(span, cue);
    lead = Optional.of(next);
    if (next.tier().filter(tier -> tier == RegionLevel.DISTRICT).isPresent()) {
      readDistrict(next);
    }
  }

  private Lead fresh(Span span, PlaceWord.Cue cue) {
    dropLead();
    boolean isLoneOffice =
        cue.role().isOfBody() && cue.tier().isPresent() && surroundings.isCapitalised(span);
    int areaStart = cue.role() == PlaceWord.Role.AREA ? span.start() : span.end();
    Span area = new Span(areaStart, span.end());
    return new Lead(area, cue.role(), cue.tier(), cue.isAbbreviation(), isLoneOffice);
  }

  private Lead joined(Span span, PlaceWord.Cue cue) {
    Lead before = lead.orElseThrow();
    boolean isArea = cue.role() == PlaceWord.Role.AREA;
    boolean isLink = cue.role() == PlaceWord.Role.LINK;
    PlaceWord.Role role = isArea || isLink ? strongest(before.role()) : cue.role();
    Span area = new Span(joinedAreaStart(before, span, isArea, isArea || isLink), span.end());
    Optional<RegionLevel> tier = cue.tier().isPresent() ? cue.tier() : before.tier();
    return new Lead(area, role, tier, cue.isAbbreviation(), before.isLoneOffice());
  }

  /** Where the words for the tier begin; at the end of the cue if there are none. */
  private static int joinedAreaStart(Lead before, Span span, boolean isArea, boolean keepsEarlier) {
    int start = isArea ? span.start() : span.end();
    return keepsEarlier ? before.startOf(start) : start;
  }

  private static PlaceWord.Role strongest(PlaceWord.Role before) {
    return before == PlaceWord.Role.VENUE ? PlaceWord.Role.AGENCY : before;
  }

  private void readDistrict(Lead cue) {
    int start =
        cue.isAbbreviation()
            ? surroundings.afterFullStop(cue.end())
            : surroundings.after(cue.end());
    Optional<TokenTrie.Match<List<Region>>> match = DISTRICTS.at(text, start);
    if (match.isPresent() && surroundings.isCapitalised(match.get().span())) {
      Span name = match.get().span();
      Span span = new Span(cue.startOf(name.start()), name.end());
      named.add(new Named(span, name, match.get().value(), cue.tier(), cue.role().isOfBody()));
      lead = Optional.empty();
      readUpTo = name.end();
    } else {
      boolean isAbbreviation = cue.isAbbreviation();
      lead = Optional.of(new Lead(cue.area(), cue.role(), Optional.empty(), isAbbreviation, false));
    }
  }

  private void readName(Span span, PlaceWord.Name word) {
    Optional<Lead> cue = reaches(span.start()) ? lead : Optional.empty();
    boolean isNear = cue.isPresent() && isNear(cue.get(), span.start());
    if (cue.isEmpty()) {
      dropLead();
    }
    lead = Optional.empty();
    if (word.isAcronym() && !surroundings.isInCapitals(span)) {
      readSecondWord(span);
      return;
    }
    if (!surroundings.isCapitalised(span)
        || surroundings.isInAddress(span.end())
        || WORDS_AFTER.contains(surroundings.wordAfter(span.end()))
        || cue.filter(c -> isNear && isThing(c.role())).isPresent()) {
      return;
    }
    boolean isOfBody = cue.filter(c -> c.role().isOfBody() || c.role().reachesFar()).isPresent();
    int start = isNear ? cue.orElseThrow().startOf(span.start()) : span.start();
    Optional<RegionLevel> tier = tier(cue.filter(c -> isNear), span);
    Named place = new Named(new Span(start, span.end()), span, word.regions(), tier, isOfBody);
    boolean hasCue = isNear && cue.filter(c -> !c.role().reachesFar()).isPresent();
    (isPlace(span, word, hasCue) ? named : doubtful).add(place);
  }

  /** "Di Yogyakarta" is not "DI Yogyakarta", but "Yogyakarta" stands in it. */
  private void readSecondWord(Span span) {
    int second = surroundings.secondWord(span);
    if (second < span.end()) {
      WORDS.at(text, second).ifPresent(match -> read(match.span(), match.value()));
    }
  }

  /** A name that was doubtful where it stood counts if the text uses it as a place elsewhere. */
  private void acceptDoubtful() {
    Set<String> sure = new HashSet<>();
    named.forEach(place -> sure.add(nameOf(place)));
    doubtful.removeIf(place -> !sure.contains(nameOf(place)));
    named.addAll(doubtful);
    named.sort(Comparator.comparing(Named::span));
  }

  private String nameOf(Named place) {
    return place.name().in(text).toLowerCase(Locale.ROOT);
  }

  private static boolean isThing(PlaceWord.Role role) {
    return role == PlaceWord.Role.THING || role == PlaceWord.Role.VENUE;
  }

  private boolean isPlace(Span span, PlaceWord.Name word, boolean hasCue) {
    if (word.usage() == PlaceUsage.PLAIN || hasCue || surroundings.isDateline(span)) {
      return true;
    }
    boolean isListed = isListed(span.start());
    if (word.usage() == PlaceUsage.CUE) {
      return isListed;
    }
    return isListed
        || surroundings.followsLocator(span.start())
        || surroundings.precedesNumber(span.end());
  }

  private boolean isListed(int start) {
    return !named.isEmpty()
        && surroundings.isListJoint(named.get(named.size() - 1).span().end(), start);
  }

  /** The tier announced; "Kota" may also follow, as in "Polres Tegal Kota". */
  private Optional<RegionLevel> tier(Optional<Lead> cue, Span span) {
    if (surroundings.wordAfter(span.end()).equals("Kota")) {
      return Optional.of(RegionLevel.CITY);
    }
    return cue.isPresent() ? cue.flatMap(Lead::tier) : listTier(span.start());
  }

  /** The tier that an enumeration carries on: "Kota Semarang, Magelang, dan Tegal". */
  private Optional<RegionLevel> listTier(int start) {
    return isListed(start) ? named.get(named.size() - 1).tier() : Optional.empty();
  }

  private boolean reaches(int start) {
    return lead.isPresent()
        && (isNear(lead.get(), start)
            || (lead.get().role().reachesFar()
                && surroundings.isCapitalisedChain(lead.get().end(), start)));
  }

  private boolean isNear(Lead cue, int start) {
    return cue.isAbbreviation()
        ? surroundings.isAdjacentToAbbreviation(cue.end(), start)
        : surroundings.isAdjacent(cue.end(), start);
  }

  private void dropLead() {
    lead.filter(Lead::isLoneOffice)
        .flatMap(Lead::tier)
        .ifPresent(tier -> looseOffices.merge(tier, 1, Integer::sum));
    lead = Optional.empty();
  }
}
