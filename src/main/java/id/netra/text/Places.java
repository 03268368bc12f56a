package id.netra.text;

import java.util.List;

/**
 * Finder of provinces, regencies, cities and, after a cue, districts in Indonesian text.
 *
 * <p>"Bawaslu Kabupaten Klaten mencatat 5 kasus, Kota Semarang 6" yields Klaten (part of a body's
 * name) and Kota Semarang. Names count only when capitalised; names that are ordinary words
 * ("Batu", "Malang", "Pati") need more; streets, hotels, universities and newspapers called after a
 * place are no places. "Jawa" or "Sumatera" alone is nothing.
 *
 * <p>Of areas that share a name the one is taken that the word before it or the rest of the text
 * speaks for. Rules and names are data: {@code place_cues.csv}, {@code place_aliases.csv}, {@code
 * place_usage.csv} and their like.
 */
public final class Places {
  private Places() {}

  /** All places in order of text, none overlapping another. */
  public static List<PlaceMention> find(String text) {
    PlaceScan.Found found = PlaceScan.read(text);
    return found.named().isEmpty() ? List.of() : PlaceChoice.of(text, found);
  }
}
