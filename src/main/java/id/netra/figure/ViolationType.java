package id.netra.figure;

/** Kind of violation in law. */
public enum ViolationType implements Coded {
  /** Code of ethics. */
  KODE_ETIK("kode_etik"),
  /** Discipline. */
  DISIPLIN("disiplin"),
  /** Criminal law. */
  PIDANA("pidana");

  private final String code;

  ViolationType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
