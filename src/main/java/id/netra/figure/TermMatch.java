package id.netra.figure;

/**
 * A term found in a text.
 *
 * @param term what was found
 * @param first its first token
 * @param end the token after its last
 */
record TermMatch(Term term, int first, int end) {}
