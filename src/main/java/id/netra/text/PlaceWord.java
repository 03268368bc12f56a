package id.netra.text;

import java.util.List;
import java.util.Optional;

/** An entry of the dictionary of places: a name, a cue beside names, or a phrase to skip. */
sealed interface PlaceWord {

  /** What a cue says about the name that follows it; see {@code place_cues.csv}. */
  enum Role {
    AREA,
    LINK,
    OFFICE,
    BODY,
    AGENCY,
    VENUE,
    ELECTION,
    THING;

    /** Whether the name after it is part of an office's or institution's name. */
    boolean isOfBody() {
      return this == OFFICE || this == BODY || this == AGENCY;
    }

    /** Whether it counts only when capitalised, being too common a word otherwise. */
    boolean needsCapital() {
      return this == AGENCY || this == VENUE || this == THING;
    }

    /** Whether capitalised words may stand between it and the name. */
    boolean reachesFar() {
      return this == AGENCY || this == VENUE;
    }
  }

  /**
   * A name with the areas that bear it.
   *
   * @param regions the areas, the likeliest first
   * @param usage what the name needs around it
   * @param isAcronym whether its first word must stand in capitals
   */
  record Name(List<Region> regions, PlaceUsage usage, boolean isAcronym) implements PlaceWord {}

  /**
   * A cue.
   *
   * @param role what it says
   * @param tier the tier of the area it announces
   * @param isAbbreviation whether a full stop may follow it
   */
  record Cue(Role role, Optional<RegionLevel> tier, boolean isAbbreviation) implements PlaceWord {}

  /** A phrase that holds a name but is no place: "Danau Toba". */
  record Other() implements PlaceWord {}
}
