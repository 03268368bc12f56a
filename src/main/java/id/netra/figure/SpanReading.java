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
  private SpanReading() {}

  /** Whether the stretch is one number with these bounds. */
  public static boolean yields(String stretch, long min, long max) {
    List<NumberMention> numbers = Numbers.find(stretch);
    return numbers.size() == 1 && numbers.get(0).min() == min && numbers.get(0).max() == max;
  }
}
