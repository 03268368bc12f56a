package id.netra.clean;

import id.netra.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A line of a page while furniture is being taken off it. */
final class Line {
  private final String page;
  private final List<Span> cuts = new ArrayList<>();
  private int start;
  private int end;
  private String text;
  private Optional<BitSet> cues = Optional.empty();
  private boolean isRemoved;

  Line(String page, int start, int end) {
    this.page = page;
    this.start = start;
    this.end = end;
    this.text = page.substring(start, end);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** The words between start and end, those included that were cut out of the middle. */
  String text() {
    return text;
  }

  /** The cues of furniture rules that stand in the line, by number. */
  BitSet cues() {
    if (cues.isEmpty()) {
      cues = Optional.of(FurnitureRules.cuesIn(text.toLowerCase(Locale.ROOT)));
    }
    return cues.get();
  }

  int length() {
    return end - start;
  }

  boolean isRemoved() {
    return isRemoved;
  }

  /** Stretches of the page cut out of the middle of this line, in order. */
  List<Span> cuts() {
    return cuts;
  }

  void remove() {
    isRemoved = true;
  }

  /** Takes a stretch away; positions count from the start of the line. */
  void cut(int from, int to) {
    if (isSpace(from, 0) && isSpace(length(), to)) {
      isRemoved = true;
    } else if (isSpace(from, 0)) {
      shrink(start + to, end);
    } else if (isSpace(length(), to)) {
      shrink(start, start + from);
    } else {
      cuts.add(new Span(start + from, start + to));
    }
  }

  private boolean isSpace(int to, int from) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  private void shrink(int newStart, int newEnd) {
    start = newStart;
    end = newEnd;
    while (start < end && page.charAt(start) == ' ') {
      start++;
    }
    while (end > start && page.charAt(end - 1) == ' ') {
      end--;
    }
    cuts.removeIf(cut -> cut.start() < start || cut.end() > end);
    text = page.substring(start, end);
    cues = Optional.empty();
  }
}
