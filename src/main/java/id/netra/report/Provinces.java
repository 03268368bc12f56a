package id.netra.report;

import java.util.Optional;

/** Provinces by the code of a place in them: 33.17 lies in 33, Jawa Tengah. */
final class Provinces {
  private static final String KEY = "province.";
  private static final int CODE_CHARS = 2;

  private Provinces() {}

  /** Code of the province of a place. */
  static Optional<String> code(String regionCode) {
    return regionCode.length() < CODE_CHARS
        ? Optional.empty()
        : Optional.of(regionCode.substring(0, CODE_CHARS));
  }

  /** Name of a province from its own code. */
  static Optional<String> name(String code, ReportWords words) {
    String name = words.of(KEY + code);
    return name.startsWith(KEY) ? Optional.empty() : Optional.of(name);
  }

  /** Name of a place: of a province in both languages, of a regency as it is. */
  static Bilingual named(String code, String name) {
    return Bilingual.of(words -> name(code, words).orElse(name));
  }

  static Bilingual name(String code) {
    return Bilingual.of(words -> name(code, words).orElse(code));
  }
}
