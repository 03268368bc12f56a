package id.netra.clean;

import java.util.Locale;

/** Where a day of publication comes from, best first. */
public enum DateSource {
  /** The field that came with the article. */
  DECLARED,
  /** The address: {@code /2020/10/06/}. */
  URL,
  /** The date line of the page or the dateline of the article. */
  DATELINE,
  /** The newest full date of the first paragraphs. */
  TEXT,
  /** A date without a year, whose weekday fits only one: "Jumat (25/8)". */
  INFERRED_BY_WEEKDAY,
  /** Nowhere. */
  NONE;

  /** The code that stands in the table. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
