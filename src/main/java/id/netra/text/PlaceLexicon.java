package id.netra.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dictionary of place names, cues and phrases to skip, read from the data files. */
final class PlaceLexicon {
  private static final Set<String> NEIGHBOURS = Set.of("after", "locator");
  private static final Set<String> DIRECTIONS =
      Set.of("barat", "timur", "utara", "selatan", "tengah", "tenggara", "pusat", "raya", "besar");

  private final Map<String, Set<Region>> regions = new LinkedHashMap<>();
  private final Map<String, PlaceUsage> usages = new LinkedHashMap<>();
  private final Set<String> acronyms = new LinkedHashSet<>();
  private final Map<String, String> defaults = new LinkedHashMap<>();

  private PlaceLexicon() {}

  /** The dictionary of everything but districts. */
  static TokenTrie<PlaceWord> words() {
    PlaceLexicon lexicon = new PlaceLexicon();
    lexicon.readNames();
    TokenTrie.Builder<PlaceWord> trie = TokenTrie.builder();
    addInstitutions(trie);
    addCues(trie);
    lexicon.regions.forEach((name, areas) -> trie.put(name, lexicon.name(name, areas)));
    DataRows.of("not_places.csv").forEach(row -> trie.put(row.get(0), new PlaceWord.Other()));
    return trie.build();
  }

  /**
   * The dictionary of districts, which count only after a cue of their own; those named as a cue
   * ("Kecamatan Kota") are left out.
   */
  static TokenTrie<List<Region>> districts() {
    Map<String, List<Region>> byName = new LinkedHashMap<>();
    for (Region district : Gazetteer.districts()) {
      byName.computeIfAbsent(folded(district.name()), name -> new ArrayList<>()).add(district);
    }
    DataRows.of("place_cues.csv").forEach(row -> byName.remove(folded(row.get(0))));
    TokenTrie.Builder<List<Region>> trie = TokenTrie.builder();
    byName.forEach((name, areas) -> trie.put(name, List.copyOf(areas)));
    return trie.build();
  }

  /** Words after a name that make it another thing's: "Post" in "Lampung Post". */
  static Set<String> wordsAfter() {
    return neighbours("after").collect(Collectors.toUnmodifiableSet());
  }

  /** Words before which a doubtful name is a place, in small letters: "di" in "di Malang". */
  static Set<String> locators() {
    return neighbours("locator").map(PlaceLexicon::folded).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> neighbours(String role) {
    return DataRows.of("place_cues.csv").stream()
        .filter(row -> row.get(1).equals(role))
        .map(row -> row.get(0));
  }

  /** The tier named in a data file, if any. */
  static Optional<RegionLevel> tier(String field) {
    return field.isEmpty()
        ? Optional.empty()
        : Optional.of(RegionLevel.valueOf(field.toUpperCase(Locale.ROOT)));
  }

  private void readNames() {
    Gazetteer.provinces().forEach(region -> addOfficial(region, region.name()));
    DataRows.of("gazetteer/provinces.csv").forEach(row -> add(row.get(1), region(row.get(0))));
    Gazetteer.regenciesAndCities()
        .forEach(region -> addOfficial(region, Gazetteer.bareName(region.name())));
    DataRows.of("gazetteer/regencies.csv")
        .forEach(row -> add(Gazetteer.bareName(row.get(2)), region(row.get(0))));
    DataRows.of("place_defaults.csv").forEach(row -> defaults.put(folded(row.get(0)), row.get(1)));
    DataRows.of("place_usage.csv").forEach(row -> use(row.get(0), row.get(1)));
    readAliases("place_aliases.csv");
    readAliases("place_seats.csv");
  }

  private void readAliases(String file) {
    for (List<String> row : DataRows.of(file)) {
      for (String code : row.get(1).split("\\|")) {
        add(row.get(0), region(code));
      }
      use(row.get(0), row.get(2));
      if (isAcronym(row.get(0))) {
        acronyms.add(folded(row.get(0)));
      }
    }
  }

  private void addOfficial(Region region, String name) {
    add(name, region);
    String[] words = name.split(" ");
    if (words.length > 1 && !DIRECTIONS.contains(folded(words[1]))) {
      add(name.replaceFirst(" ", ""), region);
    }
  }

  private void add(String name, Region region) {
    regions.computeIfAbsent(folded(name), key -> new LinkedHashSet<>()).add(region);
  }

  private void use(String name, String usage) {
    if (!usage.isEmpty()) {
      usages.put(folded(name), PlaceUsage.valueOf(usage.toUpperCase(Locale.ROOT)));
    }
  }

  private PlaceWord name(String name, Set<Region> areas) {
    String first = defaults.getOrDefault(name, "");
    List<Region> ordered =
        areas.stream().sorted((a, b) -> Integer.compare(rank(a, first), rank(b, first))).toList();
    PlaceUsage usage = usages.getOrDefault(name, PlaceUsage.PLAIN);
    return new PlaceWord.Name(ordered, usage, acronyms.contains(name));
  }

  private static int rank(Region region, String first) {
    if (region.code().equals(first)) {
      return 0;
    }
    return region.level() == RegionLevel.CITY ? 1 : 2;
  }

  private static void addInstitutions(TokenTrie.Builder<PlaceWord> trie) {
    for (List<String> row : DataRows.of("institutions.csv")) {
      if (row.get(2).equals("yes")) {
        trie.put(row.get(0), new PlaceWord.Cue(PlaceWord.Role.BODY, tier(row.get(3)), false));
      }
    }
  }

  private static void addCues(TokenTrie.Builder<PlaceWord> trie) {
    for (List<String> row : DataRows.of("place_cues.csv")) {
      if (!NEIGHBOURS.contains(row.get(1))) {
        PlaceWord.Role role = PlaceWord.Role.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        trie.put(row.get(0), new PlaceWord.Cue(role, tier(row.get(2)), row.get(0).contains(".")));
      }
    }
  }

  private static boolean isAcronym(String alias) {
    String first = alias.split("[ .]", 2)[0];
    return first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
  }

  private static Region region(String code) {
    return Gazetteer.region(code)
        .orElseThrow(() -> new IllegalStateException("No area has the code " + code + "."));
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
