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
    for (int i = 0; i < drafts.size(); i++) {
      Draft whole = drafts.get(i);
      if (whole.isKind(FigureKind.PARTICIPANTS) && whole.role.isEmpty() && !whole.isInTitle) {
        followed(drafts, i);
      }
    }
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

  /**
   * Makes the groups of the sentence after a total its parts.
   *
   * <p>"diikuti 518 peserta. Hadir ketua KPU 21 orang, ketua Bawaslu 21 orang": groups of offices
   * that together are no more than the total.
   */
  private static void followed(List<Draft> drafts, int total) {
    Draft whole = drafts.get(total);
    int from = total + 1;
    while (from < drafts.size() && drafts.get(from).sentence == whole.sentence) {
      from++;
    }
    int end = from;
    long sum = 0;
    boolean isEach = true;
    while (end < drafts.size()
        && drafts.get(end).isKind(FigureKind.PARTICIPANTS)
        && drafts.get(end).total.isEmpty()
        && drafts.get(end).sentence - whole.sentence == 1) {
      isEach &= isGroup(drafts.get(end));
      sum += drafts.get(end).max();
      end++;
    }
    if (end - from > 1 && (sum == whole.max() || (isEach && sum < whole.max()))) {
      drafts.subList(from, end).forEach(group -> become(group, whole));
    }
  }

  private static boolean isGroup(Draft draft) {
    return draft.isKind(FigureKind.PARTICIPANTS)
        && (draft.role.isPresent() || draft.dimension.isPresent())
        && draft.total.isEmpty();
  }

  /** The first of the groups just before the total that add up to it. */
  private static int firstGroup(List<Draft> drafts, int total) {
    long sum = 0;
    for (int i = total - 1; i >= Math.max(0, total - MOST_GROUPS); i--) {
      Draft group = drafts.get(i);
      if (!isGroup(group) || drafts.get(total).sentence - group.sentence > 1) {
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
