package id.netra.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a rule file beside the classes; lines that begin with "#" are remarks. */
final class RuleLines {
  private RuleLines() {}

  /** Each line of the file cut at its tabs. */
  static List<String[]> of(String name) {
    try (InputStream stream = open(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.strip().split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The rule file " + name + " cannot be read", e);
    }
  }

  private static InputStream open(String name) {
    InputStream stream = RuleLines.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("The rule file " + name + " is missing from the jar");
    }
    return stream;
  }
}
