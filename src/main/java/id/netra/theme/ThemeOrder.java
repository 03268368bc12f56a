package id.netra.theme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The numbering of groups: the largest is 0, among equals the one whose first article is first. */
final class ThemeOrder {
  private ThemeOrder() {}

  /** The same groups, numbered anew without gaps. */
  static int[] largestFirst(int[] groups) {
    int count = Arrays.stream(groups).max().orElse(-1) + 1;
    int[] sizes = Silhouette.sizes(groups, count);
    int[] first = new int[count];
    for (int i = groups.length - 1; i >= 0; i--) {
      first[groups[i]] = i;
    }
    int[] order =
        IntStream.range(0, count)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer group) -> -sizes[group])
                    .thenComparingInt(group -> first[group]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] numberOf = new int[count];
    for (int number = 0; number < count; number++) {
      numberOf[order[number]] = number;
    }
    return Arrays.stream(groups).map(group -> numberOf[group]).toArray();
  }
}
