package id.netra.text;

/** How finely a text dates something. */
public enum DatePrecision {
  /** A day: "14 November 2024". */
  DAY,
  /** A month: "akhir Oktober 2020". */
  MONTH,
  /** A year: "sepanjang tahun 2022". */
  YEAR
}
