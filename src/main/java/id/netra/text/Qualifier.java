package id.netra.text;

/**
 * How firmly a text states a number.
 *
 * <p>"sekitar 50 peserta" is {@link #ABOUT}, "lebih dari 200" is {@link #AT_LEAST}, "maksimal 30"
 * is {@link #AT_MOST}; "hanya 12" and "baru 99" are {@link #EXACT}.
 */
public enum Qualifier {
  /** The number itself, nothing hedged. */
  EXACT("exact"),
  /** Near the number: sekitar, kurang lebih, hampir, N-an, vague words. */
  ABOUT("about"),
  /** The number or more: lebih dari, setidaknya, minimal, N lebih. */
  AT_LEAST("at_least"),
  /** The number or less: tidak lebih dari, maksimal. */
  AT_MOST("at_most");

  private final String code;

  Qualifier(String code) {
    this.code = code;
  }

  /** The word used in tables, such as {@code at_least}. */
  public String code() {
    return code;
  }
}
