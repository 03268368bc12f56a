package id.netra.text;

/**
 * A number as a text states it.
 *
 * <p>In "lebih dari 200 orang" the span covers "200", the qualifier span "lebih dari 200", and both
 * bounds are 200; in "puluhan ASN" the bounds are 20 and 99.
 *
 * @param span the number alone, in figures or words ("917", "4,3 juta", "3 (tiga)")
 * @param qualifierSpan the number with the words that qualify it; equal to {@code span} if none do
 * @param min the lower bound, not negative
 * @param max the upper bound, equal to {@code min} unless the words give two bounds
 * @param qualifier how firmly the number is stated
 * @param form the way in which it is written
 */
public record NumberMention(
    Span span, Span qualifierSpan, long min, long max, Qualifier qualifier, NumberForm form) {

  /** Checks that bounds and spans are in order. */
  public NumberMention {
    if (min < 0 || max < min) {
      throw new IllegalArgumentException("Bounds run upward from 0, not " + min + "–" + max);
    }
    if (!qualifierSpan.contains(span)) {
      throw new IllegalArgumentException(qualifierSpan + " does not cover the number " + span);
    }
  }
}
