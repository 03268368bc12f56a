package id.netra.figure;

import id.netra.text.NumberMention;
import id.netra.text.Numbers;
import java.util.List;

/**
 * Reads a stored span again.
 *
 * <p>A mention of 64135 holds as long as its stretch of text, "64.135", still yields 64135 and
 * nothing else.
 */
public final class SpanReading {
  /** At the head of a text "10. 911" would be the tenth item of a list. */
  private static final String WORD_BEFORE = "ada ";

  private SpanReading() {}

  /** Whether the stretch is one number with these bounds. */
  public static boolean yields(String stretch, long min, long max) {
    return isOne(Numbers.find(stretch), min, max)
        || isOne(Numbers.find(WORD_BEFORE + stretch), min, max);
  }

  private static boolean isOne(List<NumberMention> numbers, long min, long max) {
    return numbers.size() == 1 && numbers.get(0).min() == min && numbers.get(0).max() == max;
  }
}
