package id.netra.figure;

/** What one of the count is. */
public enum FigureUnit implements Coded {
  /** A person: "183 ASN". */
  PERSON("person"),
  /** A case: "805 kasus". */
  CASE("case"),
  /** A filing: "403 laporan". */
  REPORT("report"),
  /** A recommendation: "314 rekomendasi". */
  RECOMMENDATION("recommendation"),
  /** An area: "9 provinsi". */
  REGION("region"),
  /** Anything else. */
  OTHER("other");

  private final String code;

  FigureUnit(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
