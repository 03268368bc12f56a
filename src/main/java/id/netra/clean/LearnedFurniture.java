package id.netra.clean;

import id.netra.text.Institutions;
import id.netra.text.Numbers;
import id.netra.text.Periods;
import java.util.List;

/**
 * Takes off a page the lines that recur in its outlet.
 *
 * <p>"Kabar Contoh, dekat di hati" goes from every article of the outlet. A line that counts
 * something stays however often it recurs, so does prose that names a number, an office or an
 * election; and a page that would be left without a line keeps all.
 */
final class LearnedFurniture {
  /** Name of the rule in counts of what was removed. */
  static final String RULE = "recurring_line";

  private LearnedFurniture() {}

  /** Removes the recurring lines. */
  static void removeFrom(Page page, OutletHabits habits) {
    if (!habits.hasLines()) {
      return;
    }
    List<Line> lines = page.lines();
    List<Line> recurring = lines.stream().filter(line -> isFurniture(line, habits)).toList();
    if (recurring.size() < lines.size()) {
      recurring.forEach(line -> page.remove(line, RULE));
    }
  }

  private static boolean isFurniture(Line line, OutletHabits habits) {
    return line.length() <= Furniture.MAX_LINE_CHARS
        && habits.isRecurring(LineKeys.of(line.text()))
        && !Furniture.isHeading(line)
        && !FurnitureRules.counts(line.text())
        && !(Page.isProse(line) && statesSomething(line.text()));
  }

  private static boolean statesSomething(String prose) {
    return Numbers.find(prose).stream().anyMatch(number -> number.max() > 1)
        || !Institutions.find(prose).isEmpty()
        || !Periods.find(prose).isEmpty();
  }
}
