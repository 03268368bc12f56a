package id.netra.theme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an analyst decided about themes, by their lasting ids; it stands on top of whatever is found
 * and survives every rerun.
 *
 * @param renames labels given to themes
 * @param merges themes joined into one
 * @param splits parts taken out of a theme by terms
 */
public record AnalystRules(List<Rename> renames, List<Merge> merges, List<Split> splits) {
  /** No decisions. */
  public static final AnalystRules NONE = new AnalystRules(List.of(), List.of(), List.of());

  /** A label of the analyst's own for a theme. */
  public record Rename(String themeId, String label) {
    /** Checks that both are given. */
    public Rename {
      requireText(themeId, "rename needs the id of a theme");
      requireText(label, "rename of " + themeId + " needs a label");
    }
  }

  /** Themes whose articles all get one id, with a label if wanted. */
  public record Merge(List<String> themeIds, String into, Optional<String> label) {
    /** Checks that something is merged. */
    public Merge {
      requireText(into, "merge needs into: the id that stays");
      themeIds = themeIds.stream().filter(id -> !id.equals(into)).distinct().toList();
      if (themeIds.isEmpty()) {
        throw new IllegalArgumentException(
            "theme.analyst: merge into " + into + " names no other theme");
      }
      label.ifPresent(text -> requireText(text, "merge into " + into + " has an empty label"));
    }
  }

  /** The articles of a theme with one of the terms, as a theme of their own. */
  public record Split(String themeId, List<String> terms, String label) {
    /** Checks that the part is described. */
    public Split {
      requireText(themeId, "split needs the id of a theme");
      requireText(label, "split of " + themeId + " needs a label for the part");
      if (terms.isEmpty() || terms.stream().anyMatch(String::isBlank)) {
        throw new IllegalArgumentException(
            "theme.analyst: split of " + themeId + " needs by: the terms of the part");
      }
      terms = List.copyOf(terms);
    }
  }

  /** Checks that no theme is renamed twice or merged into two, and none into itself. */
  public AnalystRules {
    requireOnce(renames.stream().map(Rename::themeId).toList(), "renamed");
    requireOnce(merges.stream().flatMap(merge -> merge.themeIds().stream()).toList(), "merged");
    Map<String, String> targets = new HashMap<>();
    merges.forEach(merge -> merge.themeIds().forEach(id -> targets.put(id, merge.into())));
    targets.keySet().forEach(id -> requireEnd(id, targets));
    renames = List.copyOf(renames);
    merges = List.copyOf(merges);
    splits = List.copyOf(splits);
  }

  boolean isEmpty() {
    return renames.isEmpty() && merges.isEmpty() && splits.isEmpty();
  }

  private static void requireEnd(String start, Map<String, String> targets) {
    Set<String> seen = new HashSet<>();
    String id = start;
    while (targets.containsKey(id)) {
      if (!seen.add(id)) {
        throw new IllegalArgumentException(
            "theme.analyst: merges lead from theme " + start + " back to itself");
      }
      id = targets.getOrDefault(id, id);
    }
  }

  private static void requireOnce(List<String> ids, String done) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!seen.add(id)) {
        throw new IllegalArgumentException("theme.analyst: theme " + id + " is " + done + " twice");
      }
    }
  }

  private static void requireText(String value, String otherwise) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("theme.analyst: " + otherwise);
    }
  }
}
