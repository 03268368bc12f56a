package id.netra.figure;

/** How people took part. */
public enum EventMode implements Coded {
  /** Luring, tatap muka. */
  IN_PERSON("in_person"),
  /** Daring, virtual. */
  ONLINE("online"),
  /** Both. */
  HYBRID("hybrid");

  private final String code;

  EventMode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
