package id.netra.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How many articles each known theme shares with each group found tonight. */
final class ThemeOverlap {
  private final double[][] shared;
  private final double[] knownSizes;
  private final double[] foundSizes;

  private ThemeOverlap(int known, int found) {
    shared = new double[known][found];
    knownSizes = new double[known];
    foundSizes = new double[found];
  }

  /**
   * Counts over the articles that have a theme tonight and had one before.
   *
   * @param known active themes
   * @param found groups of tonight
   */
  static ThemeOverlap of(List<Theme> known, List<FoundTheme> found) {
    ThemeOverlap overlap = new ThemeOverlap(known.size(), found.size());
    Map<String, Integer> place = new HashMap<>();
    IntStream.range(0, known.size()).forEach(i -> place.put(known.get(i).id(), i));
    for (int group = 0; group < found.size(); group++) {
      for (TrainingArticle member : found.get(group).members()) {
        Integer before = member.previousThemeId().map(place::get).orElse(null);
        if (before != null) {
          overlap.shared[before][group]++;
          overlap.knownSizes[before]++;
          overlap.foundSizes[group]++;
        }
      }
    }
    return overlap;
  }

  /** Articles in common over the articles of either, among those known before. */
  double ratio(int known, int found) {
    double either = knownSizes[known] + foundSizes[found] - shared[known][found];
    return either == 0 ? 0 : shared[known][found] / either;
  }

  /** All ratios, one row a known theme. */
  double[][] ratios() {
    double[][] ratios = new double[knownSizes.length][foundSizes.length];
    for (int known = 0; known < ratios.length; known++) {
      for (int found = 0; found < foundSizes.length; found++) {
        ratios[known][found] = ratio(known, found);
      }
    }
    return ratios;
  }

  /** The known themes that give more than half of the group's articles known before. */
  List<Integer> mainSources(int found) {
    List<Integer> sources = new ArrayList<>();
    for (int known = 0; known < knownSizes.length; known++) {
      if (shared[known][found] > foundSizes[found] / 2) {
        sources.add(known);
      }
    }
    return sources;
  }

  /** The groups that take more than half of the theme's articles. */
  List<Integer> mainTargets(int known) {
    List<Integer> targets = new ArrayList<>();
    for (int found = 0; found < foundSizes.length; found++) {
      if (shared[known][found] > knownSizes[known] / 2) {
        targets.add(found);
      }
    }
    return targets;
  }
}
