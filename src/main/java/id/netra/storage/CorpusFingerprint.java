package id.netra.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells without reading a file whether a corpus may have changed: a hash over path, size and time
 * of change of every file.
 */
public final class CorpusFingerprint {
  private static final String GLOB_OR_SCHEME = ".*([*?\\[\\]{}]|://).*";

  private CorpusFingerprint() {}

  /** The fingerprint; absent where it cannot be told cheaply (globs, other file systems). */
  public static Optional<String> of(List<String> paths) {
    if (paths.stream().anyMatch(path -> path.matches(GLOB_OR_SCHEME))) {
      return Optional.empty();
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String path : paths) {
        addFilesBelow(Path.of(path), digest);
      }
      return Optional.of(HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      return Optional.empty();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static void addFilesBelow(Path path, MessageDigest digest) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String line =
            String.format(
                Locale.ROOT,
                "%s %d %s\n",
                file.toAbsolutePath().normalize(),
                Files.size(file),
                Files.getLastModifiedTime(file));
        digest.update(line.getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
