package id.netra.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds the dates of an Indonesian text, in datelines and in running text.
 *
 * <p>"Kamis (14/11/2024)", "23 September 2024", "Jumat (25/8)", "akhir Oktober 2020", "kemarin".
 * Days come before months. A year that is not written is inferred only if exactly one year near the
 * evidence fits: the publication, else the years that the text names; a weekday decides where there
 * is one. What stays ambiguous is left out of {@link #find} but not of {@link #spans}. Linear in
 * the text.
 */
public final class Dates {
  private Dates() {}

  /**
   * The dates that resolve to the calendar, in the order of the text.
   *
   * @param published the day of publication, without which relative words resolve to nothing
   */
  public static List<DateMention> find(String text, Optional<LocalDate> published) {
    return LexedText.of(text).dates().resolved(published);
  }

  /** The spans of all dates in the order of the text, resolved or not. */
  public static List<Span> spans(String text) {
    return LexedText.of(text).dates().spans();
  }

  /** The dates of a text that has been cut, resolved by its own evidence and publication. */
  static List<DateMention> resolved(
      Lexemes lexemes, List<DatePhrase> phrases, Optional<LocalDate> published) {
    if (phrases.isEmpty()) {
      return List.of();
    }
    YearEvidence evidence = new YearEvidence(lexemes, phrases, published);
    learnFromWeekdays(phrases, evidence);
    return phrases.stream()
        .flatMap(phrase -> resolve(lexemes, phrase, evidence, published).stream())
        .toList();
  }

  private static void learnFromWeekdays(List<DatePhrase> phrases, YearEvidence evidence) {
    for (DatePhrase phrase : phrases) {
      phrase
          .date()
          .filter(date -> date.year().isEmpty())
          .flatMap(date -> phrase.weekday().flatMap(day -> byWeekday(date, day, evidence)))
          .ifPresent(evidence::learn);
    }
  }

  private static Optional<LocalDate> byWeekday(
      CalendarDate date, DayOfWeek weekday, YearEvidence evidence) {
    return evidence.byWeekday(date, weekday).map(date::lastIn);
  }

  private static Optional<DateMention> resolve(
      Lexemes lexemes, DatePhrase phrase, YearEvidence evidence, Optional<LocalDate> published) {
    Span span = lexemes.span(phrase.from(), phrase.to());
    Optional<DateMention> relative =
        phrase.relative().flatMap(rule -> published.map(day -> relative(span, rule, day)));
    return relative.or(() -> phrase.date().flatMap(date -> dated(span, date, phrase, evidence)));
  }

  private static DateMention relative(Span span, RelativeDates.Rule rule, LocalDate published) {
    LocalDate last = RelativeDates.last(rule, published);
    LocalDate first = RelativeDates.first(rule, last);
    return new DateMention(span, first, last, rule.precision(), YearBasis.RELATIVE, false);
  }

  private static Optional<DateMention> dated(
      Span span, CalendarDate date, DatePhrase phrase, YearEvidence evidence) {
    Optional<DayOfWeek> weekday = phrase.weekday();
    if (date.year().isPresent()) {
      return date.year()
          .filter(year -> date.existsIn(year.getValue()))
          .map(year -> mention(span, date, year.getValue(), YearBasis.STATED, weekday));
    }
    Optional<Integer> byWeekday =
        weekday
            .flatMap(day -> evidence.byWeekday(date, day))
            .filter(year -> !evidence.isRatherMistyped(date, year));
    if (byWeekday.isPresent()) {
      return byWeekday.map(
          year -> mention(span, date, year, YearBasis.INFERRED_BY_WEEKDAY, weekday));
    }
    Optional<Integer> nearby =
        weekday.isPresent() ? evidence.despiteWeekday(date) : evidence.nearby(date, phrase.hint());
    return nearby.map(year -> mention(span, date, year, YearBasis.INFERRED_FROM_ARTICLE, weekday));
  }

  private static DateMention mention(
      Span span, CalendarDate date, int year, YearBasis basis, Optional<DayOfWeek> weekday) {
    boolean disagrees = weekday.map(day -> !YearEvidence.fits(date, year, day)).orElse(false);
    return new DateMention(
        span, date.firstIn(year), date.lastIn(year), date.precision(), basis, disagrees);
  }
}
