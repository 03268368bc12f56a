package id.netra.figure;

/** How far a matter had come. */
public enum Stage implements Coded {
  /** Dugaan; also a bare "kasus", "pelanggaran", "dilaporkan". */
  ALLEGED("alleged"),
  /** Filings: masuk, diterima, temuan. */
  RECEIVED("received"),
  /** Masih diproses, diperiksa, belum ditindaklanjuti. */
  IN_PROCESS("in_process"),
  /** Selesai ditangani. */
  PROCESSED("processed"),
  /** Terbukti, divonis. */
  PROVEN("proven"),
  /** Diteruskan, direkomendasikan. */
  FORWARDED("forwarded"),
  /** Sanksi dijatuhkan. */
  IMPOSED("imposed"),
  /** Dihentikan, bukan pelanggaran. */
  STOPPED("stopped");

  private final String code;

  Stage(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
