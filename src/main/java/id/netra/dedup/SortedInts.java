package id.netra.dedup;

import java.util.Arrays;

/** Sorted arrays of different numbers, the cheapest sets there are. */
final class SortedInts {
  private SortedInts() {}

  /** The different numbers of the array, sorted; the array itself is sorted on the way. */
  static int[] distinct(int[] numbers) {
    Arrays.sort(numbers);
    int kept = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[kept++] = numbers[i];
      }
    }
    return kept == numbers.length ? numbers : Arrays.copyOf(numbers, kept);
  }
}
