package id.netra.figure;

import java.util.List;
import java.util.Optional;

/**
 * Makes groups the parts of a total that is told after them.
 *
 * <p>"Peserta terdiri dari 30 camat dan 20 lurah, seluruhnya 50 orang": the groups add up to the
 * attendance that follows.
 */
final class AttendanceSums {
  private static final int MOST_GROUPS = 20;

  private AttendanceSums() {}

  static void apply(List<Draft> drafts) {
    for (int i = 2; i < drafts.size(); i++) {
      Draft total = drafts.get(i);
      boolean isOpen = total.isKind(FigureKind.PARTICIPANTS) && total.total.isEmpty();
      if (isOpen && total.role.isEmpty()) {
        int first = firstGroup(drafts, i);
        if (first >= 0) {
          drafts.subList(first, i).forEach(group -> become(group, total));
        }
      }
    }
  }

  /** The first of the groups just before the total that add up to it. */
  private static int firstGroup(List<Draft> drafts, int total) {
    long sum = 0;
    for (int i = total - 1; i >= Math.max(0, total - MOST_GROUPS); i--) {
      Draft group = drafts.get(i);
      boolean isGroup =
          group.isKind(FigureKind.PARTICIPANTS)
              && group.role.isPresent()
              && group.total.isEmpty()
              && drafts.get(total).sentence - group.sentence <= 1;
      if (!isGroup) {
        return -1;
      }
      sum += group.max();
      if (sum >= drafts.get(total).max()) {
        return sum == drafts.get(total).max() && total - i > 1 ? i : -1;
      }
    }
    return -1;
  }

  private static void become(Draft group, Draft total) {
    group.kind = Optional.of(FigureKind.PARTICIPANTS_BREAKDOWN);
    group.total = Optional.of(total);
    group.rule = "list.attendance";
  }
}
