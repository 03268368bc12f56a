package id.netra.text;

import java.util.List;

/**
 * The way back from a cleaned text to the raw text it was made of.
 *
 * <p>Runs are stretches that stand in both, code unit for code unit (a replaced character counts: a
 * space for U+00A0). What lies between runs was made of several raw characters (an HTML reference
 * to one quotation mark) or put in (a line break between glued sentences). Spans that begin or end
 * there map to the raw characters that enclose them. A run of no characters is a mere anchor that
 * keeps such an enclosure narrow.
 *
 * @param runs ordered by {@code textStart}
 */
public record OffsetMap(List<Run> runs) {

  /**
   * A stretch of cleaned text that stands in the raw text.
   *
   * @param textStart the first code unit in the cleaned text
   * @param rawStart the first code unit in the raw text
   * @param runChars the length in code units
   */
  public record Run(int textStart, int rawStart, int runChars) {
    int textEnd() {
      return textStart + runChars;
    }

    int rawEnd() {
      return rawStart + runChars;
    }
  }

  /** Keeps its own copy of the runs. */
  public OffsetMap {
    runs = List.copyOf(runs);
  }

  /**
   * The raw stretch that the words of a cleaned stretch come from.
   *
   * <p>If a cleaned "917 pelanggaran" was printed with {@code nbsp} as an HTML reference, its raw
   * span has 20 code units. Furniture cut out of the middle lies inside the raw span.
   */
  public Span rawSpan(Span textSpan) {
    int start = rawStart(textSpan.start());
    int end = textSpan.length() == 0 ? start : rawEnd(textSpan.end());
    return new Span(start, Math.max(start, end));
  }

  private int rawStart(int textStart) {
    int index = lastRunStartingAtOrBefore(textStart);
    if (index < 0) {
      return 0;
    }
    Run run = runs.get(index);
    return run.rawStart() + Math.min(textStart - run.textStart(), run.runChars());
  }

  private int rawEnd(int textEnd) {
    int index = lastRunStartingAtOrBefore(textEnd - 1);
    if (index >= 0 && runs.get(index).textEnd() >= textEnd) {
      Run run = runs.get(index);
      return run.rawStart() + textEnd - run.textStart();
    }
    if (index + 1 < runs.size()) {
      return runs.get(index + 1).rawStart();
    }
    return runs.isEmpty() ? 0 : runs.get(runs.size() - 1).rawEnd();
  }

  private int lastRunStartingAtOrBefore(int textPosition) {
    int low = 0;
    int high = runs.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).textStart() <= textPosition) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}
