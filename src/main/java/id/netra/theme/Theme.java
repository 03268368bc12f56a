package id.netra.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A theme as it stands in the registry: one row of {@code gold.themes}.
 *
 * @param id lasting id
 * @param face what a reader sees of it
 * @param subthemes its parts, the largest first
 * @param articleCount articles assigned to it
 * @param isActive whether it still gets articles
 * @param lineage what happened to it, oldest first
 */
record Theme(
    String id,
    ThemeFace face,
    List<Subtheme> subthemes,
    long articleCount,
    boolean isActive,
    List<LineageEntry> lineage) {

  String label() {
    return face.label();
  }

  List<String> topTerms() {
    return face.topTerms();
  }

  /** The same theme with what is seen of it tonight; name and description stay what they were. */
  Theme continuedAs(FoundTheme found, List<Subtheme> parts) {
    return new Theme(id, found.face().named(face), parts, found.members().size(), true, lineage);
  }

  /** The same theme with another face. */
  Theme withFace(ThemeFace newFace) {
    return new Theme(id, newFace, subthemes, articleCount, isActive, lineage);
  }

  Theme withSubthemes(List<Subtheme> parts) {
    return new Theme(id, face, parts, articleCount, isActive, lineage);
  }

  /** The same theme without articles. */
  Theme retired() {
    return new Theme(id, face, List.of(), 0, false, lineage);
  }

  /** The same theme, getting articles. */
  Theme active() {
    return new Theme(id, face, subthemes, articleCount, true, lineage);
  }

  Theme withArticleCount(long count) {
    return new Theme(id, face, subthemes, count, isActive, lineage);
  }

  /**
   * With one more entry; the same change of the same night is replaced, so a rerun adds nothing.
   */
  Theme with(LineageEntry entry) {
    List<LineageEntry> longer = new ArrayList<>(lineage);
    longer.removeIf(entry::isSameEvent);
    longer.add(entry);
    return new Theme(id, face, subthemes, articleCount, isActive, List.copyOf(longer));
  }

  /** The newest entry of that change, if there is one. */
  Optional<LineageEntry> last(String change) {
    return lineage.stream()
        .filter(entry -> entry.change().equals(change))
        .reduce((earlier, later) -> later);
  }
}
