package id.netra.theme;

import java.util.Optional;

/**
 * Where an article counts after the analyst's decisions.
 *
 * @param themeId its theme
 * @param subthemeId its sub-theme; absent in a part that the analyst has split off
 */
record Placing(Optional<String> themeId, Optional<String> subthemeId) {

  static Placing of(Assignment found, String text, AnalystView view) {
    Optional<String> theme = found.themeId().map(id -> view.themeOf(id, text));
    return new Placing(
        theme, theme.filter(view::isPart).isPresent() ? Optional.empty() : found.subthemeId());
  }
}
