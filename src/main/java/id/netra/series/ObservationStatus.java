package id.netra.series;

/** What an observation is to its series, in the sense of SDMX. */
enum ObservationStatus {
  /** The first of its series. */
  FIRST("first"),
  /** Later, and another value; larger where the count can only grow. */
  UPDATE("update"),
  /** Later and smaller, where the count can only grow. */
  CORRECTION("correction"),
  /** Another value for a day for which one was printed before. */
  CONFLICT("conflict"),
  /** An old total, printed when a later one was known or long after its day. */
  RESTATEMENT("restatement");

  private final String code;

  ObservationStatus(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
