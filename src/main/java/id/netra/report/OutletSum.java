package id.netra.report;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.maxBy;
import static java.util.stream.Collectors.toList;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A total of one paper that the parts in other papers do not add up to.
 *
 * <p>The tables say by how much the sum is off, but not which parts were added. The parts shown are
 * those along one axis, of the same issuer, period, place, unit and day, that are off by just that;
 * where there are none, only the total is shown.
 *
 * @param total the total
 * @param parts the parts that were added
 */
record OutletSum(FigureLine total, List<FigureLine> parts) {
  private static final int NEAR_DAYS = 1;

  /** Totals that fail across outlets, the newest first. */
  static List<OutletSum> of(ReportContent content) {
    return Stream.concat(content.figures().stream(), content.workforce().stream())
        .filter(total -> total.sum().failsAcrossOutlets())
        .map(total -> new OutletSum(total, parts(total, content.parts())))
        .toList();
  }

  /** Parts as terms of a sum. */
  List<BreakdownLine.Part> terms() {
    return parts.stream().map(OutletSum::term).toList();
  }

  private static BreakdownLine.Part term(FigureLine part) {
    FigureLine.Refinement refinement = part.statistic().refinement();
    String dimension = refinement.dimension().orElse("");
    boolean isPlace = dimension.equals("region");
    return new BreakdownLine.Part(
        dimension,
        isPlace ? part.statistic().region().orElse(refinement.category()) : refinement.category(),
        part.value().min());
  }

  private static List<FigureLine> parts(FigureLine total, List<FigureLine> all) {
    return all.stream()
        .filter(part -> isOf(total, part))
        .collect(
            groupingBy(
                part -> part.statistic().refinement().dimension().orElse(""),
                TreeMap::new,
                collectingAndThen(toList(), OutletSum::bestOfEach)))
        .values()
        .stream()
        .filter(parts -> isOffAsSaid(total, parts))
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isOf(FigureLine total, FigureLine part) {
    FigureLine.Statistic whole = total.statistic();
    FigureLine.Statistic piece = part.statistic();
    boolean isPlaced = piece.refinement().dimension().filter("region"::equals).isPresent();
    boolean isSamePlace =
        isPlaced || whole.refinement().regionCode().equals(piece.refinement().regionCode());
    return isSamePlace
        && whole.reportingBody().equals(piece.reportingBody())
        && whole.period().equals(piece.period())
        && whole.refinement().unit().equals(piece.refinement().unit())
        && isNear(total, part);
  }

  private static boolean isNear(FigureLine total, FigureLine part) {
    return total.known().asOf().isPresent()
        && part.known().asOf().isPresent()
        && Math.abs(ChronoUnit.DAYS.between(total.known().asOf().get(), part.known().asOf().get()))
            <= NEAR_DAYS;
  }

  private static List<FigureLine> bestOfEach(List<FigureLine> parts) {
    Collection<FigureLine> best =
        parts.stream()
            .collect(
                groupingBy(
                    part -> part.statistic().refinement().category(),
                    TreeMap::new,
                    collectingAndThen(
                        maxBy(
                            Comparator.comparing(FigureLine::independentSources)
                                .thenComparing(part -> part.id().observation())),
                        Optional::orElseThrow)))
            .values();
    return List.copyOf(best);
  }

  private static boolean isOffAsSaid(FigureLine total, List<FigureLine> parts) {
    long sum = parts.stream().mapToLong(part -> part.value().min()).sum();
    return total.sum().difference().isPresent()
        && sum - total.value().min() == total.sum().difference().getAsLong();
  }
}
