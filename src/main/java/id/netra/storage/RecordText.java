package id.netra.storage;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes of a record as text: strict UTF-8, and what counts as blank. */
final class RecordText {
  private static final int PREFIX_CHARS = 200;

  private RecordText() {}

  /** The text, or nothing if the bytes are not UTF-8; a byte order mark is dropped. */
  static Optional<String> decode(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether a reader would see nothing: only spaces of any sort and invisible characters. */
  static boolean isBlank(String text) {
    return text.codePoints().allMatch(RecordText::isInvisible);
  }

  static boolean isBinary(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  static CorpusRecord.Rejected rejected(long index, RejectionReason reason, byte[] bytes) {
    return rejected(index, reason, "", bytes);
  }

  static CorpusRecord.Rejected rejected(
      long index, RejectionReason reason, String cause, byte[] bytes) {
    String detail =
        cause.isEmpty() ? reason.explanation() : reason.explanation() + " (" + cause + ")";
    return new CorpusRecord.Rejected(index, reason, detail, prefix(bytes));
  }

  private static String prefix(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, 4 * PREFIX_CHARS), StandardCharsets.UTF_8);
    StringBuilder printable = new StringBuilder();
    head.codePoints()
        .limit(PREFIX_CHARS)
        .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private static boolean isInvisible(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.FORMAT;
  }
}
