package id.netra.figure;

import id.netra.text.RuleFile;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of a rule file: its id, its attributes and its phrases, parted by tabs.
 *
 * @param id the name of the rule, such as {@code noun.kasus}
 * @param attributes what the file says about the phrases
 * @param phrases the phrases, in lower case
 */
record Rule(String id, Map<String, String> attributes, List<String> phrases) {

  /** The rules of a file in their order. */
  static List<Rule> of(String file) {
    return RuleFile.lines(Rule.class, file).stream().map(Rule::parsed).toList();
  }

  private static Rule parsed(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 3) {
      throw new IllegalStateException("A rule has id, attributes and phrases: " + line);
    }
    return new Rule(fields[0], attributes(fields[1]), List.of(fields[2].split("\\|", -1)));
  }

  private static Map<String, String> attributes(String field) {
    Map<String, String> attributes = new HashMap<>();
    Arrays.stream(field.split(" (?=[a-z_]+=)", -1))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> attributes.put(pair[0], pair[1]));
    return Collections.unmodifiableMap(attributes);
  }
}
