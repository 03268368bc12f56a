package id.netra.text;

/**
 * An Indonesian administrative area with its official code.
 *
 * <p>"Klaten" is {@code Region[33.10, Klaten, REGENCY]} in province 33. Codes are those of the
 * Ministry of Home Affairs, dotted: two digits for a province, "33.10" for a regency or city,
 * "33.10.01" for a district.
 *
 * @param code the dotted code
 * @param name as a reader would print it: "Jawa Tengah", "Klaten", "Kota Semarang"
 * @param level the tier
 */
public record Region(String code, String name, RegionLevel level) {

  /** Code of the province that this area is or lies in. */
  public String province() {
    return code.substring(0, 2);
  }

  /** Whether the other area is this one or lies in it. */
  public boolean contains(Region other) {
    return other.code.equals(code) || other.code.startsWith(code + ".");
  }
}
