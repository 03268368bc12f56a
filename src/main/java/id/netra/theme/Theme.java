package id.netra.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A theme as it stands in the registry: one row of {@code gold.themes}.
 *
 * @param id lasting id
 * @param label its two or three most telling terms
 * @param topTerms ten telling terms, best first
 * @param description one line about it
 * @param articleCount articles assigned to it
 * @param npmi coherence of its top terms
 * @param representatives ids of the articles nearest to its centre
 * @param isActive whether it still gets articles
 * @param lineage what happened to it, oldest first
 */
record Theme(
    String id,
    String label,
    List<String> topTerms,
    String description,
    long articleCount,
    OptionalDouble npmi,
    List<String> representatives,
    boolean isActive,
    List<LineageEntry> lineage) {

  /** A theme that was not known before this night. */
  static Theme born(String id, FoundTheme found, LineageEntry birth) {
    return new Theme(
        id,
        found.label(),
        found.topTerms(),
        found.description(),
        found.members().size(),
        OptionalDouble.of(found.npmi()),
        found.representatives(),
        true,
        List.of(birth));
  }

  /** The same theme with tonight's terms and articles and the name it had. */
  Theme continuedAs(FoundTheme found) {
    return new Theme(
        id,
        label,
        found.topTerms(),
        description,
        found.members().size(),
        OptionalDouble.of(found.npmi()),
        found.representatives(),
        true,
        lineage);
  }

  /** The same theme under the name that was found tonight. */
  Theme renamed(FoundTheme found) {
    return new Theme(
        id,
        found.label(),
        topTerms,
        found.description(),
        articleCount,
        npmi,
        representatives,
        isActive,
        lineage);
  }

  Theme labelled(String newLabel) {
    return new Theme(
        id,
        newLabel,
        topTerms,
        description,
        articleCount,
        npmi,
        representatives,
        isActive,
        lineage);
  }

  /** The same theme without articles. */
  Theme retired() {
    return new Theme(id, label, topTerms, description, 0, npmi, representatives, false, lineage);
  }

  Theme withArticleCount(long count) {
    return new Theme(
        id, label, topTerms, description, count, npmi, representatives, isActive, lineage);
  }

  /**
   * With one more entry; the same change of the same night is replaced, so a rerun adds nothing.
   */
  Theme with(LineageEntry entry) {
    List<LineageEntry> longer = new ArrayList<>(lineage);
    longer.removeIf(entry::isSameEvent);
    longer.add(entry);
    return new Theme(
        id,
        label,
        topTerms,
        description,
        articleCount,
        npmi,
        representatives,
        isActive,
        List.copyOf(longer));
  }
}
