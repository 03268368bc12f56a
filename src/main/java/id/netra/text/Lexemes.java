package id.netra.text;

import java.util.Arrays;

/**
 * A text cut into words, runs of figures and single marks, the common ground of the grammars.
 *
 * <p>"Jumat (25/8)" gives the word "jumat", the mark "(", the figures 25, the mark "/", the figures
 * 8 and the mark ")". Invisible characters belong to no lexeme's value, and figures inside a web or
 * mail address are no figures. One pass over the text, linear in its length.
 */
final class Lexemes {
  /** What a lexeme is. */
  enum Kind {
    WORD,
    FIGURES,
    MARK,
    ADDRESS
  }

  /** Distances between two lexemes. */
  static final int GLUED = 0;

  static final int SPACED = 1;
  static final int NEXT_LINE = 2;
  static final int NEXT_PARAGRAPH = 3;

  private final String text;
  private final Lexicon lexicon;
  private int size;
  private int[] starts;
  private int[] ends;
  private Kind[] kinds;
  private byte[] gaps;
  private String[] words;
  private int gap = NEXT_PARAGRAPH;
  private int chunk;
  private boolean isAddress;

  private Lexemes(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    int capacity = 16 + text.length() / 5;
    starts = new int[capacity];
    ends = new int[capacity];
    kinds = new Kind[capacity];
    gaps = new byte[capacity];
    words = new String[capacity];
  }

  /** The lexemes of a text, with the words of the lexicon recognised. */
  static Lexemes of(String text, Lexicon lexicon) {
    Lexemes lexemes = new Lexemes(text, lexicon);
    lexemes.read();
    return lexemes;
  }

  private void read() {
    int at = 0;
    while (at < text.length()) {
      at = readAt(at);
    }
    closeChunk();
  }

  private int readAt(int at) {
    return switch (LexemeCharacters.classOf(text.charAt(at))) {
      case LexemeCharacters.LETTER -> readWord(at);
      case LexemeCharacters.DIGIT -> readFigures(at);
      case LexemeCharacters.SPACE -> widenGap(SPACED, at + 1);
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
    boolean isPair =
        text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    return widenGap(gap >= NEXT_LINE ? NEXT_PARAGRAPH : NEXT_LINE, isPair ? at + 2 : at + 1);
  }

  private int readWord(int start) {
    int hash = 0;
    int end = start;
    int at = start;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      byte type = LexemeCharacters.classOf(c);
      if (type == LexemeCharacters.IGNORABLE) {
        continue;
      }
      if (type != LexemeCharacters.LETTER && !isInnerApostrophe(at)) {
        break;
      }
      hash = 31 * hash + LexemeCharacters.fold(c);
      end = at + 1;
    }
    String word = lexicon.find(text, start, end, hash);
    isAddress |= word.equals("www") && at < text.length() && text.charAt(at) == '.';
    add(Kind.WORD, start, end, word);
    return at;
  }

  private boolean isInnerApostrophe(int at) {
    return LexemeCharacters.isApostrophe(text.charAt(at))
        && at + 1 < text.length()
        && LexemeCharacters.classOf(text.charAt(at + 1)) == LexemeCharacters.LETTER
        && LexemeCharacters.classOf(text.charAt(at - 1)) == LexemeCharacters.LETTER;
  }

  private int readFigures(int start) {
    int end = start;
    int at = start;
    for (; at < text.length(); at++) {
      byte type = LexemeCharacters.classOf(text.charAt(at));
      if (type == LexemeCharacters.DIGIT) {
        end = at + 1;
      } else if (type != LexemeCharacters.IGNORABLE) {
        break;
      }
    }
    add(Kind.FIGURES, start, end, "");
    return at;
  }

  private int readMark(int at) {
    isAddress |= text.charAt(at) == '@' || text.startsWith("://", at);
    add(Kind.MARK, at, at + 1, "");
    return at + 1;
  }

