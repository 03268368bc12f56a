package id.netra.theme;

import java.util.Optional;

/**
 * The theme of one article as the model gives it.
 *
 * @param themeId absent where the article lies far from every theme
 * @param subthemeId absent where the theme has no parts
 * @param similarity cosine to the centre; 0 for an article without a known term
 */
record Assignment(Optional<String> themeId, Optional<String> subthemeId, double similarity) {
  static final Assignment NOTHING_KNOWN = new Assignment(Optional.empty(), Optional.empty(), 0);

  Tally tally() {
    return new Tally(1, themeId.isEmpty() ? 1 : 0, Tally.millionths(similarity));
  }
}
