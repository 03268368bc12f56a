package id.netra.config;

import com.typesafe.config.Config;
import id.netra.theme.ClusteringAlgorithm;
import id.netra.theme.RetrainPolicy;
import id.netra.theme.Stemming;
import id.netra.theme.TermSettings;
import id.netra.theme.ThemeSettings;
import java.util.OptionalInt;

/** Reads the section {@code theme}. */
final class ThemeSection {
  private static final String AUTO = "auto";

  private ThemeSection() {}

  static ThemeSettings of(Config section) {
    return new ThemeSettings(
        k(section),
        section.getInt("min-k"),
        section.getInt("max-k"),
        ClusteringAlgorithm.of(section.getString("algorithm")),
        section.getLong("seed"),
        section.getInt("starts"),
        section.getInt("dimensions"),
        section.getInt("sample-articles"),
        terms(section),
        section.getDouble("far-ratio"),
        section.getDouble("keep-ratio"),
        section.getDouble("match-ratio"),
        new RetrainPolicy(
            section.getInt("retrain-days"),
            section.getDouble("retrain-growth-ratio"),
            section.getDouble("retrain-without-theme-rise"),
            section.getDouble("retrain-similarity-ratio")),
        AnalystSection.of(section));
  }

  private static TermSettings terms(Config section) {
    return new TermSettings(
        section.getInt("min-articles"),
        section.getDouble("min-article-ratio"),
        section.getDouble("max-article-ratio"),
        section.getInt("max-terms"),
        section.getDouble("place-weight"),
        Stemming.of(section.getString("stemming")));
  }

  private static OptionalInt k(Config section) {
    String k = section.getString("k");
    if (k.equalsIgnoreCase(AUTO)) {
      return OptionalInt.empty();
    }
    if (!k.matches("\\d{1,9}")) {
      throw new IllegalArgumentException(
          "theme.k is " + k + "; it can be auto or a number from 1 to 1000");
    }
    return OptionalInt.of(Integer.parseInt(k));
  }
}
