package id.netra.theme;

import id.netra.text.RuleFile;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Word lists of this package: one group a line, its name, a colon, the words. */
final class WordLists {
  private WordLists() {}

  /** The words of every group of the file, by the name of the group. */
  static Map<String, Set<String>> of(String file) {
    return RuleFile.lines(WordLists.class, file).stream()
        .map(line -> line.split(": ", 2))
        .collect(Collectors.toMap(parts -> parts[0], parts -> Set.of(parts[1].split(" +"))));
  }
}
