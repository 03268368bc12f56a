package id.netra.series;

/** How a statement came to its observation. */
enum KeyBasis {
  /** It bears the whole key itself. */
  STATED("stated"),
  /** Its article or copies of it bear the rest. */
  ARTICLE("article"),
  /** It leaves parts out, and can mean one observation only. */
  MATCHED("matched"),
  /** It leaves parts out that nobody supplies. */
  OPEN("open"),
  /** An analyst put it there. */
  REVIEWED("reviewed");

  private final String code;

  KeyBasis(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
