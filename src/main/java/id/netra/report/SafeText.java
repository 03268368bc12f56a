package id.netra.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes text from articles harmless, whatever it holds. */
final class SafeText {
  private static final int MOST_ADDRESS_CHARS = 2048;

  private SafeText() {}

  /**
   * The text without control and direction characters and halves of characters, which could hide or
   * turn what stands on the page.
   */
  static String cleaned(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().filter(SafeText::isShown).forEach(safe::appendCodePoint);
    return safe.toString();
  }

  /** The address if it is one of the web: http or https, with a host. */
  static Optional<String> webAddress(String address) {
    String cleaned = cleaned(address).strip();
    String lower = cleaned.toLowerCase(Locale.ROOT);
    boolean isWeb = lower.startsWith("https://") || lower.startsWith("http://");
    boolean isOneWord = cleaned.chars().noneMatch(Character::isWhitespace);
    boolean hasHost = lower.indexOf("//") + 2 < lower.length();
    boolean isSane = cleaned.length() <= MOST_ADDRESS_CHARS;
    return isWeb && isOneWord && hasHost && isSane ? Optional.of(cleaned) : Optional.empty();
  }

  private static boolean isShown(int c) {
    if (c == '\n' || c == '\t') {
      return true;
    }
    int type = Character.getType(c);
    return !Character.isISOControl(c)
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }

  /** Escapes of JSON inside a script element: nothing in it can end the element. */
  static final class JsonEscapes extends CharacterEscapes {
    private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

    JsonEscapes() {
      for (char c : new char[] {'<', '>', '&', '\''}) {
        ascii[c] = CharacterEscapes.ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return c == 0x2028 || c == 0x2029
          ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", c))
          : null;
    }
  }
}
