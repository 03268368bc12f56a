package id.netra.theme;

import id.netra.table.RowIds;
import id.netra.table.Themes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The register of all themes ever: knows tonight's groups again and gives ids that last.
 *
 * <p>Groups and known themes are paired by the articles they share (Hungarian assignment); a pair
 * with enough in common is the same theme and keeps id and name. A group without a pair is born, or
 * split from the theme that most of its articles had; a theme without a pair has merged into the
 * group that took most of its articles, or is retired.
 */
final class ThemeRegistry {
  private static final double SAME_TERMS = 0.5;
  private static final double NOTHING_MOVED = 1 - 1e-9;
  private static final int ID_CHARS = 12;

  private final List<Theme> active;
  private final List<FoundTheme> found;
  private final LocalDate night;
  private final ThemeOverlap overlap;
  private final Map<Integer, Theme> themeOfGroup = new TreeMap<>();
  private final List<Theme> gone = new ArrayList<>();

  private ThemeRegistry(List<Theme> known, List<FoundTheme> found, LocalDate night) {
    active = known.stream().filter(Theme::isActive).toList();
    gone.addAll(known.stream().filter(theme -> !theme.isActive()).toList());
    this.found = found;
    this.night = night;
    overlap = ThemeOverlap.of(active, found);
  }

  /**
   * The register after a night.
   *
   * @param ofGroups the theme of every group, in the order of the groups
   * @param gone themes that get no articles any more
   */
  record Register(List<Theme> ofGroups, List<Theme> gone) {}

  /** Enters the groups found tonight. */
  static Register enter(
      List<Theme> known, List<FoundTheme> found, LocalDate night, double matchRatio) {
    ThemeRegistry registry = new ThemeRegistry(known, found, night);
    Map<Integer, Integer> groupOfTheme = registry.pairs(matchRatio);
    groupOfTheme.forEach(registry::continueTheme);
    IntStream.range(0, found.size())
        .filter(group -> !registry.themeOfGroup.containsKey(group))
        .forEach(registry::bear);
    IntStream.range(0, registry.active.size())
        .filter(theme -> !groupOfTheme.containsKey(theme))
        .forEach(registry::retire);
    return new Register(
        withUniqueLabels(List.copyOf(registry.themeOfGroup.values())), List.copyOf(registry.gone));
  }

  private Map<Integer, Integer> pairs(double matchRatio) {
    Map<Integer, Integer> pairs = LeastCostAssignment.columnOfRow(overlap.ratios());
    pairs.entrySet().removeIf(pair -> overlap.ratio(pair.getKey(), pair.getValue()) < matchRatio);
    return pairs;
  }

  private void continueTheme(int place, int group) {
    Theme before = active.get(place);
    FoundTheme now = found.get(group);
    double ratio = overlap.ratio(place, group);
    boolean isUnmoved = ratio > NOTHING_MOVED;
    Theme after = before.continuedAs(now, SubthemeIds.of(before, now, night));
    if (sharedTerms(before, now) < SAME_TERMS) {
      after = after.withFace(now.face());
    }
    themeOfGroup.put(
        group,
        isUnmoved
            ? after
            : after.with(entry(Themes.CONTINUED, Optional.empty(), OptionalDouble.of(ratio))));
  }

  private void bear(int group) {
    List<Integer> sources = overlap.mainSources(group);
    LineageEntry birth =
        sources.isEmpty()
            ? entry(Themes.BORN, Optional.empty(), OptionalDouble.empty())
            : entry(
                Themes.SPLIT_FROM,
                Optional.of(active.get(sources.get(0)).id()),
                OptionalDouble.of(overlap.ratio(sources.get(0), group)));
    FoundTheme theme = found.get(group);
    String id = newId(theme);
    List<Subtheme> parts = SubthemeIds.ofNew(id, theme, night);
    themeOfGroup.put(
        group, new Theme(id, theme.face(), parts, theme.members().size(), true, List.of(birth)));
  }

  private void retire(int place) {
    List<Integer> targets = overlap.mainTargets(place);
    LineageEntry end =
        targets.isEmpty()
            ? entry(Themes.RETIRED, Optional.empty(), OptionalDouble.empty())
            : entry(
                Themes.MERGED_INTO,
                Optional.of(themeOf(targets.get(0)).id()),
                OptionalDouble.of(overlap.ratio(place, targets.get(0))));
    gone.add(active.get(place).retired().with(end));
  }

  private Theme themeOf(int group) {
    return Optional.ofNullable(themeOfGroup.get(group)).orElseThrow();
  }

  private LineageEntry entry(String change, Optional<String> other, OptionalDouble ratio) {
    return new LineageEntry(night, change, other, ratio);
  }

  /** The night of birth and the nearest articles make the id; both stay what they were. */
  private String newId(FoundTheme theme) {
    String[] parts =
        Stream.concat(Stream.of(night.toString()), theme.representatives().stream().sorted())
            .toArray(String[]::new);
    return RowIds.of(parts).substring(0, ID_CHARS);
  }

  /** Share of top terms that are the same, among the shorter list. */
  private static double sharedTerms(Theme before, FoundTheme now) {
    long both = now.topTerms().stream().filter(before.topTerms()::contains).count();
    int shorter = Math.min(before.topTerms().size(), now.topTerms().size());
    return shorter == 0 ? 1 : (double) both / shorter;
  }

  /** A label that stands already, since an older theme has frozen it, gets a number. */
  static List<Theme> withUniqueLabels(List<Theme> themes) {
    Set<String> labels = new HashSet<>();
    List<Theme> unique = new ArrayList<>();
    for (Theme theme : themes) {
      String label = theme.label();
      for (int number = 2; !labels.add(label); number++) {
        label = theme.label() + " (" + number + ")";
      }
      unique.add(theme.withFace(theme.face().labelled(label)));
    }
    return unique;
  }
}
