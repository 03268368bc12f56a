package id.netra.text;

/** Where the year of a date comes from. */
public enum YearBasis {
  /** Written with the date: "14 November 2024". */
  STATED,
  /** The only year near the evidence in which the weekday is right: "Jumat (25/8)" gives 2023. */
  INFERRED_BY_WEEKDAY,
  /** The year that lies nearest to the publication or to the other dates of the article. */
  INFERRED_FROM_ARTICLE,
  /** Counted from the publication date: "kemarin", "Kamis pekan lalu". */
  RELATIVE
}
