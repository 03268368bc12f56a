package id.netra.dedup;

import id.netra.table.RowIds;
import id.netra.text.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The words of an article's body: runs of letters and digits, whatever their case and what stands
 * between them.
 *
 * <p>"ASN, 1.305 orang" has the words asn, 1, 305 and orang. The title is left out, since copies
 * get new headlines; only an article without a body is known by its title.
 */
final class BodyWords {
  private final String text;
  private int count;
  private int[] starts;
  private int[] ends;
  private long[] hashes;

  private BodyWords(String text, int from) {
    this.text = text;
    int room = 16 + (text.length() - from) / 6;
    starts = new int[room];
    ends = new int[room];
    hashes = new long[room];
    read(from);
  }

  /** The words of a text that has no title. */
  static BodyWords of(String body) {
    return new BodyWords(body, 0);
  }

  /**
   * The words of an article's body.
   *
   * @param title of the article, which then is the first line of the text
   * @param text title, line break, body
   */
  static BodyWords of(Optional<String> title, String text) {
    int bodyStart = title.map(t -> Math.min(t.length() + 1, text.length())).orElse(0);
    BodyWords body = new BodyWords(text, bodyStart);
    return body.count > 0 ? body : new BodyWords(text, 0);
  }

  int count() {
    return count;
  }

  /** The stretch of text from one word to another, both included. */
  Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** A hash of the words from {@code first} on. */
  long gram(int first, int words) {
    long gram = words;
    for (int i = first; i < first + words; i++) {
      gram = Mixing.with(gram, hashes[i]);
    }
    return gram;
  }

  /** A hash of all words in their order; exact copies have the same. */
  String hash() {
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < count; i++) {
      words.append(text, starts[i], ends[i]).append(' ');
    }
    return RowIds.of(words.toString().toLowerCase(Locale.ROOT));
  }

  private void read(int from) {
    int start = -1;
    long hash = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isWordPart(c)) {
        start = start < 0 ? i : start;
        hash = hash * 0x100000001b3L + Character.toLowerCase(c);
      } else if (start >= 0) {
        add(start, i, hash);
        start = -1;
        hash = 0;
      }
    }
    if (start >= 0) {
      add(start, text.length(), hash);
    }
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private void add(int start, int end, long hash) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      hashes = Arrays.copyOf(hashes, 2 * count);
    }
    starts[count] = start;
    ends[count] = end;
    hashes[count] = Mixing.mixed(hash);
    count++;
  }
}
