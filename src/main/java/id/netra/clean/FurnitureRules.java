package id.netra.clean;

import id.netra.table.RowIds;
import id.netra.text.RuleFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The furniture rules of {@code furniture.tsv}, in their order. */
final class FurnitureRules {
  static final String RESOURCE = "furniture.tsv";
  private static final int FIELDS = 5;
  private static final CueIndex CUES = new CueIndex();
  private static final Map<String, String> PARTS = new LinkedHashMap<>();
  private static final Map<FurnitureScope, List<FurnitureRule>> BY_SCOPE = load();
  private static final Pattern COUNT = Pattern.compile(expanded("{COUNT}"));

  private FurnitureRules() {}

  /** The rules of one scope, in the order of the file. */
  static List<FurnitureRule> of(FurnitureScope scope) {
    return BY_SCOPE.getOrDefault(scope, List.of());
  }

  /** All rules. */
  static List<FurnitureRule> all() {
    return BY_SCOPE.values().stream().flatMap(List::stream).toList();
  }

  /** Whether a line counts people or cases, by the part COUNT of the rule file. */
  static boolean counts(String line) {
    return COUNT.matcher(line).find();
  }

  /** The numbers of the cues that stand in a line of lower-case words. */
  static BitSet cuesIn(String lowerCaseLine) {
    return CUES.in(lowerCaseLine);
  }

  /** The hash of the rule files: what the version of the cleaner is tied to. */
  static String hash() {
    return RowIds.of(
        RuleFile.text(FurnitureRules.class, RESOURCE),
        RuleFile.text(Outlets.class, Outlets.RESOURCE));
  }

  private static Map<FurnitureScope, List<FurnitureRule>> load() {
    Map<FurnitureScope, List<FurnitureRule>> rules = new EnumMap<>(FurnitureScope.class);
    for (String line : RuleFile.lines(FurnitureRules.class, RESOURCE)) {
      String[] fields = line.split("\t", -1);
      if (line.startsWith("$")) {
        PARTS.put("{" + fields[0].substring(1) + "}", expanded(fields[1]));
      } else {
        FurnitureRule rule = rule(fields);
        rules.computeIfAbsent(rule.scope(), s -> new ArrayList<>()).add(rule);
      }
    }
    return rules;
  }

  private static FurnitureRule rule(String[] fields) {
    if (fields.length != FIELDS) {
      throw new IllegalStateException(
          RESOURCE + ": a rule has 5 fields, not " + fields.length + ": " + fields[0]);
    }
    return new FurnitureRule(
        fields[0],
        FurnitureScope.of(fields[1]),
        CUES.numbersOf(fields[2].equals("-") ? List.of() : Arrays.asList(fields[2].split("\\|"))),
        Pattern.compile(expanded(fields[3])),
        fields[4]);
  }

  private static String expanded(String pattern) {
    String expanded = pattern;
    for (Map.Entry<String, String> part : PARTS.entrySet()) {
      expanded = expanded.replace(part.getKey(), part.getValue());
    }
    return expanded;
  }
}
