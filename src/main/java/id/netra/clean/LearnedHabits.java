package id.netra.clean;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The habits of the outlets whose articles are cleaned, by normalised name. */
public final class LearnedHabits implements Serializable {
  /** No outlet is known. */
  public static final LearnedHabits NONE = new LearnedHabits(Map.of());

  private final HashMap<String, OutletHabits> byOutlet;

  LearnedHabits(Map<String, OutletHabits> byOutlet) {
    this.byOutlet = new HashMap<>(byOutlet);
  }

  /** The habits of the outlet of an article. */
  OutletHabits of(RawArticle raw) {
    Optional<String> outlet =
        byOutlet.isEmpty() ? Optional.empty() : Outlets.of(raw.outlet(), raw.url());
    return outlet.map(byOutlet::get).orElse(OutletHabits.NONE);
  }

  /** How many lines are furniture of their outlets, over all outlets. */
  public long recurringLines() {
    return byOutlet.values().stream().mapToLong(OutletHabits::lineCount).sum();
  }

  /** How many outlets print the month before the day. */
  public long monthFirstOutlets() {
    return countWith(DateOrder.MONTH_FIRST);
  }

  /** How many outlets are known to print the day before the month. */
  public long dayFirstOutlets() {
    return countWith(DateOrder.DAY_FIRST);
  }

  private long countWith(DateOrder order) {
    return byOutlet.values().stream().filter(habits -> habits.dateOrder() == order).count();
  }
}
