package id.netra.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The dates found in a text: where they stand, and which days they are.
 *
 * <p>"Jumat (25/8)" has a span even where no year fits it; it has a day only where one does.
 */
public final class DatesFound {
  private final Lexemes lexemes;
  private final List<DatePhrase> phrases;

  DatesFound(Lexemes lexemes) {
    this.lexemes = lexemes;
    phrases = DatePhrases.in(lexemes);
  }

  /** The spans of all dates in the order of the text, resolved or not. */
  public List<Span> spans() {
    return phrases.stream().map(phrase -> lexemes.span(phrase.from(), phrase.to())).toList();
  }

  /**
   * The dates that resolve to the calendar, in the order of the text.
   *
   * @param published the day of publication, without which relative words resolve to nothing
   */
  public List<DateMention> resolved(Optional<LocalDate> published) {
    return Dates.resolved(lexemes, phrases, published);
  }
}
