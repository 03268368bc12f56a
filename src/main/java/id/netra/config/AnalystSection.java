package id.netra.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import id.netra.theme.AnalystRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code theme.analyst}, which the file {@code conf/themes.conf} fills. */
final class AnalystSection {
  private static final Set<String> KEYS = Set.of("rename", "merge", "into", "split", "by", "label");

  private AnalystSection() {}

  static AnalystRules of(Config section) {
    List<AnalystRules.Rename> renames = new ArrayList<>();
    List<AnalystRules.Merge> merges = new ArrayList<>();
    List<AnalystRules.Split> splits = new ArrayList<>();
    for (Config rule : rules(section)) {
      requireKnown(rule);
      if (rule.hasPath("rename")) {
        renames.add(new AnalystRules.Rename(text(rule, "rename"), text(rule, "label")));
      } else if (rule.hasPath("merge")) {
        merges.add(new AnalystRules.Merge(texts(rule, "merge"), text(rule, "into"), label(rule)));
      } else {
        splits.add(
            new AnalystRules.Split(text(rule, "split"), texts(rule, "by"), text(rule, "label")));
      }
    }
    return new AnalystRules(renames, merges, splits);
  }

  private static List<? extends Config> rules(Config section) {
    try {
      return section.getConfigList("analyst");
    } catch (ConfigException.WrongType e) {
      throw new IllegalArgumentException(
          "theme.analyst is no list of rules such as { rename: ID, label: \"…\" }", e);
    }
  }

  private static void requireKnown(Config rule) {
    Set<String> unknown = new TreeSet<>(rule.root().keySet());
    unknown.removeAll(KEYS);
    long actions =
        List.of("rename", "merge", "split").stream().filter(rule.root()::containsKey).count();
    if (!unknown.isEmpty() || actions != 1) {
      throw new IllegalArgumentException(
          "theme.analyst: the rule with the keys "
              + new TreeSet<>(rule.root().keySet())
              + " is none of { rename, label }, { merge, into, label }, { split, by, label }");
    }
  }

  private static Optional<String> label(Config rule) {
    return rule.hasPath("label") ? Optional.of(text(rule, "label")) : Optional.empty();
  }

  private static String text(Config rule, String key) {
    return rule.hasPath(key) ? rule.getString(key).strip() : "";
  }

  private static List<String> texts(Config rule, String key) {
    if (!rule.hasPath(key)) {
      return List.of();
    }
    try {
      return rule.getStringList(key).stream().map(String::strip).toList();
    } catch (ConfigException.WrongType e) {
      throw new IllegalArgumentException(
          "theme.analyst: " + key + " must be a list, for instance [\"a\", \"b\"]", e);
    }
  }
}
