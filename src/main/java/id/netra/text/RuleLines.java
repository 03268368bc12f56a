package id.netra.text;

import java.util.List;

/** The lines of a rule file beside the classes; lines that begin with "#" are remarks. */
final class RuleLines {
  private RuleLines() {}

  /** Each line of the file cut at its tabs. */
  static List<String[]> of(String name) {
    return RuleFile.lines(RuleLines.class, name).stream()
        .map(line -> line.strip().split("\t"))
        .toList();
  }
}
