package id.netra.text;

/**
 * A term: one word, or two that stand side by side, with the place where it was read.
 *
 * <p>"Netralitas ASN" gives the terms "netralitas", "netralitas asn" and "asn".
 *
 * @param text lower case, the words of a bigram parted by one blank
 * @param span where it stands, from the first letter to the last
 */
public record Term(String text, Span span) {}
