package id.netra.theme;

import id.netra.table.Themes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * The themes as a reader sees them: what was found, with the analyst's decisions on top.
 *
 * <p>A theme that is merged away is shown as retired, one that is split off as a theme of its own.
 * Every such change of state is an entry of the lineage, once.
 */
final class ThemeBoard {
  private final Map<String, Theme> before = new HashMap<>();
  private final TreeMap<String, Theme> shown = new TreeMap<>();
  private final AnalystView view;
  private final LocalDate night;

  private ThemeBoard(List<Theme> before, AnalystView view, LocalDate night) {
    before.forEach(theme -> this.before.put(theme.id(), theme));
    this.view = view;
    this.night = night;
  }

  /**
   * All themes, in the order of their ids.
   *
   * @param before as they were shown the night before
   * @param found as found tonight, retired ones among them
   */
  static List<Theme> of(List<Theme> before, List<Theme> found, AnalystView view, LocalDate night) {
    ThemeBoard board = new ThemeBoard(before, view, night);
    found.forEach(theme -> board.shown.put(theme.id(), theme));
    found.stream().filter(Theme::isActive).forEach(board::merge);
    view.parts().forEach(board::split);
    board.endPartsWithoutRule();
    view.labels().forEach(board::label);
    return ThemeRegistry.withUniqueLabels(new ArrayList<>(board.shown.values()));
  }

  private void merge(Theme theme) {
    String target = view.target(theme.id());
    if (target.equals(theme.id())) {
      show(resumed(theme));
      return;
    }
    show(
        wasActive(theme.id())
            ? theme.retired().with(entry(Themes.MERGED_INTO, Optional.of(target)))
            : theme.retired());
    Optional.ofNullable(shown.get(target))
        .ifPresent(
            into -> show(into.active().withSubthemes(both(into.subthemes(), theme.subthemes()))));
  }

  /** A theme that was shown as merged and is not any more says so. */
  private Theme resumed(Theme theme) {
    Theme earlier = before.get(theme.id());
    if (earlier == null || earlier.isActive()) {
      return theme;
    }
    Optional<String> other = earlier.last(Themes.MERGED_INTO).flatMap(LineageEntry::otherThemeId);
    return theme.with(entry(Themes.SPLIT_FROM, other));
  }

  private void split(AnalystView.Part part) {
    Theme known = shown.getOrDefault(part.partId(), blank(part));
    Theme active = known.active();
    String target = view.target(part.partId());
    if (!target.equals(part.partId())) {
      show(known.retired().with(entry(Themes.MERGED_INTO, Optional.of(target))));
    } else if (wasActive(part.partId()) && before.containsKey(part.partId())) {
      show(active);
    } else {
      show(active.with(entry(Themes.SPLIT_FROM, Optional.of(part.themeId()))));
    }
  }

  private Theme blank(AnalystView.Part part) {
    String label = view.labels().getOrDefault(part.partId(), part.terms().get(0));
    ThemeFace face =
        new ThemeFace(
            label,
            part.terms(),
            ThemeNames.description(List.of(label), part.terms()),
            OptionalDouble.empty(),
            List.of());
    return new Theme(part.partId(), face, List.of(), 0, true, List.of());
  }

  private void endPartsWithoutRule() {
    for (Theme theme : List.copyOf(shown.values())) {
      boolean isEnded =
          !theme.isActive() && before.containsKey(theme.id()) && wasActive(theme.id());
      boolean isSaid = theme.lineage().stream().anyMatch(this::isEndTonight);
      if (isEnded && !isSaid) {
        Optional<String> parent = theme.last(Themes.SPLIT_FROM).flatMap(LineageEntry::otherThemeId);
        show(theme.with(entry(Themes.MERGED_INTO, parent)));
      }
    }
  }

  private boolean isEndTonight(LineageEntry entry) {
    return entry.night().equals(night)
        && Set.of(Themes.MERGED_INTO, Themes.RETIRED).contains(entry.change());
  }

  private void label(String themeId, String label) {
    Optional.ofNullable(shown.get(themeId))
        .ifPresent(theme -> show(theme.withFace(theme.face().labelled(label))));
  }

  private void show(Theme theme) {
    shown.put(theme.id(), theme);
  }

  /** Whether it was active the night before, or is new. */
  private boolean wasActive(String themeId) {
    return Optional.ofNullable(before.get(themeId)).map(Theme::isActive).orElse(true);
  }

  private static List<Subtheme> both(List<Subtheme> some, List<Subtheme> others) {
    List<Subtheme> all = new ArrayList<>(some);
    Set<String> ids = new HashSet<>();
    some.forEach(part -> ids.add(part.id()));
    others.stream().filter(part -> ids.add(part.id())).forEach(all::add);
    return all;
  }

  private LineageEntry entry(String change, Optional<String> other) {
    return new LineageEntry(night, change, other, OptionalDouble.empty());
  }
}
