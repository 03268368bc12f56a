package id.netra.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A short hash that is the same on every machine and in every run; the stuff that ids are made of.
 *
 * <p>The first 128 bits of SHA-256 over the parts as UTF-8, separated by U+001F, in 32 hexadecimal
 * digits. {@code of("a", "b")} and {@code of("ab")} differ.
 */
public final class StableHash {
  private static final String SEPARATOR = "\u001F";
  private static final int BYTES = 16;

  private StableHash() {}

  /** The hash of the parts in their order. */
  public static String of(String... parts) {
    byte[] digest = sha256().digest(String.join(SEPARATOR, parts).getBytes(UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256, this one does not", e);
    }
  }
}
