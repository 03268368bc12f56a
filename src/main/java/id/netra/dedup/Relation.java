package id.netra.dedup;

import java.util.Locale;

/** How an article stands to the original of its group. */
enum Relation {
  /** It is the original. */
  ORIGINAL,
  /** The same words in the same order. */
  EXACT,
  /** Rewritten, cut or extended. */
  NEAR,
  /** A short piece of a long article. */
  EXCERPT;

  /** The relation with that code. */
  static Relation of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** The code that stands in the table. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
