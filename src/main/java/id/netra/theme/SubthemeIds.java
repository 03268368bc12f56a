package id.netra.theme;

import id.netra.table.RowIds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ids of the parts of a theme: a part that has most articles of a part known before is that part.
 */
final class SubthemeIds {
  private static final int ID_CHARS = 12;
  private static final int ARTICLES_IN_ID = 5;

  private SubthemeIds() {}

  /** The parts of a theme that was known. */
  static List<Subtheme> of(Theme before, FoundTheme now, LocalDate night) {
    Map<String, Subtheme> known =
        before.subthemes().stream().collect(Collectors.toMap(Subtheme::id, Function.identity()));
    Set<String> taken = new HashSet<>();
    List<Subtheme> parts = new ArrayList<>();
    for (FoundSubtheme part : now.subthemes()) {
      Optional<Subtheme> same =
          mostFrequent(part).filter(known::containsKey).filter(taken::add).map(known::get);
      parts.add(
          same.map(old -> new Subtheme(old.id(), old.label(), part.topTerms(), 0))
              .orElseGet(() -> born(before.id(), part, night)));
    }
    return withUniqueLabels(parts);
  }

  /** The parts of a theme that is new. */
  static List<Subtheme> ofNew(String themeId, FoundTheme now, LocalDate night) {
    return now.subthemes().stream().map(part -> born(themeId, part, night)).toList();
  }

  private static Optional<String> mostFrequent(FoundSubtheme part) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    part.members()
        .forEach(
            member ->
                member.previousSubthemeId().ifPresent(id -> counts.merge(id, 1, Integer::sum)));
    return counts.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .filter(most -> most.getValue() * 2 > part.members().size() / 2)
        .map(Map.Entry::getKey);
  }

  private static Subtheme born(String themeId, FoundSubtheme part, LocalDate night) {
    String[] parts =
        Stream.concat(
                Stream.of(themeId, night.toString()),
                part.members().stream().map(TrainingArticle::id).sorted().limit(ARTICLES_IN_ID))
            .toArray(String[]::new);
    return new Subtheme(RowIds.of(parts).substring(0, ID_CHARS), part.label(), part.topTerms(), 0);
  }

  private static List<Subtheme> withUniqueLabels(List<Subtheme> parts) {
    Set<String> labels = new HashSet<>();
    List<Subtheme> unique = new ArrayList<>();
    for (Subtheme part : parts) {
      String label = part.label();
      for (int number = 2; !labels.add(label); number++) {
        label = part.label() + " (" + number + ")";
      }
      unique.add(new Subtheme(part.id(), label, part.topTerms(), part.articleCount()));
    }
    return unique;
  }
}
