package id.netra.figure;

/** Who is counted or accused. */
public enum Population implements Coded {
  /** Civil servants, PPPK among them. */
  ASN("asn"),
  /** Village heads and their staff. */
  KEPALA_DESA("kepala_desa"),
  /** Soldiers and police. */
  TNI_POLRI("tni_polri"),
  /** Honorary staff. */
  HONORER("honorer"),
  /** Election officials. */
  PENYELENGGARA("penyelenggara"),
  /** Several of these together. */
  MIXED("mixed"),
  /** Anyone else. */
  OTHER("other");

  private final String code;

  Population(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
