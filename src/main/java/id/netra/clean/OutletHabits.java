package id.netra.clean;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;

/** What the articles of one outlet teach about its pages: lines that recur, and how it dates. */
final class OutletHabits implements Serializable {
  /** Those of an outlet of which nothing is known. */
  static final OutletHabits NONE = new OutletHabits(new long[0], DateOrder.UNKNOWN);

  private final long[] lines;
  private final DateOrder dateOrder;

  private OutletHabits(long[] lines, DateOrder dateOrder) {
    this.lines = lines;
    this.dateOrder = dateOrder;
  }

  /**
   * The habits of an outlet.
   *
   * @param lines keys, by {@link LineKeys}, of the lines that are furniture
   * @param dateOrder of dates in digits
   */
  static OutletHabits of(Collection<Long> lines, DateOrder dateOrder) {
    long[] sorted = lines.stream().mapToLong(Long::longValue).sorted().distinct().toArray();
    return new OutletHabits(sorted, dateOrder);
  }

  boolean hasLines() {
    return lines.length > 0;
  }

  int lineCount() {
    return lines.length;
  }

  /** Whether a line recurs in so many articles that it is furniture. */
  boolean isRecurring(long lineKey) {
    return Arrays.binarySearch(lines, lineKey) >= 0;
  }

  DateOrder dateOrder() {
    return dateOrder;
  }
}
