package id.netra.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Labels and descriptions of themes, made of their telling terms.
 *
 * <p>A label joins up to three terms without a common word, none of which stands in the label of
 * another theme: "sosialisasi netralitas · camat · Kesbangpol". The largest theme chooses first.
 */
final class ThemeNames {
  private static final int LABEL_TERMS = 3;
  private static final int DESCRIPTION_TERMS = 6;
  private static final String UNNAMED = "tanpa kata kunci";

  private final Set<String> taken = new HashSet<>();

  /** The terms of the label; fewer than three where the others are taken, at least one. */
  List<String> labelTerms(List<String> topTerms) {
    List<String> chosen = new ArrayList<>();
    for (String term : topTerms) {
      if (chosen.size() < LABEL_TERMS
          && !taken.contains(term)
          && chosen.stream().noneMatch(other -> GroupTerms.shareWord(other, term))) {
        chosen.add(term);
      }
    }
    taken.addAll(chosen);
    if (chosen.isEmpty()) {
      chosen.add(nextFreeName(topTerms));
    }
    return chosen;
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
            .filter(term -> !labelTerms.contains(term))
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
