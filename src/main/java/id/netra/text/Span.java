package id.netra.text;

/**
 * A stretch of a text, from {@code start} to {@code end} (exclusive), in UTF-16 code units.
 *
 * <p>In "ada 917 pelanggaran" the number is {@code Span[4, 7]}.
 *
 * @param start the first code unit; not negative
 * @param end the code unit after the last; not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks that the bounds are in order. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("A span runs forward from 0, not " + start + "–" + end);
    }
  }

  /** Length in UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Whether the other span lies wholly inside this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the position lies inside this span. */
  public boolean contains(int position) {
    return start <= position && position < end;
  }

  /** Whether the two spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The stretch of the text that this span covers. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Orders by start, the longer first among equals. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
