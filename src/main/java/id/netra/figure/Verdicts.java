package id.netra.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Judges the breakdowns of an article by their arithmetic. */
final class Verdicts {
  private Verdicts() {}

  /** Sets the verdict of every total that has at least two parts along one axis. */
  static void assign(List<Draft> drafts) {
    Map<Draft, List<Draft>> parts = new HashMap<>();
    for (Draft draft : drafts) {
      draft
          .total
          .filter(t -> !draft.isRepeat)
          .ifPresent(t -> parts.computeIfAbsent(t, k -> new ArrayList<>()).add(draft));
    }
    parts.forEach((total, all) -> total.verdict = verdict(total, all));
  }

  private static Optional<BreakdownVerdict> verdict(Draft total, List<Draft> parts) {
    Optional<Dimension> axis = parts.get(0).dimension;
    List<Draft> same = parts.stream().filter(p -> p.dimension.equals(axis)).toList();
    if (same.size() < 2) {
      return Optional.empty();
    }
    List<OptionalDouble> shares = same.stream().map(p -> p.share).toList();
    return Optional.of(
        Breakdowns.verdict(
            new Breakdowns.Breakdown(
                total.max(),
                same.stream().map(Draft::max).toList(),
                shares,
                List.of(),
                listing(axis))));
  }

  /** A list of places names those with most: "Bogor 12, Cianjur 9, Subang 7" of a province's 64. */
  private static Breakdowns.Listing listing(Optional<Dimension> axis) {
    return axis.filter(Dimension.REGION::equals).isPresent()
        ? Breakdowns.Listing.OPEN
        : Breakdowns.Listing.PLAIN;
  }
}
