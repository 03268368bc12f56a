package id.netra.dedup;

import id.netra.text.Span;

/**
 * A passage that stands word for word in two articles.
 *
 * @param span in the text of the one
 * @param otherSpan in the text of the other
 * @param wordCount its length in words
 */
public record Passage(Span span, Span otherSpan, int wordCount) {}
