package id.netra.theme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What happened to a theme on one night.
 *
 * @param night the logical night
 * @param change continued, born, split_from, merged_into, retired
 * @param otherThemeId the other theme of a split or merge
 * @param sharedRatio articles in common over the articles of either, as of this night
 */
record LineageEntry(
    LocalDate night, String change, Optional<String> otherThemeId, OptionalDouble sharedRatio) {
  boolean isSameEvent(LineageEntry other) {
    return night.equals(other.night) && change.equals(other.change);
  }
}
