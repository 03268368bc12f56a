package id.netra.text;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;

/** Reader of the character references that remain in articles, by name or by number. */
final class HtmlEntities {
  private static final int MAX_CHARS = 12;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Map<String, Integer> NAMED =
      Map.ofEntries(
          Map.entry("amp", 0x26),
          Map.entry("lt", 0x3C),
          Map.entry("gt", 0x3E),
          Map.entry("quot", 0x22),
          Map.entry("apos", 0x27),
          Map.entry("nbsp", 0xA0),
          Map.entry("copy", 0xA9),
          Map.entry("laquo", 0xAB),
          Map.entry("shy", 0xAD),
          Map.entry("reg", 0xAE),
          Map.entry("deg", 0xB0),
          Map.entry("middot", 0xB7),
          Map.entry("raquo", 0xBB),
          Map.entry("times", 0xD7),
          Map.entry("eacute", 0xE9),
          Map.entry("ensp", 0x2002),
          Map.entry("emsp", 0x2003),
          Map.entry("thinsp", 0x2009),
          Map.entry("zwnj", 0x200C),
          Map.entry("ndash", 0x2013),
          Map.entry("mdash", 0x2014),
          Map.entry("lsquo", 0x2018),
          Map.entry("rsquo", 0x2019),
          Map.entry("sbquo", 0x201A),
          Map.entry("ldquo", 0x201C),
          Map.entry("rdquo", 0x201D),
          Map.entry("bdquo", 0x201E),
          Map.entry("bull", 0x2022),
          Map.entry("hellip", 0x2026),
          Map.entry("trade", 0x2122));

  private HtmlEntities() {}

  /**
   * A character reference as it stands in a text.
   *
   * @param codePoint the character meant
   * @param end the code unit after its semicolon
   */
  record Entity(int codePoint, int end) {}

  /** The reference that begins with the {@code &} at this place, twice escaped or not. */
  static Optional<Entity> at(String text, int ampersand) {
    if (text.startsWith("&amp;", ampersand)) {
      Optional<Entity> inner = single(text, ampersand + 4);
      return inner.isPresent() ? inner : single(text, ampersand);
    }
    return single(text, ampersand);
  }

  private static Optional<Entity> single(String text, int before) {
    int limit = Math.min(text.length(), before + MAX_CHARS);
    int end = before + 1;
    while (end < limit && isNameChar(text.charAt(end))) {
      end++;
    }
    if (end >= limit || text.charAt(end) != ';' || end == before + 1) {
      return Optional.empty();
    }
    int after = end + 1;
    return codePoint(text.substring(before + 1, end)).map(code -> new Entity(code, after));
  }

  private static boolean isNameChar(char c) {
    return c == '#' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static Optional<Integer> codePoint(String name) {
    if (name.charAt(0) != '#') {
      return Optional.ofNullable(NAMED.get(name));
    }
    boolean isHex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    return number(name.substring(isHex ? 2 : 1), isHex ? 16 : 10).flatMap(HtmlEntities::valid);
  }

  private static Optional<Integer> number(String digits, int radix) {
    try {
      return Optional.of(Integer.parseInt(digits, radix));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> valid(int code) {
    if (code >= 0x80 && code <= 0x9F) {
      return Optional.of(new String(new byte[] {(byte) code}, WINDOWS_1252).codePointAt(0));
    }
    boolean isCharacter =
        Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF) && code > 0;
    return isCharacter ? Optional.of(code) : Optional.empty();
  }
}
