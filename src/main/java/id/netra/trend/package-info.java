/**
 * Figures, events, themes and coverage by month.
 *
 * <p>Made from observations, never from raw mentions. Beside every value stands the coverage behind
 * it, since counts follow coverage; a month without coverage is absent, not zero.
 */
@NullMarked
package id.netra.trend;

import org.jspecify.annotations.NullMarked;
