package id.netra.theme;

import java.time.LocalDate;

/**
 * When, why and how a model was learned.
 *
 * @param method version of the code and the settings that decide what is found
 * @param night the logical night
 * @param because why then
 * @param tally how the articles of that night lay to the themes
 */
record Training(String method, LocalDate night, String because, Tally tally) {
  static final String FIRST = "no model before";
  static final String OTHER_METHOD = "method or settings changed";
}
