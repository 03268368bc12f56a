package id.netra;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How well found groups match the true ones, averaged over their members.
 *
 * <p>Three mentions found as one group, of which two belong together: the two have precision 2/3,
 * the third 1/3. From Bagga and Baldwin, "Entity-based cross-document coreferencing", 1998.
 *
 * @param precision share of a member's found group that belongs to its true one
 * @param recall share of a member's true group that stands in its found one
 */
public record BCubed(double precision, double recall) {

  /** Compares the groups that members were put into with those that they belong to. */
  public static <T> BCubed of(
      List<T> members, Function<T, String> found, Function<T, String> truth) {
    Map<String, Long> foundSizes = sizes(members, found);
    Map<String, Long> trueSizes = sizes(members, truth);
    Function<T, List<String>> both = member -> List.of(found.apply(member), truth.apply(member));
    Map<List<String>, Long> shared = members.stream().collect(groupingBy(both, counting()));
    return new BCubed(
        members.stream()
            .collect(
                averagingDouble(m -> ratio(shared, both.apply(m), foundSizes, found.apply(m)))),
        members.stream()
            .collect(
                averagingDouble(m -> ratio(shared, both.apply(m), trueSizes, truth.apply(m)))));
  }

  /** How many groups hold members of more than one kind. */
  public static <T> long mixed(
      List<T> members, Function<T, String> group, Function<T, String> kind) {
    return members.stream().collect(groupingBy(group, mapping(kind, toSet()))).values().stream()
        .filter(some -> some.size() > 1)
        .count();
  }

  /** How many groups there are. */
  public static <T> long groups(List<T> members, Function<T, String> group) {
    return members.stream().map(group).distinct().count();
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return 2 * precision * recall / (precision + recall);
  }

  private static <T> Map<String, Long> sizes(List<T> members, Function<T, String> group) {
    return members.stream().collect(groupingBy(group, counting()));
  }

  private static double ratio(
      Map<List<String>, Long> shared, List<String> both, Map<String, Long> sizes, String group) {
    return (double) shared.getOrDefault(both, 0L) / sizes.getOrDefault(group, 1L);
  }
}
