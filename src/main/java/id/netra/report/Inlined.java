package id.netra.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A script or style that stands in the page itself, admitted by its hash alone.
 *
 * @param element script or style
 * @param text what stands between its tags
 */
record Inlined(String element, String text) {
  Inlined {
    if (text.contains("</" + element)) {
      throw new IllegalArgumentException("A " + element + " of the page would end itself.");
    }
  }

  /** Its source in a content security policy. */
  String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  String html() {
    return "<" + element + ">" + text + "</" + element + ">";
  }
}
