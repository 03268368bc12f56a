package id.netra.theme;

/**
 * A model with how it came to be.
 *
 * @param model gives articles their theme
 * @param training when, why and how it was learned
 */
record StoredModel(ThemeModel model, Training training) {}
