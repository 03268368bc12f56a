package id.netra.figure;

/** What the arithmetic of a total and its parts says. */
public enum BreakdownVerdict implements Coded {
  /** The parts give the total. */
  ADDS_UP("adds_up"),
  /** The parts fall short and one is not listed. */
  PART_MISSING("part_missing"),
  /** The parts exceed the total and their classes are not exclusive. */
  CLASSES_OVERLAP("classes_overlap"),
  /** One number is the other with two digits exchanged. */
  DIGIT_SWAP("digit_swap"),
  /** A printed share does not fit the numbers. */
  PERCENT_MISMATCH("percent_mismatch"),
  /** Anything else. */
  UNEXPLAINED("unexplained");

  private final String code;

  BreakdownVerdict(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