  private void add(Kind kind, int start, int end, String word) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    gaps[size] = (byte) gap;
    words[size] = word;
    size++;
    gap = GLUED;
  }

  private void grow() {
    int capacity = size * 2;
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    kinds = Arrays.copyOf(kinds, capacity);
    gaps = Arrays.copyOf(gaps, capacity);
    words = Arrays.copyOf(words, capacity);
  }

  private void closeChunk() {
    if (isAddress) {
      Arrays.fill(kinds, chunk, size, Kind.ADDRESS);
      Arrays.fill(words, chunk, size, "");
    }
    chunk = size;
    isAddress = false;
  }

  /** Number of lexemes. */
  int size() {
    return size;
  }

  /** Whether there is a word at this index; false outside the text. */
  boolean isWord(int index) {
    return is(index, Kind.WORD);
  }

  /** Whether there is a run of figures at this index; false outside the text. */
  boolean isFigures(int index) {
    return is(index, Kind.FIGURES);
  }

  private boolean is(int index, Kind kind) {
    return index >= 0 && index < size && kinds[index] == kind;
  }

  /** Whether the mark stands at this index, hyphens and range dashes counting as one. */
  boolean isMark(int index, char mark) {
    return is(index, Kind.MARK) && LexemeCharacters.plainMark(text.charAt(starts[index])) == mark;
  }

  /** The mark at this index, hyphens and range dashes counting as one; a space if it is no mark. */
  char markAt(int index) {
    return is(index, Kind.MARK) ? LexemeCharacters.plainMark(text.charAt(starts[index])) : ' ';
  }

  /** The known word at this index in lower case; empty for unknown words and all else. */
  String word(int index) {
    return index >= 0 && index < size ? words[index] : "";
  }

  /** The known word, or the mark, at this index; empty for unknown words, figures and addresses. */
  String symbol(int index) {
    return is(index, Kind.MARK)
        ? String.valueOf(LexemeCharacters.plainMark(text.charAt(starts[index])))
        : word(index);
  }

  /** Distance from the lexeme before: glued, spaced, next line or next paragraph. */
  int gap(int index) {
    return index >= 0 && index < size ? gaps[index] : NEXT_PARAGRAPH;
  }

  /** Whether the lexeme follows the one before without any gap. */
  boolean isGlued(int index) {
    return gap(index) == GLUED;
  }

  /** Whether the lexeme follows in running text: glued, spaced, or after one line break. */
  boolean follows(int index) {
    return gap(index) < NEXT_PARAGRAPH;
  }

  /** Start of the lexeme in the text. */
  int start(int index) {
    return starts[index];
  }

  /** End of the lexeme in the text. */
  int end(int index) {
    return ends[index];
  }

  /** The span from one lexeme to the one before {@code to}. */
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** A code unit of the lexeme in lower case, counted from its start. */
  char foldedChar(int index, int offset) {
    return LexemeCharacters.fold(text.charAt(starts[index] + offset));
  }

  /** Whether the lexeme begins with a capital letter. */
  boolean isCapitalised(int index) {
    return Character.isUpperCase(text.charAt(starts[index]));
  }

  /** Whether the lexeme is written in capitals. */
  boolean isUpperCase(int index) {
    return text.substring(starts[index], ends[index]).chars().noneMatch(Character::isLowerCase);
  }

  /**
   * The text from one lexeme to the one before {@code to}, as written but for invisible characters.
   */
  String original(int from, int to) {
    return span(from, to)
        .in(text)
        .codePoints()
        .filter(c -> !LexemeCharacters.isIgnorable((char) c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The figures as a number, for runs that are short enough; else the limit 100,000. */
  int smallNumber(int index) {
    String figures = length(index) > 12 ? "" : folded(index);
    return figures.length() == 0 || figures.length() > 5 ? 100_000 : Integer.parseInt(figures);
  }

  /** Number of figures in the run, invisible characters left out; at most 12 are looked at. */
  int figureCount(int index) {
    return length(index) > 12 ? 13 : folded(index).length();
  }

  /** The lexeme in lower case without invisible characters. */
  String folded(int index) {
    StringBuilder folded = new StringBuilder(ends[index] - starts[index]);
    for (int at = starts[index]; at < ends[index]; at++) {
      if (!LexemeCharacters.isIgnorable(text.charAt(at))) {
        folded.append(LexemeCharacters.fold(text.charAt(at)));
      }
    }
    return folded.toString();
  }

  /** Number of code units of the lexeme. */
  int length(int index) {
    return ends[index] - starts[index];
  }
}
