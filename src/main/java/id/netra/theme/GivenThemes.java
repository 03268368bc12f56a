package id.netra.theme;

import java.util.Map;
import java.util.Optional;

/**
 * Themes that are not up to the model.
 *
 * @param ofMember the themes of the articles that were learned from
 * @param retraining whether all others keep the theme they had
 */
record GivenThemes(Map<String, String> ofMember, Retraining retraining) {
  Optional<String> of(String articleId) {
    return Optional.ofNullable(ofMember.get(articleId));
  }

  boolean keepsKnown() {
    return retraining == Retraining.KEPT;
  }
}
