package id.netra.figure;

/** How the date of an event is known. */
public enum DateBasis implements Coded {
  /** Day, month and year are printed. */
  STATED("stated"),
  /** The weekday gives the year: "Jumat (25/8)". */
  INFERRED_BY_WEEKDAY("inferred_by_weekday"),
  /** Counted from the publication: "kemarin". */
  RELATIVE("relative"),
  /** Taken from the publication. */
  PUBLISHED("published"),
  /** Not known. */
  NONE("none");

  private final String code;

  DateBasis(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
