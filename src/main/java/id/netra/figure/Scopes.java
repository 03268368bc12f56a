package id.netra.figure;

import java.util.List;

/**
 * What an article says of its issuers, speakers and days, read once for all its figures.
 *
 * @param speakers who says what
 * @param issuers whose counts they are
 * @param statements which sentences count on their own
 * @param asOf up to which day counts go
 */
record Scopes(Speakers speakers, Issuers issuers, Statements statements, AsOfScope asOf) {

  static Scopes of(Reading reading, List<Draft> drafts) {
    Speakers speakers = new Speakers(reading);
    Issuers issuers = new Issuers(reading, speakers);
    AsOfDates dates = new AsOfDates(reading);
    Statements statements = new Statements(reading, issuers, dates, drafts);
    return new Scopes(speakers, issuers, statements, new AsOfScope(reading, statements, dates));
  }
}
