package id.netra.theme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Word lists of this package: one group a line, its name, a colon, the words. */
final class WordLists {
  private WordLists() {}

  /** The words of every group of the file, by the name of the group. */
  static Map<String, Set<String>> of(String file) {
    try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(": ", 2))
          .collect(Collectors.toMap(parts -> parts[0], parts -> Set.of(parts[1].split(" +"))));
    } catch (IOException e) {
      throw new UncheckedIOException("The word list " + file + " cannot be read", e);
    }
  }
}
