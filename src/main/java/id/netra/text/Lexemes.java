package id.netra.text;

/**
 * A text cut into words, runs of figures and single marks, as one of the grammars sees it.
 *
 * <p>"Jumat (25/8)" gives the word "jumat", the mark "(", the figures 25, the mark "/", the figures
 * 8 and the mark ")". The text is cut once ({@link LexemeScan}); a grammar sees only the words that
 * it knows.
 */
final class Lexemes {
  /** Distances between two lexemes. */
  static final int GLUED = 0;

  static final int SPACED = 1;
  static final int NEXT_LINE = 2;
  static final int NEXT_PARAGRAPH = 3;

  private static final int ALL = -1;
  private static final int LARGEST = 100_000;
  private static final String[] SYMBOLS = symbols();

  private final LexemeScan scan;
  private final char[] text;
  private final Lexicon lexicon;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final byte[] kinds;
  private final byte[] gaps;
  private final int[] slots;
  private final int known;
  private final int start;

  private Lexemes(LexemeScan scan, int known, int start) {
    this.scan = scan;
    this.known = known;
    this.start = start;
    text = scan.text();
    lexicon = scan.lexicon();
    size = scan.size();
    starts = scan.starts();
    ends = scan.ends();
    kinds = scan.kinds();
    gaps = scan.gaps();
    slots = scan.slots();
  }

  private static String[] symbols() {
    String[] symbols = new String[128];
    for (char c = 0; c < symbols.length; c++) {
      symbols[c] = String.valueOf(c);
    }
    return symbols;
  }

  /** The lexemes of a text, with the words of the lexicon recognised. */
  static Lexemes of(String text, Lexicon lexicon) {
    return new Lexemes(new LexemeScan(text, lexicon), ALL, ALL);
  }

  /** The same lexemes as a grammar sees them. */
  Lexemes seenBy(Grammar grammar) {
    return new Lexemes(scan, grammar.known(), grammar.start());
  }

  /** Number of lexemes. */
  int size() {
    return size;
  }

  /** Whether there is a word at this index; false outside the text. */
  boolean isWord(int index) {
    return is(index, LexemeScan.WORD);
  }

  /** Whether there is a run of figures at this index; false outside the text. */
  boolean isFigures(int index) {
    return is(index, LexemeScan.FIGURES);
  }

  private boolean is(int index, byte kind) {
    return index >= 0 && index < size && kinds[index] == kind;
  }

  /** Whether the mark stands at this index, hyphens and range dashes counting as one. */
  boolean isMark(int index, char mark) {
    return is(index, LexemeScan.MARK) && LexemeCharacters.plainMark(text[starts[index]]) == mark;
  }

  /** The mark at this index, hyphens and range dashes counting as one; a space if it is no mark. */
  char markAt(int index) {
    return is(index, LexemeScan.MARK) ? LexemeCharacters.plainMark(text[starts[index]]) : ' ';
  }

  /** The known word at this index in lower case; empty for unknown words and all else. */
  String word(int index) {
    if (index < 0 || index >= size) {
      return "";
    }
    int slot = slots[index];
    return (lexicon.grammars(slot) & known) != 0 ? lexicon.word(slot) : "";
  }

  /** Whether the grammar may find something that begins with the word at this index. */
  boolean mayStart(int index) {
    return (lexicon.grammars(slots[index]) & start) != 0;
  }

  /** The known word, or the mark, at this index; empty for unknown words, figures and addresses. */
  String symbol(int index) {
    if (!is(index, LexemeScan.MARK)) {
      return word(index);
    }
    char mark = LexemeCharacters.plainMark(text[starts[index]]);
    return mark < SYMBOLS.length ? SYMBOLS[mark] : String.valueOf(mark);
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

  /** The span from one lexeme to the one before {@code to}. */
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** A code unit of the lexeme in lower case, counted from its start. */
  char foldedChar(int index, int offset) {
    return LexemeCharacters.fold(text[starts[index] + offset]);
  }

  /** Whether the lexeme begins with a capital letter. */
  boolean isCapitalised(int index) {
    return Character.isUpperCase(text[starts[index]]);
  }

  /** Whether the lexeme is written in capitals. */
  boolean isUpperCase(int index) {
    for (int at = starts[index]; at < ends[index]; at++) {
      if (Character.isLowerCase(text[at])) {
        return false;
      }
    }
    return true;
  }

  /**
   * The text from one lexeme to the one before {@code to}, as written but for invisible characters.
   */
  String original(int from, int to) {
    StringBuilder original = new StringBuilder();
    for (int at = starts[from]; at < ends[to - 1]; at++) {
      if (!LexemeCharacters.isIgnorable(text[at])) {
        original.append(text[at]);
      }
    }
    return original.toString();
  }

  /** The figures as a number, for runs that are short enough; else the limit 100,000. */
  int smallNumber(int index) {
    if (length(index) > 12) {
      return LARGEST;
    }
    int number = 0;
    int count = 0;
    for (int at = starts[index]; at < ends[index]; at++) {
      if (!LexemeCharacters.isIgnorable(text[at])) {
        number = number * 10 + (text[at] - '0');
        if (++count > 5) {
          return LARGEST;
        }
      }
    }
    return number;
  }

  /** Number of figures in the run, invisible characters left out; at most 12 are looked at. */
  int figureCount(int index) {
    if (length(index) > 12) {
      return 13;
    }
    int count = 0;
    for (int at = starts[index]; at < ends[index]; at++) {
      count += LexemeCharacters.isIgnorable(text[at]) ? 0 : 1;
    }
    return count;
  }

  /** The lexeme in lower case without invisible characters. */
  String folded(int index) {
    StringBuilder folded = new StringBuilder(ends[index] - starts[index]);
    for (int at = starts[index]; at < ends[index]; at++) {
      if (!LexemeCharacters.isIgnorable(text[at])) {
        folded.append(LexemeCharacters.fold(text[at]));
      }
    }
    return folded.toString();
  }

  /** Number of code units of the lexeme. */
  int length(int index) {
    return ends[index] - starts[index];
  }
}
