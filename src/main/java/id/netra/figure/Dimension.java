package id.netra.figure;

/** Axis along which a total is broken down. */
public enum Dimension implements Coded {
  /** Temuan or laporan. */
  SOURCE("source"),
  /** What became of it. */
  OUTCOME("outcome"),
  /** Form of violation. */
  FORM("form"),
  /** Stage of the election. */
  STAGE("stage"),
  /** Area. */
  REGION("region"),
  /** Office of the people. */
  ROLE("role"),
  /** Sanction. */
  SANCTION("sanction"),
  /** Period of time. */
  TIME("time"),
  /** Laki-laki, perempuan. */
  GENDER("gender"),
  /** Agency or institution. */
  UNIT("unit"),
  /** Luring, daring. */
  MODE("mode");

  private final String code;

  Dimension(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
