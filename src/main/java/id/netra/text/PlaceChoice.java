package id.netra.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides which of several areas of one name is meant, by what else the article names.
 *
 * <p>"Tegal" is the regency if the article speaks elsewhere of "Kabupaten Tegal", of Slawi, or of a
 * Bupati only; "Kecamatan Rembang" lies in Pasuruan if the article names Pasuruan. What stays
 * undecided falls to the likeliest area, but a district that stays undecided is dropped: absent
 * beats wrong.
 */
final class PlaceChoice {
  private static final int NAMED_WITH_TIER = 10;
  private static final int SAME_PROVINCE = 3;
  private static final int HAS_DISTRICT = 4;
  private static final int NEAREST = 5;
  private static final int MOST_OFFICES = 2;

  private final String text;
  private final PlaceScan.Found found;
  private final Map<String, Integer> certain = new HashMap<>();
  private final Map<String, Integer> provinces = new HashMap<>();
  private final Set<String> possible = new HashSet<>();
  private final Set<String> namesakes = new HashSet<>();
  private final Map<String, Optional<Region>> districts = new HashMap<>();
  private final Set<String> withDistrict = new HashSet<>();

  private PlaceChoice(String text, PlaceScan.Found found) {
    this.text = text;
    this.found = found;
  }

  /** The places of a text that has been scanned. */
  static List<PlaceMention> of(String text, PlaceScan.Found found) {
    PlaceChoice choice = new PlaceChoice(text, found);
    found.named().stream()
        .filter(PlaceScan.Named::isDistrict)
        .forEach(named -> choice.districts.put(choice.nameOf(named), Optional.empty()));
    found.named().forEach(choice::weigh);
    choice.resolveDistricts();
    return choice.mentions();
  }

  private void weigh(PlaceScan.Named named) {
    if (named.isDistrict()) {
      return;
    }
    List<Region> fitting = fitting(named);
    if (named.tier().isEmpty() && districts.containsKey(nameOf(named))) {
      fitting.forEach(region -> namesakes.add(region.code()));
      return;
    }
    fitting.forEach(region -> possible.add(region.code()));
    if (fitting.size() == 1) {
      Region region = fitting.get(0);
      certain.merge(region.code(), 1, Integer::sum);
      provinces.merge(region.province(), 1, Integer::sum);
    }
  }

  /** The candidates of the tier announced, or all if none has it. */
  private static List<Region> fitting(PlaceScan.Named named) {
    if (named.tier().isEmpty()) {
      return named.candidates();
    }
    RegionLevel tier = named.tier().get();
    List<Region> fitting = named.candidates().stream().filter(r -> r.level() == tier).toList();
    return fitting.isEmpty() ? named.candidates() : fitting;
  }

  private void resolveDistricts() {
    for (PlaceScan.Named named : found.named()) {
      if (named.isDistrict()) {
        districts.put(nameOf(named), district(named.candidates()));
      }
    }
    for (Optional<Region> district : districts.values()) {
      district.flatMap(Gazetteer::parent).ifPresent(regency -> withDistrict.add(regency.code()));
    }
  }

  private Optional<Region> district(List<Region> candidates) {
    if (candidates.size() == 1) {
      return Optional.of(candidates.get(0)).filter(this::agreesWithProvinces);
    }
    List<Region> inProvince =
        candidates.stream().filter(r -> provinces.containsKey(r.province())).toList();
    return Stream.of(
            within(candidates, certain.keySet()),
            within(candidates, possible),
            inProvince,
            within(candidates, namesakes))
        .filter(fitting -> fitting.size() == 1)
        .map(fitting -> fitting.get(0))
        .findFirst();
  }

  /** Whether the text names no province's places but those of the district's own, or none. */
  private boolean agreesWithProvinces(Region district) {
    return provinces.isEmpty()
        || provinces.containsKey(district.province())
        || Stream.concat(possible.stream(), namesakes.stream())
            .anyMatch(code -> code.startsWith(district.province()));
  }

  private static List<Region> within(List<Region> districts, Set<String> codes) {
    return districts.stream()
        .filter(d -> Gazetteer.parent(d).filter(r -> codes.contains(r.code())).isPresent())
        .toList();
  }

  private List<PlaceMention> mentions() {
    List<PlaceMention> mentions = new ArrayList<>();
    Map<String, String> last = new HashMap<>();
    for (PlaceScan.Named named : found.named()) {
      String name = nameOf(named);
      Optional<Region> region =
          named.isDistrict() ? districts.getOrDefault(name, Optional.empty()) : choose(named, last);
      if (region.isPresent()) {
        mentions.add(new PlaceMention(named.span(), region.get(), named.isOfBody()));
        last.put(name, region.get().code());
      }
    }
    return List.copyOf(mentions);
  }

  private Optional<Region> choose(PlaceScan.Named named, Map<String, String> last) {
    List<Region> fitting = fitting(named);
    Optional<Region> namesake = namesakeDistrict(named, fitting);
    if (namesake.isPresent()) {
      return named.isOfBody() ? Optional.empty() : namesake;
    }
    Region best = fitting.get(0);
    int bestScore = Integer.MIN_VALUE;
    String nearest = last.getOrDefault(nameOf(named), "");
    for (Region region : fitting) {
      int score = score(region) + (region.code().equals(nearest) ? NEAREST : 0);
      if (score > bestScore) {
        best = region;
        bestScore = score;
      }
    }
    return Optional.of(best);
  }

  /** A district of another regency that the article speaks of under the same name. */
  private Optional<Region> namesakeDistrict(PlaceScan.Named named, List<Region> fitting) {
    Optional<Region> district = districts.getOrDefault(nameOf(named), Optional.empty());
    boolean isElsewhere =
        district.filter(d -> fitting.stream().noneMatch(r -> r.contains(d))).isPresent();
    return isElsewhere && named.tier().isEmpty() ? district : Optional.empty();
  }

  private int score(Region region) {
    int score = certain.containsKey(region.code()) ? NAMED_WITH_TIER : 0;
    score += Math.min(MOST_OFFICES, certain.getOrDefault(region.code(), 0));
    if (region.level() != RegionLevel.PROVINCE) {
      score += provinces.containsKey(region.province()) ? SAME_PROVINCE : 0;
    }
    score += Math.min(MOST_OFFICES, found.looseOffices().getOrDefault(region.level(), 0));
    return score + (withDistrict.contains(region.code()) ? HAS_DISTRICT : 0);
  }

  private String nameOf(PlaceScan.Named named) {
    return named.name().in(text).toLowerCase(Locale.ROOT);
  }
}
