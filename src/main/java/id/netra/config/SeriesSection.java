package id.netra.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import id.netra.series.Ruling;
import id.netra.series.Ruling.Action;
import id.netra.series.Ruling.Correction;
import id.netra.series.SeriesSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the section {@code series}, with the decisions of analysts. */
final class SeriesSection {
  private static final String OVERRIDES = "overrides";
  private static final Set<String> KNOWN =
      Set.of("merge", "reject", "set", "key", "value", "by", "reason");

  private SeriesSection() {}

  static SeriesSettings of(Config section) {
    return new SeriesSettings(
        section.getInt("same-as-of-days"),
        section.getInt("near-days"),
        section.getInt("restatement-days"),
        section.getInt("grace-days"),
        section.getInt("whole-mentions"),
        rulings(section.getList(OVERRIDES)));
  }

  private static List<Ruling> rulings(ConfigList list) {
    List<Ruling> rulings = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      try {
        rulings.add(ruling(list.get(i)));
      } catch (IllegalArgumentException | ConfigException e) {
        throw new IllegalArgumentException(
            String.format(Locale.ROOT, "series.%s, entry %d: %s", OVERRIDES, i + 1, e.getMessage()),
            e);
      }
    }
    return rulings;
  }

  private static Ruling ruling(ConfigValue value) {
    if (value.valueType() != ConfigValueType.OBJECT) {
      throw new IllegalArgumentException(
          "it is no entry; write for instance { reject: ID, by: ANALYST, reason: WHY }");
    }
    Config entry = ((ConfigObject) value).toConfig();
    requireKnown(entry);
    Action action = action(entry);
    return new Ruling(
        action,
        action == Action.MERGE
            ? entry.getStringList("merge")
            : List.of(entry.getString(action.name().toLowerCase(Locale.ROOT))),
        action == Action.SET
            ? Optional.of(new Correction(text(entry, "key"), text(entry, "value")))
            : Optional.empty(),
        text(entry, "by"),
        text(entry, "reason"));
  }

  private static void requireKnown(Config entry) {
    entry.root().keySet().stream()
        .filter(key -> !KNOWN.contains(key))
        .sorted()
        .findFirst()
        .ifPresent(
            key -> {
              throw new IllegalArgumentException(
                  "there is no " + ConfigUtil.quoteString(key) + " in an override");
            });
  }

  private static Action action(Config entry) {
    List<Action> named =
        List.of(Action.values()).stream()
            .filter(action -> entry.hasPath(action.name().toLowerCase(Locale.ROOT)))
            .toList();
    if (named.size() != 1) {
      throw new IllegalArgumentException("it needs exactly one of merge, reject, set");
    }
    return named.get(0);
  }

  private static String text(Config entry, String key) {
    return entry.hasPath(key) ? entry.getString(key) : "";
  }
}
