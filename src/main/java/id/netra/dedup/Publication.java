package id.netra.dedup;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an article appeared, as far as is known.
 *
 * @param date of publication
 * @param isCertain whether page or address say that date; not if it was guessed from the text
 * @param knownDate the night that read the article first
 */
record Publication(Optional<LocalDate> date, boolean isCertain, LocalDate knownDate) {}
