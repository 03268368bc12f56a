package id.netra.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One theme as a reader sees it.
 *
 * @param id its lasting id
 * @param label its label
 * @param topTerms its terms, best first
 * @param articles articles assigned to it
 * @param subthemes what it is made of, the largest first; often nothing
 * @param history what happened to it, night by night
 */
public record ThemeLine(
    String id,
    String label,
    List<String> topTerms,
    long articles,
    List<Subtheme> subthemes,
    List<Turn> history) {

  /** A theme within the theme: what sets it apart, and how much is written of it. */
  public record Subtheme(String label, List<String> topTerms, long articles) {}

  /** One turn in the life of a theme: born, split_from, merged_into, retired. */
  public record Turn(LocalDate night, String change, Optional<String> otherTheme) {}
}
