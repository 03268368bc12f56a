package id.netra.figure;

import id.netra.text.PlaceMention;
import id.netra.text.Region;
import id.netra.text.RegionLevel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells a bare name that a city and a regency share by what the article says elsewhere.
 *
 * <p>"38 ASN di Bima" in an article on "Kabupaten Bima" are the regency's. Lines that lead to other
 * articles do not count.
 */
final class TieredPlaces {
  private final Reading reading;
  private final List<Tiered> tiered;

  /** A place named with its tier: "kabupaten bima". */
  private record Tiered(String name, Region region) {
    boolean isNamed(String other, Region otherRegion) {
      return name.endsWith(" " + other)
          && otherRegion.level() != RegionLevel.PROVINCE
          && region.province().equals(otherRegion.province());
    }
  }

  private TieredPlaces(List<PlaceMention> places, Reading reading) {
    this.reading = reading;
    tiered =
        places.stream()
            .filter(p -> !reading.isLink(p.span().start()))
            .map(p -> new Tiered(name(p), p.region()))
            .filter(t -> t.name().startsWith("kota ") || t.name().startsWith("kab"))
            .toList();
  }

  /** The places with the regions that the article means by their names. */
  static List<PlaceMention> resolve(List<PlaceMention> places, Reading reading) {
    TieredPlaces tiers = new TieredPlaces(places, reading);
    return tiers.tiered.isEmpty() ? places : places.stream().map(tiers::resolved).toList();
  }

  private String name(PlaceMention place) {
    return place.span().in(reading.text()).toLowerCase(Locale.ROOT);
  }

  private PlaceMention resolved(PlaceMention place) {
    String name = name(place);
    Optional<Tiered> meant =
        name.startsWith("kota ") || name.startsWith("kab")
            ? Optional.empty()
            : tiered.stream().filter(t -> t.isNamed(name, place.region())).findFirst();
    return meant
        .map(t -> new PlaceMention(place.span(), t.region(), place.isOfBody()))
        .orElse(place);
  }
}
