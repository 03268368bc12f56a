package id.netra.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article of a theme in a month, among the nearest to the theme.
 *
 * @param theme its theme, if it has one
 * @param month first day of the month in which it was published
 * @param article where one can read it
 */
public record ThemeArticle(Optional<String> theme, LocalDate month, Article article) {}
