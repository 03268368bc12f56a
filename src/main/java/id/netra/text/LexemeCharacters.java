package id.netra.text;

/** The classes of characters that lexemes are made of. */
final class LexemeCharacters {
  static final byte MARK = 0;
  static final byte SPACE = 1;
  static final byte LINE_BREAK = 2;
  static final byte DIGIT = 3;
  static final byte LETTER = 4;
  static final byte IGNORABLE = 5;

  private static final byte[] ASCII = ascii();

  private LexemeCharacters() {}

  private static byte[] ascii() {
    byte[] classes = new byte[128];
    for (char c = 0; c < 128; c++) {
      classes[c] = classify(c);
    }
    return classes;
  }

  /** The class of a character. */
  static byte classOf(char c) {
    return c < 128 ? ASCII[c] : classify(c);
  }

  private static byte classify(char c) {
    if (isLineBreak(c)) {
      return LINE_BREAK;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return LETTER;
    }
    if (isIgnorable(c)) {
      return IGNORABLE;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) ? SPACE : MARK;
  }

  private static boolean isLineBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Whether the character is invisible: zero-width, bidirectional control, soft hyphen. */
  static boolean isIgnorable(char c) {
    return c >= '\u00ad' && Character.getType(c) == Character.FORMAT;
  }

  /** Whether the character is an apostrophe in one of its shapes. */
  static boolean isApostrophe(char c) {
    return c == '\''
        || c == '\u2019'
        || c == '\u2018'
        || c == '`'
        || c == '\u02bc'
        || c == '\u00b4';
  }

  /** The character in lower case, apostrophes straightened. */
  static char fold(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 32);
    }
    if (isApostrophe(c)) {
      return '\'';
    }
    return c < 128 ? c : Character.toLowerCase(c);
  }

  /** The mark with hyphens and the dash of ranges made one. */
  static char plainMark(char c) {
    return (c >= '\u2010' && c <= '\u2013') || c == '\u2212' ? '-' : c;
  }
}
