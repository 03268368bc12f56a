package id.netra.theme;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a reader sees of a theme.
 *
 * @param label its two or three most telling terms, shared with no other theme
 * @param topTerms ten telling terms as they are written, best first
 * @param description one line about it, in Indonesian
 * @param npmi coherence of the top terms
 * @param representatives ids of the articles nearest to its centre, of different outlets
 */
record ThemeFace(
    String label,
    List<String> topTerms,
    String description,
    OptionalDouble npmi,
    List<String> representatives) {

  ThemeFace labelled(String newLabel) {
    return new ThemeFace(newLabel, topTerms, description, npmi, representatives);
  }

  /** The same under the name and description of another. */
  ThemeFace named(ThemeFace other) {
    return new ThemeFace(other.label, topTerms, other.description, npmi, representatives);
  }
}
