package id.netra.reconcile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One report on one civil servant, without a name, as an export of BKN's reporting application has
 * it.
 *
 * @param line line of the file
 * @param reported day of the report
 * @param regionCode where
 * @param violationType kode_etik, disiplin or pidana
 * @param stage received, in_process, proven or stopped
 * @param isSanctioned whether a sanction was imposed
 * @param periodCode election that it belongs to, if the record says so
 * @param reportingBody whose record it is
 */
record CaseRecord(
    int line,
    LocalDate reported,
    Optional<String> regionCode,
    Optional<String> violationType,
    String stage,
    boolean isSanctioned,
    Optional<String> periodCode,
    String reportingBody) {}
