package id.netra.figure;

import id.netra.text.Region;
import java.util.Optional;

/**
 * When, where and by whom a figure was counted.
 *
 * @param period the election or year that the count is about, never the day of publication
 * @param asOf the day up to which a running count goes, if stated
 * @param region the place counted
 * @param regionBasis where the region comes from
 * @param reportingBody whose count it is, if named
 * @param statedBy office of the speaker, never a name
 */
public record Scope(
    Optional<Period> period,
    Optional<AsOf> asOf,
    Optional<Region> region,
    RegionBasis regionBasis,
    Optional<String> reportingBody,
    Optional<String> statedBy) {

  /** This scope with what it leaves open taken from another statement of the same fact. */
  Scope completedBy(Scope other) {
    boolean isPlaceOpen = regionBasis == RegionBasis.UNSAID;
    return new Scope(
        period.or(other::period),
        asOf.or(other::asOf),
        isPlaceOpen ? other.region : region,
        isPlaceOpen ? other.regionBasis : regionBasis,
        reportingBody.or(other::reportingBody),
        statedBy.or(other::statedBy));
  }

  /**
   * An election or a year.
   *
   * @param label as a reader would print it: "Pilkada 2020"
   * @param code its code: PILKADA-2020
   */
  public record Period(String label, String code) {}
}
