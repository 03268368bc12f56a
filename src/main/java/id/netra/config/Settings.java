package id.netra.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValueFactory;
import id.netra.dedup.DedupSettings;
import id.netra.figure.FigureSettings;
import id.netra.series.SeriesSettings;
import id.netra.storage.CorpusSettings;
import id.netra.theme.ThemeSettings;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All settings of a run, checked.
 *
 * <p>{@code reference.conf} gives every key with its meaning, unit and range; a settings file
 * overrides it, and single keys override both. A key that {@code reference.conf} does not know is
 * refused, except those of Spark itself ({@code spark.…}).
 *
 * @param corpus reading of articles
 * @param dedup search for copies
 * @param figure extraction of figures
 * @param series observations and series
 * @param theme themes
 * @param reportLanguage language of the nightly report, id or en
 * @param sparkKeys what is handed to Spark as it is
 * @param json all of it as JSON, for the record of the run
 */
public record Settings(
    CorpusSettings corpus,
    DedupSettings dedup,
    FigureSettings figure,
    SeriesSettings series,
    ThemeSettings theme,
    String reportLanguage,
    Map<String, String> sparkKeys,
    String json) {

  private static final String SPARK = "spark";

  /** The settings without a file or overrides. */
  public static Settings defaults() {
    return of(Optional.empty(), List.of());
  }

  /**
   * The settings of a file and of single {@code key=value} overrides, the later ones stronger.
   *
   * @throws SettingsException naming the key, its value and what it can be
   */
  public static Settings of(Optional<File> file, List<String> overrides) {
    Config reference = reference();
    try {
      Config given = file.map(Settings::parsed).orElse(ConfigFactory.empty());
      for (String override : overrides) {
        given = overridden(override).withFallback(given);
      }
      requireKnown(given, reference);
      return checked(given.withFallback(reference).resolve());
    } catch (ConfigException e) {
      throw new SettingsException("Impossible setting: " + firstLine(e), e);
    } catch (IllegalArgumentException e) {
      throw new SettingsException("Impossible setting: " + e.getMessage(), e);
    }
  }

  private static Settings checked(Config config) {
    return new Settings(
        new CorpusSettings(config.getInt("ingest.max-record-bytes")),
        dedup(config.getConfig("dedup")),
        new FigureSettings(config.getDouble("figure.review-below")),
        SeriesSection.of(config.getConfig("series")),
        ThemeSection.of(config.getConfig("theme")),
        oneOf(config, "report.language", List.of("id", "en")),
        sparkKeys(config),
        config.withoutPath(SPARK).root().render(ConfigRenderOptions.concise()));
  }

  private static String oneOf(Config config, String key, List<String> codes) {
    String value = config.getString(key);
    if (!codes.contains(value)) {
      throw new IllegalArgumentException(key + " is " + value + "; it can be one of " + codes);
    }
    return value;
  }

  private static DedupSettings dedup(Config section) {
    return new DedupSettings(
        section.getDouble("min-jaccard"),
        section.getDouble("min-containment"),
        section.getDouble("min-coverage"),
        section.getInt("window-days"),
        section.getInt("bands"),
        section.getInt("rows"),
        section.getInt("bucket-cap"),
        section.getInt("in-memory-articles"));
  }

  private static Config reference() {
    return ConfigFactory.parseResources(Settings.class.getClassLoader(), "reference.conf");
  }

  private static Config parsed(File file) {
    if (!file.isFile()) {
      throw new SettingsException(
          "There is no settings file at " + file + ". Check the path given with --config.");
    }
    return ConfigFactory.parseFile(file, ConfigParseOptions.defaults().setAllowMissing(false));
  }

  private static Config overridden(String override) {
    int equals = override.indexOf('=');
    if (equals < 1) {
      throw new SettingsException(
          "--set " + override + " is no setting. Write key=value, for instance theme.k=6.");
    }
    String key = override.substring(0, equals).strip();
    Object value = override.substring(equals + 1).strip();
    return ConfigFactory.empty().withValue(key, ConfigValueFactory.fromAnyRef(value));
  }

  private static void requireKnown(Config given, Config reference) {
    String unknown =
        given.withoutPath(SPARK).entrySet().stream()
            .map(Map.Entry::getKey)
            .filter(key -> !reference.hasPath(key))
            .sorted()
            .collect(Collectors.joining(", "));
    if (!unknown.isEmpty()) {
      throw new SettingsException(
          "There is no setting " + unknown + ". Every key is explained in reference.conf.");
    }
  }

  private static Map<String, String> sparkKeys(Config config) {
    return config.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(SPARK + "."))
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, entry -> String.valueOf(entry.getValue().unwrapped())));
  }

  private static String firstLine(ConfigException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("The settings are unreadable");
  }
}
