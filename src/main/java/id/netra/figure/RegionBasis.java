package id.netra.figure;

/** Where the region of a figure comes from. */
public enum RegionBasis implements Coded {
  /** A place named with the count. */
  STATED_PLACE("stated_place"),
  /** The whole country, in words. */
  STATED_NATIONAL("stated_national"),
  /** From sentence, paragraph, lead or the issuing regional body. */
  INHERITED("inherited"),
  /** Not said. */
  UNSAID("unsaid");

  private final String code;

  RegionBasis(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
