package id.netra.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Precision, recall and F1 of what is found against what is wanted, sentence by sentence. */
final class FoundScore {
  private int right;
  private int found;
  private int wanted;

  /** Adds a sentence; equal things count as often as they occur on both sides. */
  void add(List<String> all, List<String> expected) {
    List<String> open = new ArrayList<>(expected);
    right += (int) all.stream().filter(open::remove).count();
    found += all.size();
    wanted += expected.size();
  }

  double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  double recall() {
    return wanted == 0 ? 1 : (double) right / wanted;
  }

  double f1() {
    return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d wanted, %d found, P %.3f, R %.3f, F1 %.3f",
        wanted,
        found,
        precision(),
        recall(),
        f1());
  }
}
