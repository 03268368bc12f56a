package id.netra.text;

import java.util.List;

/**
 * A text cut into lexemes once, for the grammars of numbers, dates, periods and legal references.
 *
 * <p>"Jumat (25/8) ada 112 laporan" is cut once and read twice: for the date and for the number.
 * Whoever wants only one of them may ask {@link Numbers} and its like directly. For one thread.
 */
public final class LexedText {
  private static final Lexicon LEXICON = lexicon();

  private final Lexemes lexemes;

  private LexedText(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  /** Cuts a text. */
  public static LexedText of(String text) {
    return new LexedText(Lexemes.of(text, LEXICON));
  }

  private static Lexicon lexicon() {
    return new Lexicon.Builder()
        .add(NumberRules.words(), Grammar.NUMBERS.known())
        .add(NumberRules.starts(), Grammar.NUMBERS.start())
        .add(CalendarWords.words(), Grammar.DATES.known())
        .add(CalendarWords.starts(), Grammar.DATES.start())
        .add(Elections.words(), Grammar.PERIODS.known())
        .add(Elections.starts(), Grammar.PERIODS.start())
        .add(LegalWords.words(), Grammar.LAWS.known())
        .add(LegalWords.INSTRUMENTS.firsts(), Grammar.LAWS.start())
        .build();
  }

  /** The numbers, as by {@link Numbers#find}. */
  public List<NumberMention> numbers() {
    return Numbers.find(lexemes.seenBy(Grammar.NUMBERS));
  }

  /** The dates, resolved or not. */
  public DatesFound dates() {
    return new DatesFound(lexemes.seenBy(Grammar.DATES));
  }

  /** The periods, as by {@link Periods#find}. */
  public List<PeriodMention> periods() {
    return Periods.find(lexemes.seenBy(Grammar.PERIODS));
  }

  /** The legal references, as by {@link LegalReferences#find}. */
  public List<LegalReference> legalReferences() {
    return LegalReferences.find(lexemes.seenBy(Grammar.LAWS));
  }
}
