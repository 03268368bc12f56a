package id.netra.series;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.maxBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Breakdowns checked across outlets: one paper prints the total, another the parts of the same
 * count.
 *
 * <p>Total and parts are of one issuer, period, place and unit and of nearly the same day. What one
 * article prints together is checked there, and that verdict stands. A percentage printed beside a
 * part is compared with what part and total give: "67 (43 persen)" does not fit a total of 202.
 */
final class BreakdownCheck {
  static final String IN_ARTICLE = "article";
  static final String ACROSS_OUTLETS = "outlets";
  private static final String PERCENT_MISMATCH = "percent_mismatch";
  private static final String ADDS_UP = "adds_up";
  private static final double ROUNDED = 0.0051;
  private static final int NEAR_DAYS = 1;
  private static final Set<String> ANY_KIND = Set.of("outcome", "stage");

  private final List<CountedPart> family;

  private BreakdownCheck(List<CountedPart> family) {
    this.family = family;
  }

  /**
   * What is found about a total.
   *
   * @param verdict whether its parts add up
   * @param difference sum of the parts less the total, if all parts are at hand
   * @param basis article or outlets
   */
  record Finding(String verdict, Optional<Long> difference, String basis) {}

  /** Prepares the observations of one issuer, period, place and unit. */
  static BreakdownCheck of(List<CountedPart> family) {
    return new BreakdownCheck(family);
  }

  /** The finding about a total; none for a part or a total without parts. */
  Optional<Finding> finding(CountedPart total) {
    if (!total.isTotal()) {
      return Optional.empty();
    }
    List<CountedPart> parts = parts(total);
    Optional<Breakdown> sum =
        parts.size() > 1
            ? Optional.of(Breakdown.of(total.value(), values(parts)))
            : Optional.empty();
    Optional<Finding> said =
        total
            .said()
            .map(verdict -> new Finding(verdict, sum.map(Breakdown::difference), IN_ARTICLE));
    return said.or(() -> acrossOutlets(total, parts, sum));
  }

  private static Optional<Finding> acrossOutlets(
      CountedPart total, List<CountedPart> parts, Optional<Breakdown> sum) {
    boolean isSound = sum.filter(b -> !b.verdict().equals(ADDS_UP)).isEmpty();
    if (isSound && parts.stream().anyMatch(p -> isOtherShare(p, total))) {
      return Optional.of(
          new Finding(PERCENT_MISMATCH, sum.map(Breakdown::difference), ACROSS_OUTLETS));
    }
    return sum.map(b -> new Finding(b.verdict(), Optional.of(b.difference()), ACROSS_OUTLETS));
  }

  /** Whether a total counts others beside its own population. */
  boolean mixesPopulations(CountedPart total) {
    boolean isSaid = total.population().filter("mixed"::equals).isPresent();
    return isSaid
        || (total.isTotal()
            && parts(total).stream()
                .anyMatch(p -> p.population().isPresent() && isOtherPopulation(p, total)));
  }

  private static boolean isOtherPopulation(CountedPart part, CountedPart total) {
    return total.population().isPresent() && !part.population().equals(total.population());
  }

  private static boolean isOtherShare(CountedPart part, CountedPart total) {
    return part.share().isPresent()
        && total.value() > 0
        && Math.abs((double) part.value() / total.value() - part.share().get()) > ROUNDED;
  }

  /** The parts along the axis that has most of them, one a category. */
  private List<CountedPart> parts(CountedPart total) {
    Map<String, Map<String, CountedPart>> byDimension =
        family.stream()
            .filter(p -> isPart(p, total))
            .collect(
                groupingBy(
                    p -> p.dimension().orElse(""),
                    TreeMap::new,
                    groupingBy(
                        CountedPart::category,
                        TreeMap::new,
                        collectingAndThen(
                            maxBy(
                                Comparator.comparing(CountedPart::sources)
                                    .thenComparing(CountedPart::id)),
                            Optional::orElseThrow))));
    return byDimension.values().stream()
        .map(parts -> List.copyOf(parts.values()))
        .max(Comparator.comparing(List::size))
        .orElse(List.of());
  }

  private static boolean isPart(CountedPart part, CountedPart total) {
    boolean isSameMatter =
        ANY_KIND.contains(part.dimension().orElse(""))
            || (part.kind().equals(total.kind()) && part.stage().equals(total.stage()));
    boolean isOfTotal = part.partOf().map(value -> value == total.value()).orElse(isSameMatter);
    return !part.isTotal() && isOfTotal && isSameDay(part, total);
  }

  private static boolean isSameDay(CountedPart part, CountedPart total) {
    return part.day().isPresent()
        && total.day().isPresent()
        && Math.abs(part.day().get() - total.day().get()) <= NEAR_DAYS;
  }

  private static List<Long> values(List<CountedPart> parts) {
    return parts.stream().map(CountedPart::value).toList();
  }
}
