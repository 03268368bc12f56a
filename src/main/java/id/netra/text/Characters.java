package id.netra.text;

import java.util.Map;

/** What becomes of single characters when a text is normalised. */
final class Characters {
  /** Stands for a character that is dropped; raw NULs are dropped themselves. */
  static final char DROPPED = '\u0000';

  private static final Map<Integer, Character> FOLDED =
      Map.ofEntries(
          Map.entry(0x0009, ' '),
          Map.entry(0x000A, '\n'),
          Map.entry(0x000B, '\n'),
          Map.entry(0x000C, '\n'),
          Map.entry(0x000D, '\n'),
          Map.entry(0x0060, '\''),
          Map.entry(0x0085, '\n'),
          Map.entry(0x00A0, ' '),
          Map.entry(0x00B4, '\''),
          Map.entry(0x1680, ' '),
          Map.entry(0x02BC, '\''),
          Map.entry(0x2010, '-'),
          Map.entry(0x2011, '-'),
          Map.entry(0x2018, '\''),
          Map.entry(0x2019, '\''),
          Map.entry(0x201A, '\''),
          Map.entry(0x201B, '\''),
          Map.entry(0x201C, '"'),
          Map.entry(0x201D, '"'),
          Map.entry(0x201E, '"'),
          Map.entry(0x201F, '"'),
          Map.entry(0x2028, '\n'),
          Map.entry(0x2029, '\n'),
          Map.entry(0x202F, ' '),
          Map.entry(0x205F, ' '),
          Map.entry(0x2212, '-'),
          Map.entry(0x3000, ' '),
          Map.entry(0xFF02, '"'));

  private Characters() {}

  /** Whether the character stays as it is without a closer look. */
  static boolean isPlain(char c) {
    return c > ' ' && c < 0x7F && c != '&' && c != '<' && c != '`';
  }

  /**
   * The character that stands for another, itself for most, {@link #DROPPED} for invisible ones.
   */
  static char folded(char c) {
    if (isPlain(c) || c == ' ') {
      return c;
    }
    Character known = FOLDED.get((int) c);
    if (known != null) {
      return known;
    }
    if (c >= 0x2000 && c <= 0x200A) {
      return ' ';
    }
    return isInvisible(c) ? DROPPED : c;
  }

  private static boolean isInvisible(char c) {
    return Character.isISOControl(c)
        || c == 0x00AD
        || c == 0x061C
        || c == 0x180E
        || c == 0xFEFF
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0xFFF9 && c <= 0xFFFB);
  }
}
