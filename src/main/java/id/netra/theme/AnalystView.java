package id.netra.theme;

import id.netra.table.RowIds;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The analyst's decisions, ready to be applied to articles: which theme a found theme counts as.
 *
 * <p>Rules that name a theme which does not exist are left out and noted.
 */
final class AnalystView implements Serializable {
  private static final int ID_CHARS = 12;

  private final HashMap<String, String> targets = new HashMap<>();
  private final ArrayList<Part> parts = new ArrayList<>();
  private final TreeMap<String, String> labels = new TreeMap<>();
  private final ArrayList<String> notes = new ArrayList<>();

  /** A part taken out of a theme. */
  record Part(String themeId, String partId, List<String> terms, Pattern pattern)
      implements Serializable {
    boolean isIn(String text) {
      return pattern.matcher(text).find();
    }
  }

  private AnalystView() {}

  /** The decisions about these themes. */
  static AnalystView of(AnalystRules rules, Set<String> themeIds) {
    AnalystView view = new AnalystView();
    Set<String> known = new HashSet<>(themeIds);
    rules.splits().stream()
        .filter(split -> view.isKnown(split.themeId(), known, "split"))
        .forEach(view::take);
    view.parts.forEach(part -> known.add(part.partId()));
    rules.merges().stream()
        .filter(merge -> view.isKnown(merge.into(), known, "merge into"))
        .forEach(merge -> view.take(merge, known));
    rules.renames().stream()
        .filter(rename -> view.isKnown(rename.themeId(), known, "rename"))
        .forEach(rename -> view.labels.put(rename.themeId(), rename.label()));
    return view;
  }

  /** Lines about rules that could not be applied. */
  List<String> notes() {
    return notes;
  }

  List<Part> parts() {
    return parts;
  }

  /** Labels of the analyst's own, by theme. */
  Map<String, String> labels() {
    return labels;
  }

  /** Whether the text of an article can matter. */
  boolean readsTexts() {
    return !parts.isEmpty();
  }

  boolean isPart(String themeId) {
    return parts.stream().anyMatch(part -> part.partId().equals(themeId));
  }

  /** The theme that an article of a found theme counts to. */
  String themeOf(String found, String text) {
    String merged = target(found);
    return part(found, text)
        .or(() -> part(merged, text))
        .map(part -> target(part.partId()))
        .orElse(merged);
  }

  /** The theme into which this one is merged, or itself. */
  String target(String themeId) {
    String id = themeId;
    while (targets.containsKey(id)) {
      id = targets.getOrDefault(id, id);
    }
    return id;
  }

  private Optional<Part> part(String themeId, String text) {
    return parts.stream()
        .filter(part -> part.themeId().equals(themeId) && part.isIn(text))
        .findFirst();
  }

  private boolean isKnown(String themeId, Set<String> known, String rule) {
    if (known.contains(themeId)) {
      return true;
    }
    notes.add(
        "theme.analyst: "
            + rule
            + " "
            + themeId
            + " has no effect, since there is no theme with this id. Ids stand in gold.themes");
    return false;
  }

  private void take(AnalystRules.Split split) {
    List<String> terms =
        split.terms().stream().map(term -> term.strip().toLowerCase(Locale.ROOT)).sorted().toList();
    String[] identity =
        Stream.concat(Stream.of("split", split.themeId()), terms.stream()).toArray(String[]::new);
    String partId = RowIds.of(identity).substring(0, ID_CHARS);
    parts.add(new Part(split.themeId(), partId, split.terms(), wordsOf(terms)));
    labels.put(partId, split.label());
  }

  private void take(AnalystRules.Merge merge, Set<String> known) {
    merge.themeIds().stream()
        .filter(id -> isKnown(id, known, "merge"))
        .forEach(id -> targets.put(id, merge.into()));
    merge.label().ifPresent(label -> labels.put(merge.into(), label));
  }

  private static Pattern wordsOf(List<String> terms) {
    String any =
        terms.stream()
            .map(term -> Stream.of(term.split("\\s+")).map(Pattern::quote))
            .map(words -> words.collect(Collectors.joining("[\\s\\u00a0-]{1,3}")))
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
