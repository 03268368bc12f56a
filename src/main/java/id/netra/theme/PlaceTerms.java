package id.netra.theme;

import id.netra.text.Gazetteer;
import id.netra.text.Region;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Terms that only say where, or who by title: "jawa tengah", "kabupaten kendal", "wali kota". */
final class PlaceTerms {
  private static final Set<String> WORDS = words();

  private PlaceTerms() {}

  /** Whether every word of the term is of a place's name or a title. */
  static boolean isPlaceOrTitle(String term) {
    return Arrays.stream(term.split(" ")).allMatch(WORDS::contains);
  }

  private static Set<String> words() {
    Stream<String> names =
        Stream.concat(Gazetteer.provinces().stream(), Gazetteer.regenciesAndCities().stream())
            .map(Region::name)
            .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[ -]+")));
    Stream<String> others = WordLists.of("light-terms.txt").values().stream().flatMap(Set::stream);
    return Stream.concat(names, others).collect(Collectors.toUnmodifiableSet());
  }
}
