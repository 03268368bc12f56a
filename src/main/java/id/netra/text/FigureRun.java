package id.netra.text;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Figures with the dots and commas inside them, read strictly the Indonesian way.
 *
 * <p>"64.135" is 64,135; "10. 911" is 10,911 with a space from scanning; "10,502" is a broken
 * 10,502; "4,3" is a decimal and needs "juta" to be a count; "1.5", "0812" and "14.05" are no
 * counts.
 *
 * @param from the first lexeme
 * @param to the lexeme after the last
 * @param figures the figures with their separators, spaces from scanning left out
 */
record FigureRun(int from, int to, String figures) {
  private static final int LONGEST = 24;
  private static final int MAX_DIGITS = 15;
  private static final Pattern GROUPED =
      Pattern.compile("[1-9]\\d{0,2}+(?:(?:\\.\\d{3})++|(?:,\\d{3})++)");
  private static final Pattern DECIMAL =
      Pattern.compile("(?:0|[1-9]\\d{0,2}+(?:\\.\\d{3})++|[1-9]\\d*+),\\d{1,6}+");
  private static final Pattern DOT_DECIMAL = Pattern.compile("(?:0|[1-9]\\d*+)\\.\\d{1,2}+");
  private static final Pattern SINGLE_COMMA = Pattern.compile("[1-9]\\d*+,\\d{3}");

  /** The run that begins at the lexeme, which is one of figures. */
  static FigureRun at(Lexemes lexemes, int from) {
    if (!continues(lexemes, from, from + 1)) {
      return new FigureRun(from, from + 1, lexemes.folded(from));
    }
    StringBuilder figures = new StringBuilder(lexemes.folded(from));
    int to = from + 1;
    for (; continues(lexemes, from, to); to += 2) {
      figures.append(lexemes.symbol(to)).append(lexemes.folded(to + 1));
    }
    return new FigureRun(from, to, figures.toString());
  }

  private static boolean continues(Lexemes lexemes, int from, int at) {
    boolean isDot = lexemes.isMark(at, '.');
    if (!lexemes.isFigures(at + 1) || (!isDot && !lexemes.isMark(at, ','))) {
      return false;
    }
    boolean isGlued = lexemes.isGlued(at) && lexemes.isGlued(at + 1);
    return isGlued || (isDot && isScannedSpace(lexemes, from, at));
  }

  /** "10. 911" and "10 .911": one space beside the dot, in the middle of a line, before three. */
  private static boolean isScannedSpace(Lexemes lexemes, int from, int dot) {
    return lexemes.gap(dot) + lexemes.gap(dot + 1) == Lexemes.SPACED
        && lexemes.gap(from) <= Lexemes.SPACED
        && lexemes.isWord(from - 1)
        && lexemes.length(dot + 1) == 3
        && lexemes.length(dot - 1) <= 3;
  }

  /** Whether the figures alone are a whole number. */
  boolean isWhole() {
    return isPlain() || (figures.length() <= LONGEST && GROUPED.matcher(figures).matches());
  }

  private boolean isPlain() {
    return to - from == 1
        && figures.length() <= MAX_DIGITS
        && (figures.charAt(0) != '0' || figures.length() == 1);
  }

  /** Whether the figures are a number, whole or decimal, that a scale word can multiply. */
  boolean isNumber() {
    return isWhole()
        || (figures.length() <= LONGEST
            && (DECIMAL.matcher(figures).matches() || DOT_DECIMAL.matcher(figures).matches()));
  }

  /** The whole number, leading zeros allowed in a short run without separators. */
  OptionalLong value() {
    boolean isShort = to - from == 1 && figures.length() <= 3;
    return isWhole() || isShort ? inRange(new BigDecimal(bare(""))) : OptionalLong.empty();
  }

  /** The number times a scale ("10,502 juta" is a decimal); empty if not whole or out of range. */
  OptionalLong times(long scale) {
    if (!isNumber()) {
      return OptionalLong.empty();
    }
    boolean isDecimal = !isWhole() || SINGLE_COMMA.matcher(figures).matches();
    return inRange(
        new BigDecimal(isDecimal ? decimal() : bare("")).multiply(new BigDecimal(scale)));
  }

  private String decimal() {
    return figures.indexOf(',') < 0 ? figures : bare(".");
  }

  private String bare(String comma) {
    return figures.replace(".", "").replace(",", comma);
  }

  private static OptionalLong inRange(BigDecimal value) {
    boolean isCount =
        value.stripTrailingZeros().scale() <= 0 && value.compareTo(NumberAtoms.LIMIT) < 0;
    return isCount ? OptionalLong.of(value.longValueExact()) : OptionalLong.empty();
  }
}
