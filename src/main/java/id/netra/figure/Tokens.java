package id.netra.figure;

import id.netra.text.Span;
import java.util.Arrays;
import java.util.Locale;

/**
 * The words and marks of a text in order, words in lower case.
 *
 * <p>A hyphen between letters stays in the word ("laki-laki"), as does a point or comma between
 * digits ("64.135"); every other mark is a token of its own, blanks are none.
 */
final class Tokens {
  private final String text;
  private int[] starts;
  private int[] ends;
  private String[] words;
  private int size;

  private Tokens(String text) {
    this.text = text;
    int expected = Math.max(16, text.length() / 5);
    starts = new int[expected];
    ends = new int[expected];
    words = new String[expected];
  }

  static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    int position = 0;
    while (position < text.length()) {
      char character = text.charAt(position);
      if (Character.isLetterOrDigit(character)) {
        position = tokens.addWord(position);
      } else {
        if (!isBlank(character)) {
          tokens.add(position, position + 1);
        }
        position++;
      }
    }
    return tokens;
  }

  private static boolean isBlank(char character) {
    return character <= ' '
        || character == '\u00A0'
        || (character > 127
            && (Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT));
  }

  private int addWord(int start) {
    int end = start + 1;
    while (end < text.length() && (isWordChar(end) || isInnerMark(end))) {
      end++;
    }
    add(start, end);
    return end;
  }

  private boolean isWordChar(int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean isInnerMark(int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case '-', '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
      case '.', ',' -> isDigit(before) && isDigit(after);
      default -> false;
    };
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      int more = size * 2;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      words = Arrays.copyOf(words, more);
    }
    starts[size] = start;
    ends[size] = end;
    words[size] = text.substring(start, end).toLowerCase(Locale.ROOT);
    size++;
  }

  int size() {
    return size;
  }

  int start(int token) {
    return token < size ? starts[token] : text.length();
  }

  int end(int token) {
    return ends[token];
  }

  /** The token in lower case; empty outside the text. */
  String word(int token) {
    return token >= 0 && token < size ? words[token] : "";
  }

  boolean isWord(int token) {
    return token >= 0 && token < size && Character.isLetterOrDigit(text.charAt(starts[token]));
  }

  boolean isCapitalised(int token) {
    return token >= 0 && token < size && Character.isUpperCase(text.charAt(starts[token]));
  }

  boolean isDigits(int token) {
    return token >= 0 && token < size && isDigit(text.charAt(starts[token]));
  }

  /** Whether a line break stands before the token. */
  boolean opensLine(int token) {
    int from = token == 0 ? 0 : ends[token - 1];
    for (int i = from; i < start(token); i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return token == 0;
  }

  /** The first token that ends after the position; {@link #size} if none does. */
  int after(int position) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The first token that starts at or after the position; {@link #size} if none does. */
  int startingFrom(int position) {
    int token = after(position);
    return token < size && starts[token] < position ? token + 1 : token;
  }

  /** The stretch of text from one token to another (exclusive). */
  Span span(int first, int end) {
    return end <= first
        ? new Span(start(first), start(first))
        : new Span(starts[first], ends[end - 1]);
  }

  /** The text from one token to another (exclusive). */
  String between(int first, int end) {
    return span(first, end).in(text);
  }
}
