package id.netra.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Labels and descriptions of themes, made of their telling terms.
 *
 * <p>A label joins up to three terms without a common word, none of which stands in the label of
 * another theme: "sosialisasi netralitas · camat · Kesbangpol". Pairs of words come before single
 * ones, matters before places and titles, and words that say too little alone come last. The
 * largest theme chooses first.
 */
final class ThemeNames {
  private static final int LABEL_TERMS = 3;
  private static final int DESCRIPTION_TERMS = 6;
  private static final double PAIR = 1.5;
  private static final double PLACE_OR_TITLE = 0.5;
  private static final double TOO_GENERAL = 0.1;
  private static final String UNNAMED = "tanpa kata kunci";
  private static final Set<String> GENERAL =
      WordLists.of("label-words.txt").getOrDefault("too general", Set.of());

  private final Set<String> taken = new HashSet<>();

  /**
   * The terms of the label; fewer than three where the others are taken, at least one.
   *
   * @param topTerms telling terms, best first
   * @param spelling how a term is written in full
   */
  List<String> labelTerms(List<String> topTerms, UnaryOperator<String> spelling) {
    List<String> chosen = new ArrayList<>();
    for (String term : bestForLabels(topTerms)) {
      String written = spelling.apply(term);
      if (chosen.size() < LABEL_TERMS
          && !taken.contains(lower(written))
          && chosen.stream().noneMatch(other -> shareWord(other, written))) {
        chosen.add(written);
      }
    }
    chosen.forEach(term -> taken.add(lower(term)));
    if (chosen.isEmpty()) {
      chosen.add(nextFreeName(topTerms.stream().map(spelling).toList()));
    }
    return chosen;
  }

  private static List<String> bestForLabels(List<String> topTerms) {
    List<String> specific = topTerms.stream().filter(term -> !GENERAL.contains(term)).toList();
    List<String> usable = specific.isEmpty() ? topTerms : specific;
    return IntStream.range(0, usable.size())
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer place) -> -fitness(usable, place))
                .thenComparing(place -> place))
        .map(usable::get)
        .toList();
  }

  private static double fitness(List<String> terms, int place) {
    String term = terms.get(place);
    double fitness = terms.size() - place;
    fitness *= term.indexOf(' ') > 0 ? PAIR : 1;
    fitness *= PlaceTerms.isPlaceOrTitle(term) ? PLACE_OR_TITLE : 1;
    return GENERAL.containsAll(List.of(term.split(" "))) ? fitness * TOO_GENERAL : fitness;
  }

  private static boolean shareWord(String a, String b) {
    return GroupTerms.shareWord(lower(a), lower(b));
  }

  private static String lower(String term) {
    return term.toLowerCase(Locale.ROOT);
  }

  private String nextFreeName(List<String> topTerms) {
    String name = topTerms.isEmpty() ? UNNAMED : topTerms.get(0);
    int number = 1;
    String free = name;
    while (!taken.add(free)) {
      number++;
      free = name + " (" + number + ")";
    }
    return free;
  }

  static String label(List<String> labelTerms) {
    return String.join(" · ", labelTerms);
  }

  /** One line: what the coverage is about, and what else it mentions. */
  static String description(List<String> labelTerms, List<String> topTerms) {
    List<String> others =
        topTerms.stream()
            .filter(term -> labelTerms.stream().noneMatch(label -> shareWord(label, term)))
            .limit(DESCRIPTION_TERMS - LABEL_TERMS)
            .toList();
    String about = "Liputan tentang " + enumeration(labelTerms);
    return others.isEmpty() ? about + "." : about + "; juga " + enumeration(others) + ".";
  }

  private static String enumeration(List<String> terms) {
    int last = terms.size() - 1;
    return switch (terms.size()) {
      case 1 -> terms.get(0);
      case 2 -> terms.get(0) + " dan " + terms.get(1);
      default -> String.join(", ", terms.subList(0, last)) + ", dan " + terms.get(last);
    };
  }
}
