package id.netra.text;

import java.util.Arrays;

/**
 * One pass over a text that cuts it into words, runs of figures and single marks.
 *
 * <p>Invisible characters belong to no lexeme's value, and figures inside a web or mail address are
 * no figures. Linear in the length of the text.
 */
final class LexemeScan {
  static final byte WORD = 0;
  static final byte FIGURES = 1;
  static final byte MARK = 2;
  static final byte ADDRESS = 3;

  private final char[] text;
  private final Lexicon lexicon;
  private int size;
  private int[] starts;
  private int[] ends;
  private byte[] kinds;
  private byte[] gaps;
  private int[] slots;
  private int gap = Lexemes.NEXT_PARAGRAPH;
  private int chunk;
  private boolean isAddress;

  LexemeScan(String text, Lexicon lexicon) {
    this.text = text.toCharArray();
    this.lexicon = lexicon;
    int capacity = 16 + text.length() / 4;
    starts = new int[capacity];
    ends = new int[capacity];
    kinds = new byte[capacity];
    gaps = new byte[capacity];
    slots = new int[capacity];
    read();
  }

  private void read() {
    int at = 0;
    while (at < text.length) {
      at = readAt(at);
    }
    closeChunk();
  }

  private int readAt(int at) {
    return switch (LexemeCharacters.classOf(text[at])) {
      case LexemeCharacters.LETTER -> readWord(at);
      case LexemeCharacters.DIGIT -> readFigures(at);
      case LexemeCharacters.SPACE -> widenGap(Lexemes.SPACED, at + 1);
      case LexemeCharacters.LINE_BREAK -> readLineBreak(at);
      case LexemeCharacters.IGNORABLE -> at + 1;
      default -> readMark(at);
    };
  }

  private int widenGap(int width, int next) {
    closeChunk();
    gap = Math.max(gap, width);
    return next;
  }

  private int readLineBreak(int at) {
    boolean isPair = text[at] == '\r' && at + 1 < text.length && text[at + 1] == '\n';
    int width = gap >= Lexemes.NEXT_LINE ? Lexemes.NEXT_PARAGRAPH : Lexemes.NEXT_LINE;
    return widenGap(width, isPair ? at + 2 : at + 1);
  }

  private int readWord(int start) {
    int hash = 0;
    int end = start;
    int at = start;
    for (; at < text.length; at++) {
      char c = text[at];
      byte type = LexemeCharacters.classOf(c);
      if (type == LexemeCharacters.LETTER || isInnerApostrophe(at)) {
        hash = 31 * hash + LexemeCharacters.fold(c);
        end = at + 1;
      } else if (type != LexemeCharacters.IGNORABLE) {
        break;
      }
    }
    int slot = lexicon.find(text, start, end, hash);
    isAddress |= at < text.length && text[at] == '.' && lexicon.word(slot).equals("www");
    add(WORD, start, end, slot);
    return at;
  }

  private boolean isInnerApostrophe(int at) {
    return LexemeCharacters.isApostrophe(text[at])
        && at + 1 < text.length
        && LexemeCharacters.classOf(text[at + 1]) == LexemeCharacters.LETTER
        && LexemeCharacters.classOf(text[at - 1]) == LexemeCharacters.LETTER;
  }

  private int readFigures(int start) {
    int end = start;
    int at = start;
    for (; at < text.length; at++) {
      byte type = LexemeCharacters.classOf(text[at]);
      if (type == LexemeCharacters.DIGIT) {
        end = at + 1;
      } else if (type != LexemeCharacters.IGNORABLE) {
        break;
      }
    }
    add(FIGURES, start, end, lexicon.nothing());
    return at;
  }

  private int readMark(int at) {
    char mark = text[at];
    boolean isScheme =
        mark == ':' && at + 2 < text.length && text[at + 1] == '/' && text[at + 2] == '/';
    isAddress |= mark == '@' || isScheme;
    add(MARK, at, at + 1, lexicon.nothing());
    return at + 1;
  }

  private void add(byte kind, int start, int end, int slot) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    gaps[size] = (byte) gap;
    slots[size] = slot;
    size++;
    gap = Lexemes.GLUED;
  }

  private void grow() {
    int capacity = size * 2;
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    kinds = Arrays.copyOf(kinds, capacity);
    gaps = Arrays.copyOf(gaps, capacity);
    slots = Arrays.copyOf(slots, capacity);
  }

  private void closeChunk() {
    if (isAddress) {
      Arrays.fill(kinds, chunk, size, ADDRESS);
      Arrays.fill(slots, chunk, size, lexicon.nothing());
    }
    chunk = size;
    isAddress = false;
  }

  char[] text() {
    return text;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  int size() {
    return size;
  }

  int[] starts() {
    return starts;
  }

  int[] ends() {
    return ends;
  }

  byte[] kinds() {
    return kinds;
  }

  byte[] gaps() {
    return gaps;
  }

  int[] slots() {
    return slots;
  }
}
