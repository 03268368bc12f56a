package id.netra.figure;

import id.netra.text.Span;

/**
 * Where a figure or event stands and how it was found.
 *
 * @param span the number (with figures and words), or the words of the event
 * @param sentence the sentence around it
 * @param ruleId the rule that decided
 * @param confidence share of mentions of this sort that are right, from 0 to 1
 */
public record Evidence(Span span, Span sentence, String ruleId, double confidence) {}
