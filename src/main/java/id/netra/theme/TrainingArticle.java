package id.netra.theme;

import java.util.Optional;

/**
 * An article that themes are learned from.
 *
 * @param id the article's id
 * @param outlet where it appeared
 * @param text title, line break, body
 * @param previousThemeId the theme it had before this night
 * @param previousSubthemeId the sub-theme it had before this night
 */
record TrainingArticle(
    String id,
    Optional<String> outlet,
    String text,
    Optional<String> previousThemeId,
    Optional<String> previousSubthemeId) {}
