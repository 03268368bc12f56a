package id.netra.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One event and who took part, as a reader sees it.
 *
 * @param type type of event
 * @param date day on which it took place
 * @param region where
 * @param organiser who held it
 * @param participants its total, or a bound below it
 * @param roles participants by role
 * @param verdict whether the roles add up to the total
 * @param details its place in codes, and how far its sum is off
 * @param urls articles that report it
 */
public record EventLine(
    String type,
    Optional<LocalDate> date,
    Optional<String> region,
    Optional<String> organiser,
    OptionalLong participants,
    List<RoleCount> roles,
    Optional<String> verdict,
    Details details,
    List<String> urls) {

  /** Participants of one role. */
  public record RoleCount(String role, long count) {}

  /** What places an event: its id, venue, code of its region, and the fault of its sum. */
  public record Details(
      String id, Optional<String> place, Optional<String> regionCode, OptionalLong difference) {}
}
