package id.netra.figure;

import java.util.Optional;

/**
 * One count that an article states, in one place.
 *
 * @param amount its value
 * @param subject what it counts
 * @param scope when, where and by whom it was counted
 * @param partOf its place in a breakdown
 * @param verdict of a total with parts: what their arithmetic says
 * @param evidence where it stands
 * @param isRepeat whether it repeats a fact that is stated better elsewhere in the article
 */
public record Figure(
    Amount amount,
    Subject subject,
    Scope scope,
    PartOf partOf,
    Optional<BreakdownVerdict> verdict,
    Evidence evidence,
    boolean isRepeat) {}
