package id.netra.dedup;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;

/** A set of numbers that is small enough to be sent to every worker. */
final class LongSet implements Serializable {
  private final long[] sorted;

  private LongSet(long[] sorted) {
    this.sorted = sorted;
  }

  static LongSet of(Collection<Long> numbers) {
    return of(numbers.stream().mapToLong(Long::longValue).toArray());
  }

  static LongSet of(long... numbers) {
    long[] sorted = Arrays.stream(numbers).sorted().distinct().toArray();
    return new LongSet(sorted);
  }

  boolean contains(long number) {
    return Arrays.binarySearch(sorted, number) >= 0;
  }
}
