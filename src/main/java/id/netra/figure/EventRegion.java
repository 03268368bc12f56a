package id.netra.figure;

import id.netra.text.PlaceMention;
import id.netra.text.RegionLevel;
import id.netra.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Finds where the people of an attendance come from.
 *
 * <p>The finest place named so far, unless they are said to come from all over: "diikuti 1.507
 * kepala desa dari segala penjuru provinsi".
 */
final class EventRegion {
  private static final int REACH_CHARS = 3000;
  private final Reading reading;

  EventRegion(Reading reading) {
    this.reading = reading;
  }

  /** Whether people come from a whole province: "dari segala penjuru provinsi". */
  boolean isFromAllOver(Draft draft) {
    String words = reading.tokens().between(draft.end, reading.endAround(draft));
    return words.contains("penjuru provinsi") || words.contains("se-provinsi");
  }

  /** An attendance lies where its event does. */
  RegionScope.Found of(Draft draft) {
    Span sentence = reading.sentence(draft.sentence);
    int end = Math.min(sentence.end(), REACH_CHARS);
    List<PlaceMention> places =
        reading.placesWithin(0, end).stream()
            .filter(p -> p.region().level() != RegionLevel.DISTRICT)
            .toList();
    Optional<PlaceMention> fine =
        places.stream().filter(p -> p.region().level() != RegionLevel.PROVINCE).findFirst();
    if (reading.terms().hasCue("national", draft.end, reading.endAround(draft))) {
      return new RegionScope.Found(Optional.empty(), RegionBasis.STATED_NATIONAL);
    }
    Optional<PlaceMention> wide =
        places.stream()
            .filter(p -> p.region().level() == RegionLevel.PROVINCE && isFromAllOver(draft))
            .findFirst();
    return wide.or(() -> fine)
        .or(() -> places.stream().findFirst())
        .map(p -> RegionScope.Found.of(p.region(), RegionBasis.INHERITED))
        .orElse(RegionScope.Found.NOTHING);
  }
}
