package id.netra.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The official list of Indonesian areas: 38 provinces, 514 regencies and cities, 7,285 districts.
 *
 * <p>Names are as a reader prints them, without the tier: "Klaten", "Samarinda". Only where two
 * areas above the district share a name does the regency or city keep its tier: "Kota Semarang" and
 * "Kabupaten Semarang", "Kota Jambi" beside the province "Jambi".
 *
 * <p>From the package idn-area-data 4.0.1 (folder {@code gazetteer}, with its licences); some
 * printed names are ours ({@code place_names.csv}).
 */
public final class Gazetteer {
  private static final Pattern TIER = Pattern.compile("^(?:Kabupaten|Kota) (?:Administrasi )?");
  private static final Map<String, Region> REGIONS = load();

  private Gazetteer() {}

  /** The area with this dotted code: "33", "33.10" or "33.10.01". */
  public static Optional<Region> region(String code) {
    return Optional.ofNullable(REGIONS.get(code));
  }

  /** All provinces in order of code. */
  public static List<Region> provinces() {
    return at(RegionLevel.PROVINCE);
  }

  /** All regencies and cities in order of code. */
  public static List<Region> regenciesAndCities() {
    return REGIONS.values().stream()
        .filter(r -> r.level() == RegionLevel.REGENCY || r.level() == RegionLevel.CITY)
        .toList();
  }

  /** All districts in order of code. */
  public static List<Region> districts() {
    return at(RegionLevel.DISTRICT);
  }

  /** The area directly above: the regency of a district, the province of a regency. */
  public static Optional<Region> parent(Region region) {
    int dot = region.code().lastIndexOf('.');
    return dot < 0 ? Optional.empty() : region(region.code().substring(0, dot));
  }

  /** The area's name without a leading "Kota" or "Kabupaten". */
  static String bareName(String name) {
    return TIER.matcher(name).replaceFirst("");
  }

  private static List<Region> at(RegionLevel level) {
    return REGIONS.values().stream().filter(region -> region.level() == level).toList();
  }

  private static Map<String, Region> load() {
    Map<String, String> printed =
        DataRows.of("place_names.csv").stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
    List<List<String>> provinces = DataRows.of("gazetteer/provinces.csv");
    List<List<String>> regencies = DataRows.of("gazetteer/regencies.csv");
    Map<String, Integer> uses = new HashMap<>();
    provinces.forEach(row -> uses.merge(folded(row.get(1)), 1, Integer::sum));
    regencies.forEach(row -> uses.merge(folded(bareName(row.get(2))), 1, Integer::sum));
    uses.put("yogyakarta", 2);

    Map<String, Region> regions = new LinkedHashMap<>();
    for (List<String> row : provinces) {
      String name = printed.getOrDefault(row.get(0), row.get(1));
      regions.put(row.get(0), new Region(row.get(0), name, RegionLevel.PROVINCE));
    }
    for (List<String> row : regencies) {
      Region region = regency(row.get(0), row.get(2), printed, uses);
      regions.put(region.code(), region);
    }
    for (List<String> row : DataRows.of("gazetteer/districts.csv")) {
      regions.put(row.get(0), new Region(row.get(0), row.get(2), RegionLevel.DISTRICT));
    }
    return Collections.unmodifiableMap(regions);
  }

  private static Region regency(
      String code, String official, Map<String, String> printed, Map<String, Integer> uses) {
    String bare = bareName(official);
    RegionLevel level = official.startsWith("Kota ") ? RegionLevel.CITY : RegionLevel.REGENCY;
    boolean isShared = uses.getOrDefault(folded(bare), 0) > 1;
    return new Region(code, printed.getOrDefault(code, isShared ? official : bare), level);
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
