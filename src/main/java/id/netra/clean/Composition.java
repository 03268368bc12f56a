package id.netra.clean;

import id.netra.text.Span;
import id.netra.text.TracedText;
import java.util.List;

/** Puts the clean text together from the lines that are left. */
final class Composition {
  private final TracedText.Builder out;

  Composition(int expectedChars) {
    this.out = new TracedText.Builder(expectedChars + 1);
  }

  /** Where a line would begin that is added now. */
  int nextLineStart() {
    return out.length() == 0 ? 0 : out.length() + 1;
  }

  /** Adds a line without what was cut out of it, glued sentences apart. */
  void add(Page page, Line line) {
    if (out.length() > 0) {
      out.insert('\n');
    }
    int lineStart = out.length();
    List<Integer> gaps = GluedSentences.gaps(line.text());
    int at = line.start();
    int nextGap = 0;
    for (Span cut : line.cuts().stream().sorted().toList()) {
      nextGap = copy(page, line, new Span(at, Math.max(at, cut.start())), gaps, nextGap);
      at = Math.max(at, cut.end());
      at = skippedSpace(page, at, line.end(), lineStart);
    }
    copy(page, line, new Span(at, line.end()), gaps, nextGap);
  }

  private int skippedSpace(Page page, int at, int end, int lineStart) {
    boolean isAfterSpace = out.length() == lineStart || out.charAt(out.length() - 1) == ' ';
    return isAfterSpace && at < end && page.traced().text().charAt(at) == ' ' ? at + 1 : at;
  }

  private int copy(Page page, Line line, Span part, List<Integer> gaps, int firstGap) {
    int at = part.start();
    int gap = firstGap;
    while (gap < gaps.size() && line.start() + gaps.get(gap) < part.end()) {
      int position = line.start() + gaps.get(gap);
      if (position > at) {
        out.append(page.traced(), new Span(at, position));
        out.insert(' ');
        at = position;
      }
      gap++;
    }
    out.append(page.traced(), new Span(at, part.end()));
    return gap;
  }

  TracedText build() {
    return out.build();
  }
}
