package id.netra.reconcile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One article that states a figure.
 *
 * @param article its address, else its id
 * @param outlet its outlet
 * @param published day of its publication
 * @param sentence the sentence, as published
 */
record PressMention(
    String article, Optional<String> outlet, Optional<LocalDate> published, String sentence) {}
