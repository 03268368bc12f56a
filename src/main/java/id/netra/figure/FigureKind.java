package id.netra.figure;

/**
 * What a figure counts: "805 kasus" are violation cases, "diikuti 112 peserta" are participants.
 */
public enum FigureKind implements Coded {
  /** Incidents, alleged to proven: "mencapai 805 kasus". */
  VIOLATION_CASES("violation_cases"),
  /** Filings and findings: "32 temuan dan 8 laporan". */
  REPORTS("reports"),
  /** People accused, examined or proven: "183 ASN terbukti melanggar". */
  REPORTED_PERSONS("reported_persons"),
  /** People on whom a sanction was imposed: "97 di antaranya disanksi PPK". */
  SANCTIONED_PERSONS("sanctioned_persons"),
  /** Matters passed on: "324 diteruskan ke KASN". */
  RECOMMENDATIONS("recommendations"),
  /** Matters stopped: "39 laporan dihentikan". */
  DISMISSED_CASES("dismissed_cases"),
  /** People attending an event: "dihadiri 27 kepala daerah". */
  PARTICIPANTS("participants"),
  /** A part of one attendance: "60 orang Sekretaris". */
  PARTICIPANTS_BREAKDOWN("participants_breakdown"),
  /** Staff of a region, agency or profession: "64.135 ASN di DKI". */
  WORKFORCE("workforce"),
  /** Administrative areas: "224 kabupaten". */
  REGIONS("regions"),
  /** Any other count that could be mistaken for one of these: voters, candidates, predictions. */
  OTHER_COUNT("other_count");

  private final String code;

  FigureKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether this is one of the nine kinds counted as statistics. */
  public boolean isCounting() {
    return this != REGIONS && this != OTHER_COUNT;
  }

  /** Whether this kind counts violations or what became of them. */
  public boolean isViolation() {
    return switch (this) {
      case VIOLATION_CASES,
          REPORTS,
          REPORTED_PERSONS,
          SANCTIONED_PERSONS,
          RECOMMENDATIONS,
          DISMISSED_CASES ->
          true;
      default -> false;
    };
  }

  /** Whether this kind counts people at an event. */
  public boolean isAttendance() {
    return this == PARTICIPANTS || this == PARTICIPANTS_BREAKDOWN;
  }
}
