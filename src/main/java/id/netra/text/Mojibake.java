package id.netra.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * UTF-8 that was read as Windows-1252, repaired only where nothing else can be meant.
 *
 * <p>{@code â€œNetralitas ASN} is a quotation mark before "Netralitas". Taken as certain: the
 * three-character forms of punctuation and signs (U+2000 to U+22FF), the two-character forms whose
 * second character is no letter, and {@code â€} where its last byte was lost.
 */
final class Mojibake {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int NO_BYTE = 0x3F;

  private Mojibake() {}

  /**
   * A repaired character.
   *
   * @param repaired the character meant
   * @param end the code unit after the wrong ones
   */
  record Repair(char repaired, int end) {}

  /** The repair of what begins at this place. */
  static Optional<Repair> at(String text, int start) {
    return switch (text.charAt(start)) {
      case 'Â', 'Ã' -> ofTwo(text, start);
      case 'â' -> ofThree(text, start);
      default -> Optional.empty();
    };
  }

  private static Optional<Repair> ofTwo(String text, int start) {
    if (start + 1 >= text.length()) {
      return Optional.empty();
    }
    char second = text.charAt(start + 1);
    if (Character.isLetter(second) || second < 0x80) {
      return Optional.empty();
    }
    return decoded(text, start, start + 2);
  }

  private static Optional<Repair> ofThree(String text, int start) {
    if (start + 3 <= text.length()) {
      Optional<Repair> whole =
          decoded(text, start, start + 3)
              .filter(repair -> repair.repaired() >= 0x2000 && repair.repaired() < 0x2300);
      if (whole.isPresent()) {
        return whole;
      }
    }
    return text.startsWith("â€", start) ? lostLastByte(text, start) : Optional.empty();
  }

  private static Optional<Repair> lostLastByte(String text, int start) {
    int end = start + 2;
    if (end < text.length() && (text.charAt(end) == 0x9D || text.charAt(end) == 0xFFFD)) {
      return Optional.of(new Repair('”', end + 1));
    }
    return Optional.of(new Repair('”', end));
  }

  private static Optional<Repair> decoded(String text, int start, int end) {
    byte[] bytes = new byte[end - start];
    for (int i = start; i < end; i++) {
      bytes[i - start] = (byte) windowsByte(text.charAt(i));
    }
    String decoded = new String(bytes, UTF_8);
    boolean isOne = decoded.length() == 1 && decoded.charAt(0) != 0xFFFD;
    return isOne ? Optional.of(new Repair(decoded.charAt(0), end)) : Optional.empty();
  }

  private static int windowsByte(char c) {
    if (c >= 0x80 && c <= 0xFF) {
      return c;
    }
    byte[] encoded = String.valueOf(c).getBytes(WINDOWS_1252);
    return encoded.length == 1 ? encoded[0] & 0xFF : NO_BYTE;
  }
}
