package id.netra.figure;

/** Types of neutrality event. */
public enum EventType implements Coded {
  /** Sosialisasi. */
  SOSIALISASI("sosialisasi"),
  /** Deklarasi. */
  DEKLARASI("deklarasi"),
  /** Ikrar. */
  IKRAR("ikrar"),
  /** Apel. */
  APEL("apel"),
  /** Rapat koordinasi. */
  RAKOR("rakor"),
  /** Bimbingan teknis. */
  BIMTEK("bimtek"),
  /** Penandatanganan pakta integritas or komitmen. */
  PENANDATANGANAN("penandatanganan");

  private final String code;

  EventType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
