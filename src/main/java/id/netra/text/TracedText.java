package id.netra.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text that knows, for each of its characters, which raw characters it was made of.
 *
 * <p>A raw HTML reference of five code units becomes one character that knows where the five stand.
 */
public final class TracedText {
  private final String text;
  private final int[] rawStarts;
  private final int[] rawEnds;

  private TracedText(String text, int[] rawStarts, int[] rawEnds) {
    this.text = text;
    this.rawStarts = rawStarts;
    this.rawEnds = rawEnds;
  }

  /** The characters. */
  public String text() {
    return text;
  }

  /** The way back to the raw text. */
  public OffsetMap offsets() {
    List<OffsetMap.Run> runs = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      at = isExact(at) ? addRun(runs, at) : addAnchors(runs, at);
    }
    return new OffsetMap(runs);
  }

  /** The same characters with spaces for line breaks. */
  public TracedText inOneLine() {
    return new TracedText(text.replace('\n', ' '), rawStarts, rawEnds);
  }

  private boolean isExact(int index) {
    return rawEnds[index] - rawStarts[index] == 1
        && (index == 0 || rawStarts[index - 1] < rawStarts[index]);
  }

  private int addRun(List<OffsetMap.Run> runs, int start) {
    int end = start + 1;
    while (end < text.length() && isExact(end) && rawStarts[end] == rawStarts[end - 1] + 1) {
      end++;
    }
    runs.add(new OffsetMap.Run(start, rawStarts[start], end - start));
    return end;
  }

  private int addAnchors(List<OffsetMap.Run> runs, int start) {
    int end = start + 1;
    while (end < text.length()
        && rawStarts[end] == rawStarts[start]
        && rawEnds[end] == rawEnds[start]) {
      end++;
    }
    if (rawEnds[start] > rawStarts[start]) {
      addAnchor(runs, start, rawStarts[start]);
      addAnchor(runs, end, rawEnds[start]);
    }
    return end;
  }

  private static void addAnchor(List<OffsetMap.Run> runs, int textPosition, int rawPosition) {
    OffsetMap.Run last = runs.isEmpty() ? new OffsetMap.Run(0, 0, 0) : runs.get(runs.size() - 1);
    if (last.textEnd() != textPosition || last.rawEnd() != rawPosition) {
      runs.add(new OffsetMap.Run(textPosition, rawPosition, 0));
    }
  }

  /** Collects characters together with where they come from. */
  public static final class Builder {
    private char[] chars;
    private int[] rawStarts;
    private int[] rawEnds;
    private int length;

    /** A builder with room for so many characters; it grows if it must. */
    public Builder(int expectedChars) {
      int room = Math.max(16, expectedChars);
      chars = new char[room];
      rawStarts = new int[room];
      rawEnds = new int[room];
    }

    /** Number of characters so far. */
    public int length() {
      return length;
    }

    /** The character at a position. */
    public char charAt(int index) {
      return chars[index];
    }

    /** Adds a character that was made of the raw code units {@code rawStart} to {@code rawEnd}. */
    public Builder append(char c, int rawStart, int rawEnd) {
      if (length == chars.length) {
        grow();
      }
      chars[length] = c;
      rawStarts[length] = rawStart;
      rawEnds[length] = rawEnd;
      length++;
      return this;
    }

    /** Adds a stretch of another traced text. */
    public Builder append(TracedText source, Span part) {
      for (int i = part.start(); i < part.end(); i++) {
        append(source.text.charAt(i), source.rawStarts[i], source.rawEnds[i]);
      }
      return this;
    }

    /** Adds a character that stands nowhere in the raw text. */
    public Builder insert(char c) {
      int here = length == 0 ? 0 : rawEnds[length - 1];
      return append(c, here, here);
    }

    /** Takes the last character back. */
    public Builder dropLast() {
      length--;
      return this;
    }

    /** The text so far. */
    public TracedText build() {
      return new TracedText(
          new String(chars, 0, length),
          Arrays.copyOf(rawStarts, length),
          Arrays.copyOf(rawEnds, length));
    }

    private void grow() {
      int room = chars.length * 2;
      chars = Arrays.copyOf(chars, room);
      rawStarts = Arrays.copyOf(rawStarts, room);
      rawEnds = Arrays.copyOf(rawEnds, room);
    }
  }
}
