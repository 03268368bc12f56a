package id.netra.text;

/** The words and marks between the two ends of a stretch of days. */
final class DateConnectors {
  private DateConnectors() {}

  /**
   * The lexeme after "-", "s/d", "s.d.", "sampai (dengan)" or "hingga"; the same if none stands
   * there.
   */
  static int afterRange(Lexemes lexemes, int at) {
    if (!lexemes.follows(at)) {
      return at;
    }
    return switch (lexemes.symbol(at)) {
      case "-", "hingga", "sd", "\u2014" -> at + 1;
      case "sampai" -> lexemes.word(at + 1).equals("dengan") ? at + 2 : at + 1;
      case "s" -> afterShort(lexemes, at);
      default -> at;
    };
  }

  /** "s/d", "s.d", "s.d.". */
  private static int afterShort(Lexemes lexemes, int at) {
    boolean isShort =
        (lexemes.isMark(at + 1, '/') || lexemes.isMark(at + 1, '.'))
            && lexemes.word(at + 2).equals("d");
    if (!isShort) {
      return at;
    }
    return lexemes.isMark(at + 3, '.') && lexemes.isGlued(at + 3) ? at + 4 : at + 3;
  }

  /** As {@link #afterRange}, and after "dan", "&amp;" and "/" too. */
  static int afterAny(Lexemes lexemes, int at) {
    boolean isAnd =
        lexemes.word(at).equals("dan") || lexemes.isMark(at, '&') || lexemes.isMark(at, '/');
    return isAnd && lexemes.follows(at) ? at + 1 : afterRange(lexemes, at);
  }
}
