package id.netra.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the rule files and word lists that lie beside a class; "#" opens a remark. */
public final class RuleFile {
  private RuleFile() {}

  /** The whole file. */
  public static String text(Class<?> beside, String name) {
    try (InputStream file = beside.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(
            "The rule file " + name + " is not on the class path; rebuild the jar.");
      }
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The rule file " + name + " cannot be read", e);
    }
  }

  /** The lines that are neither blank nor remarks. */
  public static List<String> lines(Class<?> beside, String name) {
    return text(beside, name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
