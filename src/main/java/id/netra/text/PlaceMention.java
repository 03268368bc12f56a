package id.netra.text;

/**
 * A place named in a text, resolved to its code.
 *
 * @param span where the name stands, with its cue: "Kabupaten Klaten", "Jaksel"
 * @param region the area meant
 * @param isOfBody whether the name is part of an institution's or office's name: "Bawaslu Jakarta
 *     Selatan", "Pemkab Klaten", "Bupati Klaten"
 */
public record PlaceMention(Span span, Region region, boolean isOfBody) {}
