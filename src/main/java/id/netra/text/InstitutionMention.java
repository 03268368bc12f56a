package id.netra.text;

import java.util.Optional;

/**
 * An institution named in a text, by its canonical short name.
 *
 * @param span where the name stands, with its place if it has one
 * @param body the canonical name: "Bawaslu", "KASN", "BKPSDM"
 * @param place the area in its name: Jawa Tengah in "Bawaslu Jateng"
 */
public record InstitutionMention(Span span, String body, Optional<Region> place) {

  /** The name with its place as a reader would print it: "Bawaslu Jawa Tengah". */
  public String label() {
    return place.map(region -> body + " " + placeName(region)).orElse(body);
  }

  private String placeName(Region region) {
    boolean saysTier = body.equals("Pemkot") || body.equals("Pemkab");
    return saysTier ? Gazetteer.bareName(region.name()) : region.name();
  }
}
